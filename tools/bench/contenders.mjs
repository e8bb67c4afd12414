/* The contenders: lists of partners, project cards, network badges, maps, Bonn's page, and lists on a slow phone. */

/**
 * @typedef {object} Contender
 * @property {string} name as the tables call it
 * @property {'ours' | 'floor' | 'peer' | 'empty'} is
 * @property {string} [script] where its code is, on the site of the bench
 * @property {string} [alongside] a script that comes before it
 * @property {string} [styles] a style sheet besides
 * @property {string} item selects one item of what it shows
 * @property {string} [title] selects the name in an item; absent: its first link
 * @property {string} [host] the tag whose shadow trees the items are in; absent: they are in the page
 * @property {number} [count] how many items it shows; absent: all of the feed
 * @property {boolean} [isPreloaded] whether the page names the feed in its head
 * @property {boolean} [keepsRoom] whether the page keeps a window free until the feed is shown, with the guide's line
 * @property {(feed: string, count: number) => string} markup what an editor would paste
 */

export const OWN_SCRIPT = '/partnership-elements.js';
/** Another build of our script, if the bench is given one. */
export const OTHER_SCRIPT = '/other/partnership-elements.js';

/** What the bench wrote: its script fills the place. @param {string} name @returns {Pick<Contender, 'script' | 'markup'>} */
const written = (name) => ({script: `/pages/${name}.js`, markup: () => ''});

/** @type {Contender} */
const FLOOR_A = {name: 'floor A', is: 'floor', ...written('floor-a'), item: '.card', title: '.name'};

/** The cost of the page itself. @type {Contender} */
const EMPTY = {name: 'empty page', is: 'empty', item: '.card', count: 0, markup: () => ''};

/** @type {Contender} */
const PARTNER_LIST = {
  name: 'partner-list',
  is: 'ours',
  script: OWN_SCRIPT,
  host: 'partner-list',
  item: '[part~="card"]',
  title: '[part~="name"]',
  markup: (feed) => `<partner-list src="${feed}" search><a href="/partners">Our partner cities</a></partner-list>`,
};

/** @type {readonly Contender[]} */
export const LISTS = [
  FLOOR_A,
  {name: 'floor D', is: 'floor', ...written('floor-d'), item: '.card', title: '.name'},
  {name: 'Lit in groups', is: 'floor', ...written('lit-groups'), item: '.card', title: '.name'},
  PARTNER_LIST,
  {name: 'List.js', is: 'peer', ...written('list-js'), item: '.card', title: '.name'},
  {
    name: 'Grid.js',
    is: 'peer',
    ...written('grid-js'),
    styles: '/pages/grid-js.css',
    item: 'tbody .gridjs-tr',
    title: 'td',
  },
  {name: 'DataTables', is: 'peer', ...written('datatables'), item: 'tbody tr', title: 'td'},
  EMPTY,
];

/** Without the tables, which take minutes with 10,000 rows. @type {readonly Contender[]} */
export const LONG_LISTS = LISTS.filter(({name}) => name !== 'Grid.js' && name !== 'DataTables');

/** @type {(tag: string) => Contender['markup']} */
const cards = (tag) => (feed, count) =>
  Array.from(
    {length: count},
    (_, index) => `<${tag} src="${feed}" project="project-${String(index + 1)}">A project</${tag}>`,
  ).join('\n');

/** Each kind of card, to be shown many times and once. @type {readonly Contender[]} */
export const CARDS = [
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
 * Each contender with so many items and with one, because what an item costs is the difference.
 *
 * @param {readonly Contender[]} kinds
 * @param {number} count
 * @returns {Contender[]}
 */
export function manyAndOne(kinds, count) {
  return kinds.flatMap((kind) => [
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
export const MAPS = [
  {name: 'SVG by hand', is: 'floor', ...written('floor-map'), item: '.dot'},
  {
    name: 'partner-map',
    is: 'ours',
    script: OWN_SCRIPT,
    host: 'partner-map',
    item: '[part~="dot"]',
    markup: (feed) => `<partner-map src="${feed}"><a href="/partners">Our partner cities</a></partner-map>`,
  },
];

/** Our script inside a function that is never called: the cost of loading it, without running it. */
export const IDLE_SCRIPT = '/idle.js';

/** The page has nine partners, three projects and five networks. @type {Contender} */
const BONN_BY_HAND = {
  name: 'by hand',
  is: 'floor',
  script: '/pages/bonn.js',
  item: ':is(.card, article, .badge)',
  count: 17,
  markup: () => '',
};

/** @type {readonly Contender[]} */
export const BONN = [
  BONN_BY_HAND,
  {...BONN_BY_HAND, name: 'by hand, with an idle script of our size', alongside: IDLE_SCRIPT},
  {...BONN_BY_HAND, name: 'by hand, with our script unused', alongside: OWN_SCRIPT},
  {
    name: 'elements',
    is: 'ours',
    script: OWN_SCRIPT,
    host: ':is(partner-list, project-card, network-badges)',
    item: ':is([part~="card"], [part~="badge"])',
    count: 17,
    markup: () => '',
  },
  {...EMPTY, name: 'page without them'},
];

/** @type {readonly Contender[]} */
export const PHONE = [
  ...[FLOOR_A, PARTNER_LIST].flatMap((contender) => [
    contender,
    {...contender, name: `${contender.name}, preload`, isPreloaded: true},
  ]),
  {...PARTNER_LIST, name: 'partner-list, preload and room', isPreloaded: true, keepsRoom: true},
];

/**
 * The contenders, and each of ours once more with another build of the script.
 *
 * @param {readonly Contender[]} contenders
 * @param {string} label what the other build is called, after the name of the contender
 * @returns {Contender[]}
 */
export function withOtherBuild(contenders, label) {
  return contenders.flatMap((contender) =>
    contender.script === OWN_SCRIPT
      ? [contender, {...contender, name: contender.name.replace(/(?= × )|$/, ` ${label}`), script: OTHER_SCRIPT}]
      : [contender],
  );
}
