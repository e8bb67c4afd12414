import {readFile, writeFile} from 'node:fs/promises';
import prettier from 'prettier';
import {digestOf} from './report.mjs';

const RESULTS = 'tools/bench/results.json';
const README = 'README.md';
const PLACE = /(?<=<!-- figures:.*?-->\n)[^]*(?=<!-- end of figures -->)/;

/** Keeps the summary beside the bench, and its digest in the README. @param {object} summary */
export async function write(summary) {
  const readme = await readFile(README, 'utf8');
  if (!PLACE.test(readme)) throw new Error(`${README} has no place for the figures.`);
  await writeFormatted(RESULTS, JSON.stringify(summary, rounded));
  await writeFormatted(
    README,
    readme.replace(PLACE, () => `\n${digestOf(summary)}\n\n`),
  );
}

/** @param {string} path @param {string} text */
async function writeFormatted(path, text) {
  await writeFile(path, await prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path}));
}

/** More digits would be noise. @param {string} key @param {unknown} value */
function rounded(key, value) {
  return typeof value === 'number' ? Number(value.toPrecision(4)) : value;
}
