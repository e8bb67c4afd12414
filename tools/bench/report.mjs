/* The figures as tables: the floor in milliseconds, the others as ratios to it, with the quartiles. */
import {ratios, spread} from './statistics.mjs';

/** Columns whose figures are compared with the floor's, round by round. */
const COMPARED = {
  rendered: 'rendered',
  renderCpu: 'render CPU',
  filter: 'filter',
  filterCpu: 'filter CPU',
  sort: 'sort',
  sortCpu: 'sort CPU',
  again: 'again',
  againCpu: 'again CPU',
};
/** Columns whose figures stand for themselves. */
const ABSOLUTE = {
  blocked: ['TBT ms', 0],
  shift: ['layout shift', 3],
  heap: ['heap KiB', 0, 1024],
  nodes: ['nodes', 0],
  leftNodes: ['nodes left', 1],
  leftHeap: ['KiB left', 1, 1024],
  bytes: ['kB', 1, 1000],
  requests: ['requests', 0],
};

/**
 * @param {readonly {contest: import('./contests.mjs').Contest, samples: Record<string, Record<string, number>[]>}[]} results
 * @param {Record<string, string>} environment
 */
export function printReport(results, environment) {
  console.log(Object.values(environment).join(' · '));
  for (const {contest, samples} of results) {
    const {title, slowdown, rounds} = contest;
    const [floor, ...others] = Object.keys(samples);
    console.log(`\n${title}, processor ${String(slowdown)}×, ${String(rounds)} rounds`);
    const columns = Object.entries(COMPARED).filter(([figure]) => figure in samples[floor][0]);
    const rows = {
      [`${floor}, ms`]: Object.fromEntries(
        columns.map(([figure, title]) => [title, median(samples[floor], figure).toFixed(0)]),
      ),
    };
    for (const name of others) {
      rows[name] = Object.fromEntries(
        columns.map(([figure, title]) => [
          title,
          inWords(ratios(values(samples[name], figure), values(samples[floor], figure))),
        ]),
      );
    }
    console.table(rows);
    console.table(
      Object.fromEntries(
        [floor, ...others].map((name) => [
          name,
          Object.fromEntries(
            Object.entries(ABSOLUTE)
              .filter(([figure]) => figure in samples[name][0])
              .map(([figure, [title, digits, unit = 1]]) => [
                title,
                (median(samples[name], figure) / unit).toFixed(digits),
              ]),
          ),
        ]),
      ),
    );
  }
}

const values = (samples, figure) => samples.map((sample) => sample[figure]);
const median = (samples, figure) => spread(values(samples, figure)).median;

/** `0.29 [0.27–0.31]` */
function inWords({median, low, high}) {
  return `${median.toFixed(2)} [${low.toFixed(2)}–${high.toFixed(2)}]`;
}
