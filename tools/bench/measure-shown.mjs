/* What is measured of cards and badges, in one visit: rendering, memory, and what stays behind. */
import assert from 'node:assert/strict';
import {measureRemoval} from './measure-removal.mjs';
import {projectsInWords} from './pages/projects.js';

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
  const said = await visit.page.evaluate(() => globalThis.probe.words());
  const projects = [...projectsInWords(feed).values()];
  for (const [index, words] of said.entries()) {
    for (const text of textsOf(projects[index])) assert.ok(words.includes(text), `"${text}" is not said in "${words}"`);
  }
  return measureShown(visit);
}

/** All that is said of a project. @param {import('./pages/projects.js').ProjectWords} project */
function textsOf({name, places, facts, summary, lists, themes, cities, picture}) {
  const phrases = [
    name,
    ...facts,
    summary,
    ...lists.flatMap(({items}) => items),
    ...themes,
    ...cities,
    picture?.credit,
  ];
  return [places, ...phrases.flatMap((phrase) => phrase?.text ?? [])];
}
