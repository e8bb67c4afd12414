/* The figures as tables, for the terminal and for the README. */

/** Figures that are compared with the floor, and how the tables call them; in milliseconds but where it says so. */
const COMPARED = {
  rendered: 'shown',
  renderCpu: 'shown, CPU',
  overCpu: 'over an empty page, CPU',
  laterCpu: 'a moment later, CPU',
  filter: 'key press',
  filterCpu: 'key press, CPU',
  sort: 'sort',
  sortCpu: 'sort, CPU',
  scroll: 'scroll a screen, CPU',
  again: 'again',
  againCpu: 'again, CPU',
  cardCpu: 'one card, CPU',
  cardAgainCpu: 'one card again, CPU',
};
/** Figures that stand for themselves: title, digits, unit. */
const ABSOLUTE = {
  parsed: ['tag parsed, ms', 0],
  asked: ['feed asked for, ms', 0],
  blocked: ['blocked, ms', 0],
  shift: ['layout shift', 3],
  jump: ['jump of the end, px', 0],
  heap: ['heap, KiB', 0, 1024],
  nodes: ['nodes', 0],
  cardHeap: ['heap of a card, B', 0],
  cardNodes: ['nodes of a card', 0],
  leftNodes: ['nodes left', 1],
  leftHeap: ['KiB left', 1, 1024],
  bytes: ['code, kB', 1, 1000],
  requests: ['requests', 0],
};

/** All there is to say, for the terminal. @param {ReturnType<typeof import('./summary.mjs').summarize>} summary */
export function reportOf(summary) {
  return [
    environmentOf(summary),
    ...summary.contests.map((outcome) => `${headOf(outcome)}\n\n${comparisonOf(outcome)}\n\n${absolutesOf(outcome)}`),
    targetsOf(summary),
  ].join('\n\n');
}

/** What the README tells: the contest, and of its figures these. */
const TOLD = [
  {title: 'Partners: 1,000, processor as it is', figures: ['renderCpu', 'filter', 'sort']},
  {title: 'Partners on a slow phone: 100, processor 4 times slower', figures: ['rendered']},
];

/** What an embedder wants to know, for the README. @param {ReturnType<typeof import('./summary.mjs').summarize>} summary */
export function digestOf(summary) {
  const contests = TOLD.map(({title, figures}) => {
    const outcome = summary.contests.find((contest) => contest.title === title);
    return `${title}:\n\n${comparisonOf(outcome, figures)}`;
  });
  return [targetsOf(summary), ...contests, `Measured by \`npm run bench\`: ${environmentOf(summary)}.`].join('\n\n');
}

function environmentOf({environment}) {
  return Object.values(environment).join(', ');
}

function targetsOf({targets}) {
  const rows = targets.map(({what, limit, measured, isMet}) => [
    what,
    `≤ ${String(limit)}`,
    short(measured),
    isMet ? 'yes' : limit === 0 ? 'no' : `no, ${(measured / limit).toFixed(2)} times as much`,
  ]);
  return table(['ratios to the floor; else as it is', 'target', 'measured', 'met'], rows);
}

/** What a table is about. @param {import('./summary.mjs').Outcome} outcome */
function headOf({title, shapes, rounds}) {
  return `${title}; shapes of records: ${shapes.toLocaleString('en')}; rounds: ${String(rounds)}`;
}

/** The floor in milliseconds, the others as ratios to it. */
function comparisonOf({floor, contenders}, wanted = Object.keys(COMPARED)) {
  const figures = wanted.filter((figure) => figure in contenders[floor]);
  const rows = Object.entries(contenders).map(([name, own]) => [
    name === floor ? `${name}, ms` : name,
    ...figures.map((figure) => {
      const value = own[figure];
      return !value ? '–' : name === floor ? short(value.median) : value.ratio ? withQuartiles(value.ratio) : '–';
    }),
  ]);
  return table(['', ...figures.map((figure) => COMPARED[figure])], rows);
}

function absolutesOf({floor, contenders}) {
  const figures = Object.keys(ABSOLUTE).filter((figure) => figure in contenders[floor]);
  const rows = Object.entries(contenders).map(([name, own]) => [
    name,
    ...figures.map((figure) => {
      const [, digits, unit = 1] = ABSOLUTE[figure];
      const value = own[figure];
      return value ? (value.median / unit).toFixed(digits) : '–';
    }),
  ]);
  return table(['', ...figures.map((figure) => ABSOLUTE[figure][0])], rows);
}

/** `0.29 [0.27–0.31]` */
function withQuartiles({median, low, high}) {
  return `${short(median)} [${short(low)}–${short(high)}]`;
}

/** Two digits that tell something. @param {number} value */
function short(value) {
  return Number(value.toPrecision(Math.abs(value) >= 100 ? 3 : 2)).toLocaleString('en', {maximumFractionDigits: 4});
}

/** A table as Markdown has it, its columns aligned. @param {string[]} head @param {string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
