import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {digestOf, sentenceOf} from './report.mjs';

/** @typedef {import('./summary.mjs').Summary} Summary */

const RESULTS = 'tools/bench/results.json';

/** The texts to write, each between two comments of its file. @type {readonly {path: string, name: string, of: (summary: Summary) => string}[]} */
const PLACES = [
  {path: 'tools/bench/README.md', name: 'figures', of: digestOf},
  {path: 'README.md', name: 'speed', of: sentenceOf},
];

/** Keeps the summary beside the bench, its digest in the README there, and a sentence in the README of the package. @param {Summary} summary */
export async function write(summary) {
  const texts = await Promise.all(PLACES.map((place) => filled(place, summary)));
  await writeFormatted(RESULTS, JSON.stringify(summary, rounded));
  for (const {path, text} of texts) await writeFormatted(path, text);
}

/** Throws if a place is missing, before a long run rather than after it. */
export async function checkPlaces() {
  for (const {path, name} of PLACES) {
    if (!placeOf(name).test(await readFile(path, 'utf8'))) throw new Error(`${path} has no place for the ${name}.`);
  }
}

/** @param {(typeof PLACES)[number]} place @param {Summary} summary */
async function filled({path, name, of}, summary) {
  const before = await readFile(path, 'utf8');
  return {path, text: before.replace(placeOf(name), () => `\n${of(summary)}\n\n`)};
}

/** What is between the two comments. @param {string} name */
function placeOf(name) {
  return new RegExp(`(?<=<!-- ${name}: .*?-->\\n)[^]*(?=<!-- end of ${name} -->)`);
}

/** @param {string} path @param {string} text */
async function writeFormatted(path, text) {
  await writeFile(path, await prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path}));
}

/** More digits would be noise. @param {string} _key @param {unknown} value */
function rounded(_key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
