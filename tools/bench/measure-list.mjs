/*
 * What is measured of a list of partners, in one visit: rendering, the slowest of three key presses, sorting, memory,
 * and what stays behind when the list is removed. A wrong result ends the bench: a wrong measure is worse than none.
 */
import assert from 'node:assert/strict';
import {QUERIES} from './feed.mjs';
import {measureRemoval} from './measure-removal.mjs';
import {inWords} from './pages/partners.js';

const {compare} = new Intl.Collator('en');

/**
 * @param {Awaited<ReturnType<typeof import('./visit.mjs').visitFirst>>} visit
 * @param {ReturnType<typeof import('./feed.mjs').feedOfPartners>} feed
 * @returns {Promise<Record<string, number>>} figures by name
 */
export async function measureList(visit, {partners}) {
  const {page, memory} = visit;
  const shown = await visit.rendered();
  await check(page, partners.map(({name}) => name).sort(compare));
  await checkWords(page, partners);
  const {heap, nodes} = await memory();
  const filter = await measureFilter(visit, partners);
  const sort = await measureSort(visit, partners);
  const scroll = await measureScrolling(visit);
  return {...shown, heap, nodes, ...filter, ...sort, ...scroll, ...(await measureRemoval(visit))};
}

async function measureFilter({page, timed}, partners) {
  // From entering a field to its first letter nobody takes less than a quarter of a second.
  await page.evaluate(() => {
    globalThis.probe.field().focus();
    return new Promise((resolve) => setTimeout(resolve, 250));
  });
  const presses = [];
  for (const query of QUERIES) {
    const expected = partners.filter(({name}) => name.toLowerCase().includes(query)).map(({name}) => name);
    if (query === '') await page.evaluate(() => globalThis.probe.field().select());
    presses.push(
      await timed(
        (count) => globalThis.probe.pressed(count),
        expected.length,
        () => page.keyboard.press(query === '' ? 'Backspace' : query.at(-1)),
      ),
    );
    await check(page, expected.sort(compare));
  }
  return {
    filter: Math.max(...presses.map(({time}) => time)),
    filterCpu: Math.max(...presses.map(({cpu}) => cpu)),
  };
}

async function measureSort({page, timed}, partners) {
  const years = new Map(partners.map(({name, since}) => [name, Number(since.slice(0, 4))]));
  const earliest = Math.min(...years.values());
  const firsts = [...years].flatMap(([name, year]) => (year === earliest ? [name] : []));
  const {time, cpu} = await timed((names) => globalThis.probe.sorted(names), firsts);
  const order = (await page.evaluate(() => globalThis.probe.shownNames())).map((name) => years.get(name));
  assert.deepEqual(
    order,
    [...years.values()].sort((a, b) => a - b),
    'not in the order of the years',
  );
  return {sort: time, sortCpu: cpu};
}

/** What was not laid out at first is laid out now: what a screen costs, and how far the end of the page jumps. */
async function measureScrolling({page, cpu}) {
  const before = await cpu();
  const {screens, jump} = await page.evaluate(() => globalThis.probe.scrolled());
  return {scroll: ((await cpu()) - before) / screens, jump};
}

/** Whether just these are seen, in this order. */
async function check(page, names) {
  assert.deepEqual(await page.evaluate(() => globalThis.probe.shownNames()), names, 'other partners are shown');
}

/** Whether the first, the middle and the last say all that the others say. */
async function checkWords(page, partners) {
  const sorted = [...partners].sort((a, b) => compare(a.name, b.name));
  for (const index of [0, Math.floor(sorted.length / 2), sorted.length - 1]) {
    const {name, own, country, kind, since, summary} = inWords(sorted[index]);
    const words = await page.evaluate((place) => globalThis.probe.words(place), index);
    for (const text of [name, ...own.map(({text}) => text), country, kind, since, summary]) {
      assert.ok(words.includes(text), `"${text}" is not said in "${words}"`);
    }
  }
}
