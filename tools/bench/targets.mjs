/* The targets, most of them ratios to the floor in the same run, and whether they are met. */

/** @typedef {import('./summary.mjs').Outcome} Outcome */
/** @typedef {(outcomes: readonly Outcome[]) => number | undefined} Measure */

/** @param {string} feed @param {string} count */
const lists = (feed, count) => `Partners, ${feed}: ${count}, processor as it is`;
/** @param {string} feed */
const cards = (feed) => `Cards of projects, ${feed}: 100, processor as it is`;
const BONN = "Bonn's page: 9, processor as it is";
const PHONE = 'Partners on a slow phone: 100, processor 4 times slower';

/** @type {(title: string, name: string, figure: string) => Measure} */
const ratio = (title, name, figure) => (outcomes) => figureOf(outcomes, title, name, figure)?.ratio?.median;
/** @type {(title: string, name: string, figure: string, unit?: number) => Measure} */
const median =
  (title, name, figure, unit = 1) =>
  (outcomes) => {
    const value = figureOf(outcomes, title, name, figure)?.median;
    return value === undefined ? undefined : value / unit;
  };

/** @type {readonly {what: string, limit: number, of: Measure}[]} */
const TARGETS = [
  ...['104', '209'].flatMap((count) => [
    {
      what: `${count} varied partners, CPU until shown`,
      limit: 1.5,
      of: ratio(lists('varied', count), 'partner-list', 'renderCpu'),
    },
    {
      what: `${count} varied partners, blocked, ms`,
      limit: 50,
      of: median(lists('varied', count), 'partner-list', 'blocked'),
    },
  ]),
  {
    what: '1,000 varied partners, CPU until shown',
    limit: 0.8,
    of: ratio(lists('varied', '1,000'), 'partner-list', 'renderCpu'),
  },
  {
    what: '1,000 uniform partners, CPU until shown',
    limit: 0.75,
    of: ratio(lists('uniform', '1,000'), 'partner-list', 'renderCpu'),
  },
  {what: 'a key press in the search of 209', limit: 0.6, of: ratio(lists('varied', '209'), 'partner-list', 'filter')},
  {
    what: 'a key press in the search of 1,000',
    limit: 0.35,
    of: ratio(lists('varied', '1,000'), 'partner-list', 'filter'),
  },
  {
    what: 'a key press in the search of 10,000',
    limit: 0.3,
    of: ratio(lists('uniform', '10,000'), 'partner-list', 'filter'),
  },
  ...['varied', 'uniform'].map((feed) => ({
    what: `one of 100 ${feed} project cards, CPU, to a hand-written element`,
    limit: 2,
    of: ratio(cards(feed), 'project-card', 'cardCpu'),
  })),
  {
    what: "Bonn's page, CPU over the page without them, to the page by hand",
    limit: 1.6,
    of: ratio(BONN, 'elements', 'overCpu'),
  },
  {what: 'the same, to the page by hand with our script unused', limit: 1.25, of: toUnusedScript},
  {what: '100 partners on a slow phone', limit: 1.2, of: ratio(PHONE, 'partner-list', 'rendered')},
  ...['9', '104'].map((count) => ({
    what: `${count} partners on a map, CPU until shown, to an SVG by hand`,
    limit: 1.5,
    of: ratio(`Partners on a map: ${count}, processor as it is`, 'partner-map', 'renderCpu'),
  })),
  {what: 'the script, kB', limit: 36, of: median(PHONE, 'partner-list', 'bytes', 1000)},
  {what: 'layout shift on a slow phone', limit: 0.1, of: median(PHONE, 'partner-list', 'shift')},
  {
    what: 'layout shift on a slow phone, where the page keeps room',
    limit: 0.002,
    of: median(PHONE, 'partner-list, preload and room', 'shift'),
  },
  {what: 'nodes left by a mount and removal', limit: 0, of: most('leftNodes')},
  {what: 'requests besides the feed', limit: 1, of: most('requests', (title) => !title.includes('map'))},
  {what: 'the same, with a map', limit: 2, of: most('requests', (title) => title.includes('map'))},
];

/**
 * Each target that the outcomes tell of, with what was measured.
 *
 * @param {readonly Outcome[]} outcomes
 */
export function judge(outcomes) {
  return TARGETS.flatMap(({what, limit, of}) => {
    const measured = of(outcomes);
    return measured === undefined ? [] : [{what, limit, measured, isMet: measured <= limit}];
  });
}

/** @param {readonly Outcome[]} outcomes @param {string} title @param {string} name @param {string} figure */
function figureOf(outcomes, title, name, figure) {
  return outcomes.find((outcome) => outcome.title === title)?.contenders[name]?.[figure];
}

/** Both are compared with the same floor. @type {Measure} */
function toUnusedScript(outcomes) {
  const own = ratio(BONN, 'elements', 'overCpu')(outcomes);
  const unused = ratio(BONN, 'by hand, with our script unused', 'overCpu')(outcomes);
  return own !== undefined && unused !== undefined ? own / unused : undefined;
}

/**
 * The largest of a figure in any contest, of the elements.
 *
 * @param {string} figure
 * @param {(title: string) => boolean} isMeant
 * @returns {Measure}
 */
function most(figure, isMeant = () => true) {
  return (outcomes) => {
    const meant = outcomes.filter(({title}) => isMeant(title));
    const measured = meant.flatMap(({contenders, ours}) =>
      ours.flatMap((name) => contenders[name]?.[figure]?.median ?? []),
    );
    return measured.length > 0 ? Math.max(...measured) : undefined;
  };
}
