import assert from 'node:assert/strict';
import {networksInWords} from './pages/networks.js';
import {partnersInWords} from './pages/partners.js';
import {projectsInWords} from './pages/projects.js';
import {textsOfNetwork, textsOfPartner, textsOfProject} from './texts.mjs';

/**
 * What is measured of Bonn's page: rendering and memory, once it is sure that all is said.
 *
 * @param {import('./visit.mjs').Visit} visit
 * @param {import('./varied-feed.mjs').BenchFeed} feed
 */
export async function measureBonn({page, rendered, memory}, feed) {
  const shown = await rendered();
  const said = (await page.evaluate(() => globalThis.probe.words())).join('\n');
  const texts = [
    ...partnersInWords(feed).flatMap(textsOfPartner),
    ...[...projectsInWords(feed).values()].flatMap(textsOfProject),
    ...networksInWords(feed).flatMap(textsOfNetwork),
  ];
  for (const text of texts) assert.ok(said.includes(text), `"${text}" is not said in "${said}"`);
  return {...shown, ...(await memory())};
}
