/*
 * What is measured of a list of partners, in one visit: rendering, the slowest of three key presses, sorting, memory,
 * and what stays behind when the list is removed. A wrong result ends the bench: a wrong measure is worse than none.
 */
import assert from 'node:assert/strict';
import {QUERIES} from './feed.mjs';
import {measureRemoval} from './measure-removal.mjs';
import {partnersInWords} from './pages/partners.js';
import {textsOfPartner} from './texts.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */
/** @typedef {import('./pages/partners.js').PartnerWords} PartnerWords */
/** @typedef {import('puppeteer-core').Page} Page */

/**
 * @param {Visit} visit
 * @param {import('./varied-feed.mjs').BenchFeed} feed
 * @returns {Promise<Record<string, number>>} figures by name
 */
export async function measureList(visit, feed) {
  const {page, memory} = visit;
  const shown = await visit.rendered();
  const partners = partnersInWords(feed);
  await check(page, partners.map(nameOf));
  await checkWords(page, partners);
  const {heap, nodes} = await memory();
  const filter = await measureFilter(visit, partners);
  const sort = await measureSort(visit, partners);
  const scroll = await measureScrolling(visit);
  return {...shown, heap, nodes, ...filter, ...sort, ...scroll, ...(await measureRemoval(visit))};
}

/** @param {Visit} visit @param {readonly PartnerWords[]} partners */
async function measureFilter({page, timed}, partners) {
  // From entering a field to its first letter nobody takes less than a quarter of a second.
  await page.evaluate(() => {
    globalThis.probe.field().focus();
    return new Promise((resolve) => setTimeout(resolve, 250));
  });
  const presses = [];
  for (const query of QUERIES) {
    const expected = partners.map(nameOf).filter((name) => name.toLowerCase().includes(query));
    const [last] = query.slice(-1);
    if (last === undefined) await page.evaluate(() => globalThis.probe.field().select());
    presses.push(
      await timed(
        (count) => globalThis.probe.pressed(count),
        expected.length,
        () => (last === undefined ? page.keyboard.press('Backspace') : page.keyboard.type(last)),
      ),
    );
    await check(page, expected);
  }
  return {
    filter: Math.max(...presses.map(({time}) => time)),
    filterCpu: Math.max(...presses.map(({cpu}) => cpu)),
  };
}

/** @param {Visit} visit @param {readonly PartnerWords[]} partners */
async function measureSort({page, timed}, partners) {
  const years = new Map(partners.map(({name, date}) => [name.text, Number(date.slice(0, 4))]));
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

/** What was not laid out at first is laid out now: what a screen costs, and how far the end of the page jumps. @param {Visit} visit */
async function measureScrolling({page, cpu}) {
  const before = await cpu();
  const {screens, jump} = await page.evaluate(() => globalThis.probe.scrolled());
  return {scroll: ((await cpu()) - before) / Math.max(1, screens), jump};
}

/** Whether just these are seen, in this order. @param {Page} page @param {readonly string[]} names */
async function check(page, names) {
  assert.deepEqual(await page.evaluate(() => globalThis.probe.shownNames()), names, 'other partners are shown');
}

/** Whether each says all that the others say. @param {Page} page @param {readonly PartnerWords[]} partners */
async function checkWords(page, partners) {
  const said = await page.evaluate(() => globalThis.probe.words());
  for (const [index, partner] of partners.entries()) {
    const words = said[index] ?? '';
    for (const text of textsOfPartner(partner)) assert.ok(words.includes(text), `"${text}" is not said in "${words}"`);
  }
}

/** @param {PartnerWords} partner */
function nameOf({name}) {
  return name.text;
}
