/* The figures as tables, for the terminal and for the README of the bench, and for the guide to loading. */

/** @typedef {import('./summary.mjs').Summary} Summary */
/** @typedef {import('./summary.mjs').Outcome} Outcome */

/** Figures that are compared with the floor, and how the tables call them; in milliseconds but where it says so. */
const COMPARED = new Map([
  ['rendered', 'shown'],
  ['renderCpu', 'shown, CPU'],
  ['overCpu', 'over an empty page, CPU'],
  ['laterCpu', 'a moment later, CPU'],
  ['filter', 'key press'],
  ['filterCpu', 'key press, CPU'],
  ['sort', 'sort'],
  ['sortCpu', 'sort, CPU'],
  ['scroll', 'scroll a screen, CPU'],
  ['again', 'again'],
  ['againCpu', 'again, CPU'],
  ['cardCpu', 'one card, CPU'],
  ['cardAgainCpu', 'one card again, CPU'],
]);
/** Figures that stand for themselves. @type {ReadonlyMap<string, {head: string, digits: number, unit?: number}>} */
const ABSOLUTE = new Map([
  ['parsed', {head: 'tag parsed, ms', digits: 0}],
  ['asked', {head: 'feed asked for, ms', digits: 0}],
  ['blocked', {head: 'blocked, ms', digits: 0}],
  ['shift', {head: 'layout shift', digits: 3}],
  ['jump', {head: 'jump of the end, px', digits: 0}],
  ['heap', {head: 'heap, KiB', digits: 0, unit: 1024}],
  ['nodes', {head: 'nodes', digits: 0}],
  ['cardHeap', {head: 'heap of a card, B', digits: 0}],
  ['cardNodes', {head: 'nodes of a card', digits: 0}],
  ['leftNodes', {head: 'nodes left', digits: 1}],
  ['leftHeap', {head: 'KiB left', digits: 1, unit: 1024}],
  ['bytes', {head: 'code, kB', digits: 1, unit: 1000}],
  ['requests', {head: 'requests', digits: 0}],
]);

/** The full report, for the terminal. @param {Summary} summary */
export function reportOf(summary) {
  return [
    environmentOf(summary),
    ...summary.contests.flatMap((outcome) => [
      headOf(outcome),
      tableOf(outcome, [...COMPARED.keys()]),
      tableOf(outcome, [...ABSOLUTE.keys()]),
    ]),
    targetsOf(summary),
  ].join('\n\n');
}

/** The figures that the README of the bench shows for each contest. */
const TOLD = ['rendered', 'renderCpu', 'overCpu', 'blocked', 'filter', 'sort', 'againCpu', 'cardCpu', 'bytes'];

/** Targets and tables, for the README of the bench. @param {Summary} summary */
export function digestOf(summary) {
  const contests = summary.contests.flatMap((outcome) => [`### ${headOf(outcome)}`, tableOf(outcome, TOLD)]);
  return [`Measured: ${environmentOf(summary)}.`, targetsOf(summary), ...contests].join('\n\n');
}

const MOVING = /^What moves.* (\d+ px)/;

/** What moves while each element loads, by form and window, for the guide. @param {Summary} summary */
export function movingOf({contests}) {
  const outcomes = contests.filter(({title}) => MOVING.test(title));
  const names = Object.keys(outcomes[0]?.contenders ?? {}).filter((name) => name.includes(': '));
  /** @param {0 | 1} part of the name of a contender, `<tag>: form` */
  const parts = (part) => [...new Set(names.map((name) => name.split(': ')[part] ?? ''))];
  const columns = parts(1).flatMap((form) => outcomes.map((outcome) => ({form, outcome})));
  const rows = parts(0).map((tag) => [
    `\`${tag}\``,
    ...columns.map(({form, outcome}) => cellOf('shift', outcome.contenders[`${tag}: ${form}`]?.['shift'], false)),
  ]);
  return table(['', ...columns.map(({form, outcome}) => `${form}, ${MOVING.exec(outcome.title)?.[1] ?? ''}`)], rows);
}

const SPOKEN_OF = 'Partners, varied: 1,000, processor as it is';

/** A comparison with two list libraries in one sentence, for the guide. @param {Summary} summary */
export function sentenceOf({contests}) {
  const outcome = contests.find(({title}) => title === SPOKEN_OF);
  if (!outcome) throw new Error(`The contest "${SPOKEN_OF}" was not held.`);
  /** @param {string} figure @param {string} peer */
  const times = (figure, peer) => {
    const [own, other] = ['partner-list', peer].map((name) => outcome.contenders[name]?.[figure]?.ratio?.median ?? NaN);
    return short((own ?? NaN) / (other ?? NaN));
  };
  const sentence =
    `With 1,000 partners whose records vary as real ones do, \`<partner-list>\` takes ${times('renderCpu', 'List.js')} times the ` +
    `processor time of List.js and ${times('renderCpu', 'Grid.js')} times that of Grid.js until everything is shown; a key press ` +
    `in its search takes ${times('filter', 'List.js')} and ${times('filter', 'Grid.js')} times as long as in theirs ` +
    '(how this is measured: `tools/bench/README.md`).';
  return sentence.replaceAll(/(.{1,120})(?: |$)/g, '$1\n').trimEnd();
}

/** @param {Summary} summary */
function environmentOf({environment}) {
  return Object.values(environment).join(', ');
}

/** @param {Summary} summary */
function targetsOf({targets}) {
  const rows = targets.map(({what, limit, measured, isMet}) => [
    what,
    `≤ ${String(limit)}`,
    short(measured),
    isMet ? 'yes' : limit === 0 ? 'no' : `no, ${(measured / limit).toFixed(2)} times as much`,
  ]);
  return table(['ratios to the floor; else as it is', 'target', 'measured', 'met'], rows);
}

/** The heading of a contest's tables. @param {Outcome} outcome */
function headOf({title, shapes, rounds}) {
  return `${title}; shapes of records: ${shapes.toLocaleString('en')}; rounds: ${String(rounds)}`;
}

/** Of compared figures the floor's in milliseconds and the others' as ratios to it. @param {Outcome} outcome @param {readonly string[]} wanted */
function tableOf({floor, contenders}, wanted) {
  const figures = wanted.filter((figure) => contenders[floor]?.[figure]);
  const unit = figures.some((figure) => COMPARED.has(figure)) ? ', ms' : '';
  const rows = Object.entries(contenders).map(([name, own]) => [
    name === floor ? `${name}${unit}` : name,
    ...figures.map((figure) => cellOf(figure, own[figure], name === floor)),
  ]);
  return table(['', ...figures.map((figure) => COMPARED.get(figure) ?? ABSOLUTE.get(figure)?.head ?? figure)], rows);
}

/** @param {string} figure @param {import('./summary.mjs').Figure | undefined} value @param {boolean} isFloor */
function cellOf(figure, value, isFloor) {
  const absolute = ABSOLUTE.get(figure);
  if (!value) return '–';
  if (absolute) return (value.median / (absolute.unit ?? 1)).toFixed(absolute.digits);
  return isFloor ? short(value.median) : value.ratio ? withQuartiles(value.ratio) : '–';
}

/** `0.29 [0.27–0.31]` @param {import('./statistics.mjs').Spread} spread */
function withQuartiles({median, low, high}) {
  return `${short(median)} [${short(low)}–${short(high)}]`;
}

/** Two digits that tell something. @param {number} value */
function short(value) {
  return Number(value.toPrecision(Math.abs(value) >= 100 ? 3 : 2)).toLocaleString('en', {maximumFractionDigits: 4});
}

/** A table as Markdown has it, its columns aligned. @param {readonly string[]} head @param {readonly string[][]} rows */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  /** @param {readonly string[]} cells */
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
