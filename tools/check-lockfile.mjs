/*
 * Proves that `npm ci` will accept the lockfiles on every platform. Some releases are published before all their binary
 * packages are; npm then leaves those out of the lockfile without a word, and `npm ci` refuses it elsewhere. So every
 * optional dependency that a package of the lockfile names must be in the lockfile, at a version that it asks for.
 */
import {readFile} from 'node:fs/promises';
import semver from 'semver';

const FOLDERS = [
  '.',
  'test/chromium',
  'test/editors',
  'test/engines',
  'test/frameworks',
  'test/libraries',
  'test/wordpress',
  'tools/bench',
  'tools/lighthouse',
];

/** @typedef {Record<string, {version?: string, resolved?: string, optionalDependencies?: Record<string, string>}>} Packages */

for (const folder of FOLDERS) {
  const path = `${folder}/package-lock.json`;
  /** @type {{packages: Packages}} */
  const {packages} = JSON.parse(await readFile(path, 'utf8'));
  const missing = missingIn(packages);
  const hosts = Object.entries(packages).flatMap(([from, {resolved}]) =>
    resolved ? `${from}: names ${resolved}` : [],
  );
  for (const fault of [...missing, ...hosts]) console.error(`${path}: ${fault}`);
  if (missing.length > 0) console.error('Pin the packages above to a release whose binaries are all published.');
  if (hosts.length > 0) console.error(`Write it with the settings of .npmrc, which belongs into ${folder} too.`);
  if (missing.length + hosts.length > 0) process.exitCode = 1;
  else console.log(`${path}: ${String(Object.keys(packages).length)} packages, complete on every platform.`);
}

/** @param {Packages} packages */
function missingIn(packages) {
  return Object.entries(packages).flatMap(([from, {optionalDependencies = {}}]) =>
    Object.entries(optionalDependencies).flatMap(([name, range]) => {
      const version = find(packages, name, from)?.version;
      if (version && semver.satisfies(version, range)) return [];
      return `${from}: ${name}@${range} is ${version ? `there as ${version}` : 'missing'}`;
    }),
  );
}

/** Where Node would find a package from another: the nearest node_modules upwards.
 *
 * @param {Packages} packages @param {string} name @param {string} from
 */
function find(packages, name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`];
    if (found ?? place === '') return found;
    if (!place.includes('/node_modules/')) place = '';
  }
}
