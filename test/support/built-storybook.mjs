/* Builds Storybook for tests, unless nothing it is made of has changed since the last time. */
import {execFile} from 'node:child_process';
import {readdir, stat} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';

const FOLDER = '.cache/storybook-built';
const SOURCES = ['.storybook', 'dist/custom-elements.json', 'package.json', 'src', 'stories', 'tools/script-tag.mjs'];

/** @returns {Promise<string>} the folder */
export async function buildStorybook() {
  const [built, ...changed] = await Promise.all([`${FOLDER}/index.json`, ...SOURCES].map(lastChange));
  if (Math.max(...changed) >= (built ?? 0)) {
    const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
    await promisify(execFile)(process.execPath, [storybook, 'build', '--output-dir', FOLDER, '--quiet']);
  }
  return FOLDER;
}

/** When a file, or any file in a folder, has changed; 0 if it is not there. @param {string} path @returns {Promise<number>} */
async function lastChange(path) {
  const entry = await stat(path).catch(() => undefined);
  if (!entry) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const inside = await readdir(path);
  return Math.max(entry.mtimeMs, ...(await Promise.all(inside.map((name) => lastChange(join(path, name))))));
}
