/*
 * Proves that `npm ci` will accept the lockfile on every platform. Some releases are published before all their binary
 * packages are; npm then leaves those out of the lockfile without a word, and `npm ci` refuses it elsewhere. So every
 * optional dependency that a package of the lockfile names must be in the lockfile, at a version that it asks for.
 */
import {readFile} from 'node:fs/promises';
import semver from 'semver';

const {packages} = JSON.parse(await readFile('package-lock.json', 'utf8'));

/** Where Node would find a package from another: the nearest node_modules upwards. */
function find(name, from) {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const found = packages[`${place ? `${place}/` : ''}node_modules/${name}`];
    if (found ?? place === '') return found;
    if (!place.includes('/node_modules/')) place = '';
  }
}

const faults = Object.entries(packages).flatMap(([from, {optionalDependencies = {}}]) =>
  Object.entries(optionalDependencies).flatMap(([name, range]) => {
    const version = find(name, from)?.version;
    if (version && semver.satisfies(version, range)) return [];
    return `${from}: ${name}@${range} is ${version ? `there as ${version}` : 'missing'}`;
  }),
);
const hosts = Object.entries(packages).flatMap(([from, {resolved}]) => (resolved ? `${from}: names ${resolved}` : []));

for (const fault of [...faults, ...hosts]) console.error(fault);
if (faults.length > 0) console.error('Pin the packages above to a release whose binaries are all published.');
if (faults.length + hosts.length > 0) process.exit(1);
console.log(`package-lock.json: ${String(Object.keys(packages).length)} packages, complete on every platform.`);
