import assert from 'node:assert/strict';
import {random} from './feed.mjs';
import {pageOf} from './site.mjs';
import {visitFirst} from './visit.mjs';

/** @typedef {import('./contests.mjs').Contest} Contest */
/** @typedef {Awaited<ReturnType<typeof import('./site.mjs').openBenchSite>>} Site */
/** @typedef {Record<string, Record<string, number>[]>} Samples figures by contender and round */

/**
 * Runs a contest: in each round, one first visit to every contender.
 *
 * @param {Contest} contest
 * @param {{site: Site, browser: import('puppeteer-core').Browser}} tools
 * @returns {Promise<{contest: Contest, samples: Samples}>}
 */
export async function hold(contest, {site, browser}) {
  const {contenders, slowdown, network, window, rounds} = contest;
  const title = titleOf(contest);
  const feed = contest.feed(contest.count);
  const address = `/feeds/${slug(contest.title)}-${String(contest.count)}.json`;
  await site.add(address, JSON.stringify(feed));
  const entrants = contenders.map((contender) => ({count: contest.count, ...contender}));
  for (const entrant of entrants) {
    const page = (contest.page ?? pageOf)(entrant, {feed: address, look: site.look});
    await site.add(`/${slug(entrant.name)}.html`, page);
  }
  /** @type {Samples} */
  const samples = {};
  for (const {name} of contenders) samples[name] = [];
  const next = random(contest.count * slowdown);
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of shuffled(entrants, next)) {
      const how = {contender, slowdown, ...(network && {network}), ...(window && {window})};
      const visit = await visitFirst(browser, `${site.origin}/${slug(contender.name)}.html`, how);
      try {
        const isEmpty = contender.is === 'empty';
        const figures = isEmpty ? await visit.rendered() : await contest.measure(visit, feed);
        if (visit.failures.length > 0) throw new Error(visit.failures.join('\n'));
        const asked = visit.requests.filter((path) => path === address).length;
        assert.equal(asked, isEmpty ? 0 : 1, 'not one request for the feed');
        samples[contender.name]?.push({...figures, ...weigh(visit, site)});
      } catch (cause) {
        throw new Error(`${contender.name}: ${title}`, {cause});
      } finally {
        await visit.close();
      }
    }
    process.stderr.write(`${title}: round ${String(round)} of ${String(rounds)}\n`);
  }
  return {contest, samples};
}

/** @param {Contest} contest */
export function titleOf({title, count, slowdown}) {
  return `${title}: ${count.toLocaleString('en')}, processor ${slowdown === 1 ? 'as it is' : `${String(slowdown)} times slower`}`;
}

/** @param {string} name */
function slug(name) {
  return name.replaceAll(/\W+/g, '-').toLowerCase();
}

/** What the page fetched of code: its own address and the feed are the same for all. @param {{requests: string[]}} visit @param {Site} site */
function weigh({requests}, site) {
  const code = requests.filter((path) => /\.(?:js|css)$/.test(path));
  return {bytes: code.reduce((sum, path) => sum + site.sent(path), 0), requests: code.length};
}

/** @template Item @param {readonly Item[]} items @param {() => number} next */
function shuffled(items, next) {
  return items
    .map((item) => ({item, place: next()}))
    .sort((a, b) => a.place - b.place)
    .map(({item}) => item);
}
