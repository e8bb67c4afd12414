/*
 * Writes release/partnership-elements-<version>.zip for people without Node, and the SHA-256 sum of what is released:
 * `npm run release`, which builds first.
 */
import {readFile, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {filesIn} from './files-in.mjs';
import {guideLinks, guidePages} from './guide-html.mjs';
import {writeReleasedZip} from './released-zip.mjs';

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

await rm('release', {recursive: true, force: true});
await writeReleasedZip(name, name, files);

/** Of the files that are here. */
async function integrityOfReleased() {
  const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
  const released = Object.entries(integrity.files).filter(([path]) => files.has(path));
  return `${JSON.stringify({...integrity, files: Object.fromEntries(released)}, null, 2)}\n`;
}

/** With links to the guides, by their titles. */
async function startPage() {
  const start = await readFile('tools/release/START.html', 'utf8');
  return start.replace('<!-- guides -->', guideLinks(guides));
}

/** @param {string} content */
function text(content) {
  return new TextEncoder().encode(content);
}
