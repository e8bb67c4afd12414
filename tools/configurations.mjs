/*
 * Writes the names of all elements and options into what the guides give to paste into editors and sanitizers. `--check`
 * only compares. Build first.
 */
import {readFile, readdir, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {DESCRIPTORS, ELEMENT_NAMES} from '../dist/npm/options/descriptors.js';
import {optionsOf} from '../dist/npm/options/option.js';

const FOLDER = 'stories/guides/configurations';

/** `role` is only written as `data-role`. */
const options = [...new Set(ELEMENT_NAMES.flatMap((tag) => Object.keys(optionsOf(DESCRIPTORS[tag]))))].filter(
  (option) => option !== 'role',
);

for (const name of (await readdir(FOLDER)).filter((file) => /\.(?:js|php)$/.test(file))) {
  const file = `${FOLDER}/${name}`;
  const before = await readFile(file, 'utf8');
  const named = before
    .replace(/partner-list(?:\|[a-z-]+)+/g, ELEMENT_NAMES.join('|'))
    .replace(/'partner-list'(?:,\s*'[a-z-]+')+/g, ELEMENT_NAMES.map((tag) => `'${tag}'`).join(', '))
    .replace(/(?<=')src([ |])[a-z |-]+(?=')/g, (_, separator) => options.join(separator));
  const after = name.endsWith('.php') ? named : await format(named, {...(await resolveConfig(file)), filepath: file});
  if (after === before) console.log(`${file} names all elements and options.`);
  else if (process.argv.includes('--check')) throw new Error(`${file} is out of date. Run "npm run derive".`);
  else await writeFile(file, after);
}
