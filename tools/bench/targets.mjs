/* What the elements are to reach, as ratios to the floor in the same run; and whether they do. */

/** @typedef {import('./summary.mjs').Outcome} Outcome */

const lists = (count) => `Partners: ${count}, processor as it is`;
const PHONE = 'Partners on a slow phone: 100, processor 4 times slower';

/** @type {(title: string, name: string, figure: string) => (outcomes: readonly Outcome[]) => number | undefined} */
const ratio = (title, name, figure) => (outcomes) => figureOf(outcomes, title, name, figure)?.ratio?.median;
const median = (title, name, figure) => (outcomes) => figureOf(outcomes, title, name, figure)?.median;

/** @type {readonly {what: string, limit: number, of: (outcomes: readonly Outcome[]) => number | undefined}[]} */
const TARGETS = [
  {what: 'rendering 1,000 partners, CPU', limit: 0.55, of: ratio(lists('1,000'), 'partner-list', 'renderCpu')},
  {what: 'rendering 10,000 partners, CPU', limit: 0.3, of: ratio(lists('10,000'), 'partner-list', 'renderCpu')},
  {what: 'a key press in the search of 1,000', limit: 0.35, of: ratio(lists('1,000'), 'partner-list', 'filter')},
  {what: 'a key press in the search of 10,000', limit: 0.08, of: ratio(lists('10,000'), 'partner-list', 'filter')},
  {what: 'sorting 1,000', limit: 0.2, of: ratio(lists('1,000'), 'partner-list', 'sort')},
  {
    what: 'one of 100 project cards, CPU, to a hand-written element',
    limit: 1.3,
    of: ratio('Cards of projects: 100, processor as it is', 'project-card', 'cardCpu'),
  },
  {what: '100 partners on a slow phone', limit: 1.2, of: ratio(PHONE, 'partner-list', 'rendered')},
  {what: 'layout shift, 1,000 partners', limit: 0.002, of: median(lists('1,000'), 'partner-list', 'shift')},
  {
    what: 'layout shift on a slow phone, where the page keeps room',
    limit: 0.002,
    of: median(PHONE, 'partner-list, preload and room', 'shift'),
  },
  {what: 'nodes left by a mount and removal', limit: 0, of: most('leftNodes')},
  {what: 'requests besides the feed', limit: 1, of: most('requests')},
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

function figureOf(outcomes, title, name, figure) {
  return outcomes.find((outcome) => outcome.title === title)?.contenders[name]?.[figure];
}

/** The largest of a figure in any contest, of the elements. */
function most(figure) {
  return (/** @type {readonly Outcome[]} */ outcomes) => {
    const measured = outcomes.flatMap(({contenders}) =>
      Object.entries(contenders).flatMap(([name, figures]) =>
        /^(?:partner-list|project-card|network-badges)/.test(name) ? (figures[figure]?.median ?? []) : [],
      ),
    );
    return measured.length > 0 ? Math.max(...measured) : undefined;
  };
}
