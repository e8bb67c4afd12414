import {random} from './feed.mjs';
import {pageOf} from './site.mjs';
import {visitFirst} from './visit.mjs';

/**
 * Holds a contest: as many rounds as it says, in each a first visit to every contender.
 *
 * @param {import('./contests.mjs').Contest} contest
 * @param {{site: object, browser: import('puppeteer-core').Browser}} tools
 * @returns {Promise<{contest: object, samples: Record<string, Record<string, number>[]>}>} figures by contender and round
 */
export async function hold(contest, {site, browser}) {
  const {title, contenders, count, slowdown, rounds, measure} = contest;
  const feed = contest.feed(count);
  const address = `/feeds/${title.replaceAll(/\W+/g, '-')}.json`;
  await site.add(address, JSON.stringify(feed));
  const pathOf = ({name}) => `/${name.replaceAll(/\W+/g, '-')}.html`;
  for (const contender of contenders) {
    await site.add(pathOf(contender), pageOf(contender, {feed: address, count, look: site.look}));
  }
  const samples = Object.fromEntries(contenders.map(({name}) => [name, []]));
  const next = random(count * slowdown);
  for (let round = 1; round <= rounds; round += 1) {
    for (const contender of shuffled(contenders, next)) {
      const visit = await visitFirst(browser, site.origin + pathOf(contender), {contender, count, slowdown});
      try {
        const figures = await measure(visit, feed);
        if (visit.failures.length > 0) throw new Error(visit.failures.join('\n'));
        samples[contender.name].push({...figures, ...weigh(visit, site)});
      } catch (cause) {
        throw new Error(`${contender.name} with ${title}, processor ${String(slowdown)}×`, {cause});
      } finally {
        await visit.close();
      }
    }
    process.stderr.write(`${title}, ${String(slowdown)}×: round ${String(round)} of ${String(rounds)}\n`);
  }
  return {contest, samples};
}

/** What the page fetched of code: its own address and the feed are the same for all. */
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
