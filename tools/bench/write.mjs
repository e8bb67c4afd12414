import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {digestOf, movingOf, sentenceOf} from './report.mjs';

/** @typedef {import('./summary.mjs').Summary} Summary */

/** @typedef {{path: string, name: string, of: (summary: Summary) => string}} Place a text between two comments of a file */

/** What a run is about, where its summary is kept, and the texts that are made of it. @type {Readonly<Record<'speed' | 'moving', {results: string, places: readonly Place[]}>>} */
const RUNS = {
  speed: {
    results: 'tools/bench/results.json',
    places: [
      {path: 'tools/bench/README.md', name: 'figures', of: digestOf},
      {path: 'stories/guides/loading.mdx', name: 'speed', of: sentenceOf},
    ],
  },
  moving: {
    results: 'tools/bench/results-moving.json',
    places: [{path: 'stories/guides/loading.mdx', name: 'moving', of: movingOf}],
  },
};

/** Keeps the summary beside the bench, and writes what is made of it. @param {keyof typeof RUNS} run @param {Summary} summary */
export async function write(run, summary) {
  const {results, places} = RUNS[run];
  await writeFormatted(results, JSON.stringify(summary, rounded));
  // One after the other, because a file may have several places.
  for (const {path, name, of} of places) {
    const before = await readFile(path, 'utf8');
    await writeFormatted(
      path,
      before.replace(placeOf(name), () => `\n${of(summary)}\n\n`),
    );
  }
}

/** Throws if a place is missing, before a long run rather than after it. */
export async function checkPlaces() {
  for (const {path, name} of Object.values(RUNS).flatMap(({places}) => places)) {
    if (!placeOf(name).test(await readFile(path, 'utf8'))) throw new Error(`${path} has no place for the ${name}.`);
  }
}

/** What is between two comments of Markdown or MDX. @param {string} name */
function placeOf(name) {
  const [start, end] = ['<!--|{/\\*', '-->|\\*/}'];
  return new RegExp(`(?<=(?:${start}) ${name}: .*?(?:${end})\n)[^]*(?=(?:${start}) end of ${name} (?:${end}))`);
}

/** @param {string} path @param {string} text */
async function writeFormatted(path, text) {
  await writeFile(path, await prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path}));
}

/** More digits would be noise. @param {string} _key @param {unknown} value */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
