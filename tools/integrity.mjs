/*
 * Writes dist/integrity.json: the version, and for every file of dist/ (but this one) its size in bytes and the hash
 * that a page gives as `integrity`. Runs last in the build, because it tells what all the others have written.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {integrityOf} from './integrity-of.mjs';

const DIST = 'dist';
const TARGET = 'integrity.json';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const entries = await readdir(DIST, {recursive: true, withFileTypes: true});
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => relative(DIST, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
  .filter((path) => path !== TARGET)
  // Not by a language: the order has to be the same on every machine.
  .sort();

const files = await Promise.all(
  paths.map(async (path) => {
    const content = await readFile(join(DIST, path));
    return [path, {size: content.length, integrity: integrityOf(content)}];
  }),
);

await writeFile(join(DIST, TARGET), `${JSON.stringify({version, files: Object.fromEntries(files)}, null, 2)}\n`);
