/* The contests: contenders, feed, length, processor speed and number of rounds. */
import {bonnFeed, bonnPageOf} from './bonn-page.mjs';
import {BADGES, BONN, CARDS, LISTS, LONG_LISTS, manyAndOne, MAPS, PHONE, withOtherBuild} from './contenders.mjs';
import {feedOfNetworks, feedOfPartners, feedOfPlaces, feedOfProjects} from './feed.mjs';
import {measureBonn} from './measure-bonn.mjs';
import {measureCards, measureShown} from './measure-shown.mjs';
import {measureList} from './measure-list.mjs';
import {measureMoving, measurePhone} from './measure-phone.mjs';
import {MOVING, movingPageOf, WINDOWS} from './moving.mjs';
import {variedFeedOfPartners, variedFeedOfProjects} from './varied-feed.mjs';
import {SLOW_NETWORK} from './visit.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */
/** @typedef {import('./varied-feed.mjs').BenchFeed} BenchFeed */
/** @typedef {import('./visit.mjs').Visit} Visit */

/**
 * @typedef {object} Contest
 * @property {string} title
 * @property {'uniform' | 'varied' | 'bonn'} feedName
 * @property {readonly Contender[]} contenders the first is the floor of the ratios
 * @property {number} count items in the feed
 * @property {number} slowdown how many times slower the processor is made
 * @property {typeof SLOW_NETWORK} [network] a network that is slow
 * @property {{width: number, height: number}} [window] in pixels
 * @property {number} rounds
 * @property {boolean} [isQuick] whether it is part of a quick run
 * @property {(count: number) => BenchFeed} feed
 * @property {import('./site.mjs').PageOf} [page] absent: the page of the bench
 * @property {(visit: Visit, feed: BenchFeed) => Promise<Record<string, number>>} measure
 */

/** @type {readonly Contest[]} */
const ALL = [
  varied({count: 9, rounds: 5}),
  varied({count: 104, rounds: 5, isQuick: true}),
  varied({count: 209, rounds: 5, isQuick: true}),
  varied({count: 1000, rounds: 3, isQuick: true}),
  varied({count: 209, rounds: 2, slowdown: 4}),
  {
    title: "Bonn's page",
    feedName: 'bonn',
    contenders: BONN,
    count: 9,
    slowdown: 1,
    rounds: 9,
    isQuick: true,
    feed: bonnFeed,
    page: bonnPageOf,
    measure: measureBonn,
  },
  uniform({count: 1000, rounds: 3}),
  {...uniform({count: 10_000, rounds: 1}), contenders: LONG_LISTS},
  {
    title: 'Cards of projects, varied',
    feedName: 'varied',
    contenders: manyAndOne(CARDS, 100),
    count: 100,
    slowdown: 1,
    rounds: 5,
    isQuick: true,
    feed: variedFeedOfProjects,
    measure: measureCards,
  },
  {
    title: 'Cards of projects, uniform',
    feedName: 'uniform',
    contenders: manyAndOne(CARDS, 100),
    count: 100,
    slowdown: 1,
    rounds: 3,
    feed: feedOfProjects,
    measure: measureCards,
  },
  {
    title: 'Badges of networks',
    feedName: 'uniform',
    contenders: BADGES,
    count: 100,
    slowdown: 1,
    rounds: 3,
    feed: feedOfNetworks,
    measure: measureShown,
  },
  ...[9, 104].map((count) => ({
    title: 'Partners on a map',
    feedName: /** @type {const} */ ('uniform'),
    contenders: MAPS,
    count,
    slowdown: 1,
    rounds: 5,
    isQuick: true,
    feed: feedOfPlaces,
    measure: measureShown,
  })),
  {
    title: 'Partners on a slow phone',
    feedName: 'uniform',
    contenders: PHONE,
    count: 100,
    slowdown: 4,
    network: SLOW_NETWORK,
    rounds: 3,
    isQuick: true,
    feed: feedOfPartners,
    measure: measurePhone,
  },
];

/** What moves, in each window. @type {readonly Contest[]} */
const ALL_MOVING = WINDOWS.map((window) => ({
  title: `What moves, with lists, cards and a map, ${String(window.width)} px`,
  feedName: 'bonn',
  contenders: MOVING,
  count: 9,
  slowdown: 4,
  network: SLOW_NETWORK,
  window,
  rounds: 1,
  feed: bonnFeed,
  page: movingPageOf,
  measure: measureMoving,
}));

/**
 * What the command line asks for.
 *
 * @typedef {object} Wishes
 * @property {boolean | undefined} [quick]
 * @property {boolean | undefined} [moving] what moves, instead of what takes time
 * @property {string | undefined} [n] lengths, separated by commas
 * @property {string | undefined} [feed] feeds
 * @property {string | undefined} [title] a part of the title
 * @property {string | undefined} [rounds]
 * @property {string | undefined} [only] beginnings of names of contenders
 * @property {string | undefined} [other] what another build of our script is called
 */

/** The contests that the options ask for. @param {Wishes} wishes @returns {Contest[]} */
export function contestsFor({quick, moving, n, feed, title, rounds, only, other}) {
  const counts = n?.split(',').map(Number);
  const feeds = feed?.split(',');
  const names = only?.split(',');
  return (moving ? ALL_MOVING : ALL)
    .filter(({isQuick}) => !quick || isQuick)
    .filter(({count}) => counts?.includes(count) ?? true)
    .filter(({feedName}) => feeds?.includes(feedName) ?? true)
    .filter((contest) => contest.title.toLowerCase().includes((title ?? '').toLowerCase()))
    .map((contest) => ({
      ...contest,
      rounds: Number(rounds ?? (quick ? 1 : contest.rounds)),
      contenders: (other ? withOtherBuild(contest.contenders, other) : contest.contenders).filter(
        ({name, is}) => is === 'floor' || is === 'empty' || !names || names.some((wanted) => name.startsWith(wanted)),
      ),
    }))
    .filter(({contenders}) => contenders.some(({is}) => is === 'ours' || is === 'peer'));
}

/** @typedef {Pick<Contest, 'count' | 'rounds' | 'isQuick'> & {slowdown?: number}} Length */

/** @param {Length} length @returns {Contest} */
function varied({slowdown = 1, ...length}) {
  const title = 'Partners, varied';
  return {
    ...length,
    title,
    feedName: 'varied',
    slowdown,
    contenders: LISTS,
    feed: variedFeedOfPartners,
    measure: measureList,
  };
}

/** @param {Length} length @returns {Contest} */
function uniform({slowdown = 1, ...length}) {
  const title = 'Partners, uniform';
  return {
    ...length,
    title,
    feedName: 'uniform',
    slowdown,
    contenders: LISTS,
    feed: feedOfPartners,
    measure: measureList,
  };
}
