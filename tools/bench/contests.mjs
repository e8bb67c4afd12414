/* What is compared: who with whom, at which length, on how fast a processor, how often. */
import {LISTS} from './contenders.mjs';
import {feedOfPartners} from './feed.mjs';
import {measureList} from './measure-list.mjs';

/**
 * @typedef {object} Contest
 * @property {string} title
 * @property {readonly import('./contenders.mjs').Contender[]} contenders the first is the floor of the ratios
 * @property {number} count items in the feed
 * @property {number} slowdown how many times slower the processor is made
 * @property {number} rounds
 * @property {(count: number) => object} feed
 * @property {(visit: object, feed: object) => Promise<Record<string, number>>} measure
 */

/** Length, slowdown, rounds, in the order of the report. */
const USUAL = [
  [10, 1, 5],
  [100, 1, 5],
  [100, 4, 5],
  [1000, 1, 7],
  [1000, 4, 3],
  [10_000, 1, 3],
];
const QUICK = [[1000, 1, 1]];

/**
 * The contests that the options ask for.
 *
 * @param {{quick?: boolean, n?: string, rounds?: string, only?: string}} options
 * @returns {Contest[]}
 */
export function contestsFor({quick, n, rounds, only}) {
  const lengths = n?.split(',').map(Number);
  const wanted = lengths ? lengths.flatMap((count) => planFor(count)) : quick ? QUICK : USUAL;
  return wanted.map(([count, slowdown, usual]) => ({
    title: `${count.toLocaleString('en')} partners`,
    contenders: LISTS.filter(({name}, index) => index === 0 || !only || only.split(',').includes(name)),
    count,
    slowdown,
    rounds: rounds ? Number(rounds) : quick ? 1 : usual,
    feed: feedOfPartners,
    measure: (visit, feed) => measureList(visit, feed.partners),
  }));
}

/** @param {number} count */
function planFor(count) {
  const known = USUAL.filter(([length]) => length === count);
  return known.length > 0 ? known : [[count, 1, 3]];
}
