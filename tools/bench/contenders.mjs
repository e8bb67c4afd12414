/* Who takes part, in four contests: lists of partners, cards of projects, badges of networks, and the slow phone. */

/**
 * @typedef {object} Contender
 * @property {string} name as the tables call it
 * @property {'ours' | 'floor' | 'peer'} is
 * @property {string} script where its code is, on the site of the bench
 * @property {string} [styles] a style sheet besides
 * @property {string} item selects one item of what it shows
 * @property {string} [host] the tag whose shadow trees the items are in; absent: they are in the page
 * @property {number} [count] how many items it shows; absent: all of the feed
 * @property {boolean} [isPreloaded] whether the page names the feed in its head
 * @property {boolean} [keepsRoom] whether the page keeps a window free until the script is there, as the README shows
 * @property {(feed: string, count: number) => string} markup what an editor would paste
 */

const OWN_SCRIPT = '/partnership-elements.js';

/** What the bench wrote: its script fills the place. @param {string} name @returns {Pick<Contender, 'script' | 'markup'>} */
const written = (name) => ({script: `/pages/${name}.js`, markup: () => ''});

/** @type {Contender} */
const FLOOR_A = {name: 'floor A', is: 'floor', ...written('floor-a'), item: '.card'};

/** @type {Contender} */
const PARTNER_LIST = {
  name: 'partner-list',
  is: 'ours',
  script: OWN_SCRIPT,
  host: 'partner-list',
  item: '[part~="card"]',
  markup: (feed) => `<partner-list src="${feed}" search><a href="/partners">Our partner cities</a></partner-list>`,
};

/** @type {readonly Contender[]} */
export const LISTS = [
  FLOOR_A,
  {name: 'floor D', is: 'floor', ...written('floor-d'), item: '.card'},
  PARTNER_LIST,
  {name: 'List.js', is: 'peer', ...written('list-js'), item: '.card'},
  {name: 'Grid.js', is: 'peer', ...written('grid-js'), styles: '/pages/grid-js.css', item: 'tbody .gridjs-tr'},
];

/** @type {(tag: string) => Contender['markup']} */
const cards = (tag) => (feed, count) =>
  Array.from(
    {length: count},
    (_, index) => `<${tag} src="${feed}" project="project-${String(index + 1)}">A project</${tag}>`,
  ).join('\n');

/** @type {readonly Omit<Contender, 'count'>[]} */
const CARD_KINDS = [
  {
    name: 'vanilla-card',
    is: 'floor',
    script: '/pages/vanilla-card.js',
    host: 'vanilla-card',
    item: 'article',
    markup: cards('vanilla-card'),
  },
  {name: 'innerHTML', is: 'floor', ...written('article'), item: 'article'},
  {
    name: 'project-card',
    is: 'ours',
    script: OWN_SCRIPT,
    host: 'project-card',
    item: '[part~="card"]',
    markup: cards('project-card'),
  },
];

/**
 * Each kind of card with one card and with so many, because what a card costs is the difference. @param {number} count
 *
 * @returns {Contender[]}
 */
export function cardsOf(count) {
  return CARD_KINDS.flatMap((kind) => [
    {...kind, name: `${kind.name} × ${String(count)}`, count},
    {...kind, name: `${kind.name} × 1`, count: 1},
  ]);
}

/** @type {readonly Contender[]} */
export const BADGES = [
  {name: 'floor A', is: 'floor', ...written('floor-badges'), item: '.badge'},
  {
    name: 'network-badges',
    is: 'ours',
    script: OWN_SCRIPT,
    host: 'network-badges',
    item: '[part~="badge"]',
    markup: (feed) => `<network-badges src="${feed}"><a href="/networks">Our networks</a></network-badges>`,
  },
];

/** @type {readonly Contender[]} */
export const PHONE = [
  ...[FLOOR_A, PARTNER_LIST].flatMap((contender) => [
    contender,
    {...contender, name: `${contender.name}, preload`, isPreloaded: true},
  ]),
  {...PARTNER_LIST, name: 'partner-list, preload and room', isPreloaded: true, keepsRoom: true},
];
