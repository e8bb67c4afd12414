/*
 * Writes the hash of the built script into the README. `--check` only tells whether it is the one that would be
 * written. The guides in Storybook read dist/integrity.json when they are built, and need no writing.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {pinnedTag} from './script-tag.mjs';

const README = 'README.md';
const PLACE = /(?<=<!-- pinned:.*?-->\n)[^]*(?=<!-- end of pinned -->)/;

const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values;
const integrity = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
const readme = await readFile(README, 'utf8');
if (!PLACE.test(readme)) throw new Error(`${README} has no place for the pinned tag: "<!-- pinned: … -->".`);

const written = readme.replace(PLACE, () => `\n\`\`\`html\n${pinnedTag(integrity)}\n\`\`\`\n\n`);
if (written === readme) {
  console.log(`${README}: the hash is that of the built script.`);
} else if (check) {
  console.error(`${README} shows another hash than dist/integrity.json. Run "npm run snippets".`);
  process.exitCode = 1;
} else {
  await writeFile(README, written);
  console.log(`Written: ${README}`);
}
