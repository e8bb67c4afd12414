/* Who takes part, in three contests: a list of partners with a search, cards of projects, badges of networks. */

/**
 * @typedef {object} Contender
 * @property {string} name as the tables call it
 * @property {'ours' | 'floor' | 'peer'} is
 * @property {string} script where its code is, on the site of the bench
 * @property {string} [styles] a style sheet besides
 * @property {string} item selects one item of what it shows
 * @property {string} [host] the tag whose shadow trees the items are in; absent: they are in the page
 * @property {(feed: string, count: number) => string} markup what an editor would paste
 */

const OWN_SCRIPT = '/partnership-elements.js';

/** @type {(name: string) => Pick<Contender, 'script' | 'markup'>} What the bench wrote: its script fills the place. */
const written = (name) => ({script: `/pages/${name}.js`, markup: () => ''});

/** @type {readonly Contender[]} */
export const LISTS = [
  {name: 'floor A', is: 'floor', ...written('floor-a'), item: '.card'},
  {name: 'floor D', is: 'floor', ...written('floor-d'), item: '.card'},
  {
    name: 'partner-list',
    is: 'ours',
    script: OWN_SCRIPT,
    host: 'partner-list',
    item: '[part~="card"]',
    markup: (feed) => `<partner-list src="${feed}" search><a href="/partners">Our partner cities</a></partner-list>`,
  },
];
