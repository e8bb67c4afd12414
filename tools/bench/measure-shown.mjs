/* What is measured of cards and badges, in one visit: rendering, memory, and what stays behind. */
import assert from 'node:assert/strict';
import {measureRemoval} from './measure-removal.mjs';
import {inWords} from './pages/projects.js';

/** @param {Awaited<ReturnType<typeof import('./visit.mjs').visitFirst>>} visit */
export async function measureShown(visit) {
  const shown = await visit.rendered();
  const {heap, nodes} = await visit.memory();
  return {...shown, heap, nodes, ...(await measureRemoval(visit))};
}

/**
 * @param {Awaited<ReturnType<typeof import('./visit.mjs').visitFirst>>} visit
 * @param {ReturnType<typeof import('./feed.mjs').feedOfProjects>} feed
 */
export async function measureCards(visit, feed) {
  await visit.rendered();
  const [project] = feed.projects;
  const {name, host, emblem, place, from, status, summary} = inWords(project, feed);
  const words = await visit.page.evaluate(() => globalThis.probe.words(0));
  for (const text of [name, host, emblem.text, place, from, status, summary]) {
    assert.ok(words.includes(text), `"${text}" is not said in "${words}"`);
  }
  return measureShown(visit);
}
