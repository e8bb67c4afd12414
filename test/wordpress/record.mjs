/* What a run has found, for the table: one file for each version of WordPress. */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {WORDPRESSES} from './wordpress.mjs';

/** @typedef {{clicks?: string[], rows?: import('./roles.mjs').Row[]}} Found */

const FOLDER = fileURLToPath(new URL('.cache', import.meta.url));

/** Adds to what has been found. @param {string} version @param {Found} found */
export async function record(version, found) {
  await mkdir(FOLDER, {recursive: true});
  await writeFile(fileOf(version), JSON.stringify({...(await recorded(version)), ...found}, null, 2));
}

/** What the last run has found, of each version that was run. @returns {Promise<[version: string, Found][]>} */
export async function allRecorded() {
  const found = Object.values(WORDPRESSES).map(async ({version}) => [version, await recorded(version)]);
  return /** @type {[string, Found][]} */ (await Promise.all(found));
}

/** @param {string} version @returns {Promise<Found>} */
async function recorded(version) {
  const text = await readFile(fileOf(version), 'utf8').catch(() => '{}');
  return JSON.parse(text);
}

/** @param {string} version */
function fileOf(version) {
  return `${FOLDER}/${version}.json`;
}
