/*
 * Writes release/partnership-elements-<version>.zip for people without Node, and the SHA-256 sums of what is released:
 * `npm run release`, which builds first. The bytes are the same on every machine: files in order, no times, and a
 * compressor in JavaScript.
 */
import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {zipSync} from 'fflate';
import {guidePages} from './guide-html.mjs';

const TARGET = 'release';
/** The first day that a zip can name. In local time, as zip has no zone. */
const NO_TIME = new Date(1980, 0, 1);
/** For bundlers, code editors and the terminal: npm brings these. */
const FOR_DEVELOPERS = /^(npm|cli|desk|types)\/|^(custom-elements|web-types|vscode\.html-custom-data)\.json$|\.map$/;

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const name = `partnership-elements-${version}`;

/** @type {Map<string, Uint8Array>} */
const files = new Map();
for (const path of await filesIn('dist'))
  if (!FOR_DEVELOPERS.test(path)) files.set(path, await readFile(join('dist', path)));
files.set('integrity.json', text(await integrityOfReleased()));
for (const file of ['nginx.conf', 'apache.conf'])
  files.set(`server/${file}`, await readFile(join('stories/guides/configurations', file)));
for (const file of ['LICENSE', 'CHANGELOG.md']) files.set(file, await readFile(file));
files.set('empty-feed.json', await readFile('tools/release/empty-feed.json'));
files.set('guides/guide.css', await readFile('tools/release/guide.css'));
const guides = await guidePages();
for (const [file, page] of guides) files.set(`guides/${file}`, text(page));
for (const picture of new Set([...guides.values()].flatMap((page) => page.match(/(?<=src=")images\/[^"]+/g) ?? [])))
  files.set(`guides/${picture}`, await readFile(join('stories', picture)));
files.set('START.html', text(await startPage()));

const inOrder = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
const zip = zipSync(Object.fromEntries(inOrder.map(([path, content]) => [`${name}/${path}`, content])), {
  mtime: NO_TIME,
  level: 9,
  os: 3,
});

await rm(TARGET, {recursive: true, force: true});
await mkdir(TARGET);
await writeFile(join(TARGET, `${name}.zip`), zip);
const sum = createHash('sha256').update(zip).digest('hex');
await writeFile(join(TARGET, 'SHA256SUMS'), `${sum}  ${name}.zip\n`);
console.log(`${TARGET}/${name}.zip: ${String(files.size)} files, ${String(zip.length)} bytes\nsha256 ${sum}`);

/** Of the files that are here. */
async function integrityOfReleased() {
  const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const released = Object.entries(integrity.files).filter(([path]) => files.has(path));
  return `${JSON.stringify({...integrity, files: Object.fromEntries(released)}, null, 2)}\n`;
}

/** With links to the guides, by their titles. */
async function startPage() {
  const start = await readFile('tools/release/START.html', 'utf8');
  const links = [...guides].map(([file, page]) => {
    const title = /<title>(.*) \| /.exec(page)?.[1] ?? file;
    return `<li><a href="guides/${file}">${title}</a></li>`;
  });
  return start.replace('<!-- guides -->', `<ul>${links.join('')}</ul>`);
}

/** @param {string} folder @returns {Promise<string[]>} paths within it */
async function filesIn(folder) {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true});
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

/** @param {string} content */
function text(content) {
  return new TextEncoder().encode(content);
}
