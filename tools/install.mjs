/*
 * Installs a package of this repository that one command alone needs, as in `node tools/install.mjs tools/bench`. Such
 * packages are no workspaces, because `npm ci` installs all workspaces.
 */
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

/** Installs what the lockfile of a folder asks for, unless that is done. @param {string} folder from the root */
export function installOnce(folder) {
  const path = fileURLToPath(new URL(`../${folder}`, import.meta.url));
  if (changedAt(`${path}/node_modules/.package-lock.json`) >= changedAt(`${path}/package-lock.json`)) return;
  console.log(`Installing ${folder} …`);
  // npm is a shell script on Windows.
  const options = {cwd: path, stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32'};
  const {status} = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], options);
  if (status !== 0) throw new Error(`${folder} could not be installed.`);
}

/** @param {string} path */
function changedAt(path) {
  return statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const folder of process.argv.slice(2)) installOnce(folder);
}
