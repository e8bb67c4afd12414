/*
 * Writes what the guides show of the built script and of the configurations: the hash, and the code to paste. `--check` only tells whether it is what would be written.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {withCode} from './guide-code.mjs';

const GUIDES = 'stories/guides';

const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values;
const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

for (const file of (await readdir(GUIDES)).filter((name) => name.endsWith('.mdx'))) {
  const path = `${GUIDES}/${file}`;
  const guide = await readFile(path, 'utf8');
  await bring(path, guide, await withCode(guide, integrity));
}

/** @param {string} path @param {string} text @param {string} wanted */
async function bring(path, text, wanted) {
  if (wanted === text) return;
  if (check) {
    console.error(`${path} is out of date. Run "npm run snippets".`);
    process.exitCode = 1;
  } else {
    await writeFile(path, wanted);
    console.log(`Written: ${path}`);
  }
}
