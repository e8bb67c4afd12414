import {readdir} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';

/**
 * The files of a folder and the folders in it.
 *
 * @param {string} folder
 * @returns {Promise<string[]>} paths within it
 */
export async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
