/* What is compared: who with whom, at which length, on how fast a processor, how often. */
import {BADGES, cardsOf, LISTS, PHONE} from './contenders.mjs';
import {feedOfNetworks, feedOfPartners, feedOfProjects} from './feed.mjs';
import {measureCards, measureShown} from './measure-shown.mjs';
import {measureList} from './measure-list.mjs';
import {measurePhone} from './measure-phone.mjs';
import {SLOW_NETWORK} from './visit.mjs';

/**
 * @typedef {object} Contest
 * @property {string} title
 * @property {readonly import('./contenders.mjs').Contender[]} contenders the first is the floor of the ratios
 * @property {number} count items in the feed
 * @property {number} slowdown how many times slower the processor is made
 * @property {object} [network] a network that is slow
 * @property {number} rounds
 * @property {(count: number) => object} feed
 * @property {(visit: object, feed: object) => Promise<Record<string, number>>} measure
 */

/** @type {readonly Contest[]} */
const ALL = [
  list(10, 1, 3),
  list(100, 1, 3),
  list(100, 4, 2),
  list(1000, 1, 3),
  list(1000, 4, 2),
  list(10_000, 1, 1),
  {
    title: 'Cards of projects',
    contenders: cardsOf(100),
    count: 100,
    slowdown: 1,
    rounds: 5,
    feed: feedOfProjects,
    measure: measureCards,
  },
  {
    title: 'Badges of networks',
    contenders: BADGES,
    count: 100,
    slowdown: 1,
    rounds: 5,
    feed: feedOfNetworks,
    measure: measureShown,
  },
  {
    title: 'Partners on a slow phone',
    contenders: PHONE,
    count: 100,
    slowdown: 4,
    network: SLOW_NETWORK,
    rounds: 3,
    feed: feedOfPartners,
    measure: measurePhone,
  },
];

/**
 * The contests that the options ask for.
 *
 * @param {{quick?: boolean, n?: string, rounds?: string, only?: string}} options
 * @returns {Contest[]}
 */
export function contestsFor({quick, n, rounds, only}) {
  const counts = n?.split(',').map(Number);
  const names = only?.split(',');
  return ALL.filter(({count}) => counts?.includes(count) ?? (!quick || count < 10_000))
    .filter(({slowdown, network}) => !quick || slowdown === 1 || network)
    .map((contest) => ({
      ...contest,
      rounds: Number(rounds ?? (quick ? 1 : contest.rounds)),
      contenders: contest.contenders.filter(({name, is}) => is === 'floor' || !names || names.some(inName(name))),
    }))
    .filter(({contenders}) => contenders.some(({is}) => is !== 'floor'));
}

/** @param {string} name */
function inName(name) {
  return (/** @type {string} */ wanted) => name.startsWith(wanted);
}

/** @param {number} count @param {number} slowdown @param {number} rounds @returns {Contest} */
function list(count, slowdown, rounds) {
  return {title: 'Partners', contenders: LISTS, count, slowdown, rounds, feed: feedOfPartners, measure: measureList};
}
