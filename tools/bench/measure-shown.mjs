/* What is measured of cards and badges, in one visit: rendering, memory, and what stays behind. */
import assert from 'node:assert/strict';
import {measureRemoval} from './measure-removal.mjs';
import {projectsInWords} from './pages/projects.js';
import {textsOfProject} from './texts.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/** @param {Visit} visit */
export async function measureShown(visit) {
  const shown = await visit.rendered();
  return measureRest(visit, shown);
}

/**
 * @param {Visit} visit
 * @param {import('./varied-feed.mjs').BenchFeed} feed
 */
export async function measureCards(visit, feed) {
  const shown = await visit.rendered();
  const said = await visit.page.evaluate(() => globalThis.probe.words());
  for (const [index, project] of [...projectsInWords(feed).values()].slice(0, said.length).entries()) {
    const words = said[index] ?? '';
    for (const text of textsOfProject(project)) assert.ok(words.includes(text), `"${text}" is not said in "${words}"`);
  }
  return measureRest(visit, shown);
}

/** @param {Visit} visit @param {Awaited<ReturnType<Visit['rendered']>>} shown */
async function measureRest(visit, shown) {
  const {heap, nodes} = await visit.memory();
  return {...shown, heap, nodes, ...(await measureRemoval(visit))};
}
