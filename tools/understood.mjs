/*
 * Writes the table of headings that the importer understands into the guide, from the importer's own lists. `--check` only
 * compares. Build first.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';
import {HEADINGS, IGNORED, MEANINGS, NAME_HEADINGS} from 'partnership-elements/desk';

const FILE = 'stories/guides/feed.mdx';
const START = '{/* understood: written by "npm run derive" */}';
const END = '{/* end of understood */}';
/** How many words of a language are shown. */
const MOST = 4;

/** @typedef {Readonly<Record<string, string>>} Words */

/** @param {Words} words @param {string} lang */
const first = (words, lang, most = MOST) => (words[lang] ?? '').split(', ').slice(0, most).join(', ');
/** @param {string} field @param {Words} words */
const row = (field, words) => {
  const others = Object.keys(words).filter((lang) => lang !== 'en' && lang !== 'de');
  return `| ${[field, first(words, 'en'), first(words, 'de'), others.map((lang) => first(words, lang, 1)).join(', ')].join(' | ')} |`;
};

/** @type {Readonly<Record<string, Words>>} */
const headings = HEADINGS;
const known = [...new Set(Object.values(MEANINGS).flat())].filter((meaning) => meaning !== 'name');
const rows = [
  ...Object.entries(NAME_HEADINGS).map(([kind, words]) => row(`\`name\` of ${kind}`, words)),
  ...known.map((meaning) => row(`\`${meaning}\``, headings[meaning] ?? {})),
  ...IGNORED.map((meaning) => row(`not read: ${meaning}`, headings[meaning] ?? {})),
];
const table = [
  '| field | English, such as | German, such as | other languages, such as |',
  '| --- | --- | --- | --- |',
  ...rows,
].join('\n');

const before = await readFile(FILE, 'utf8');
const [head, rest] = before.split(START);
const tail = rest?.split(END)[1];
if (head === undefined || tail === undefined) throw new Error(`${FILE} must have "${START}" and "${END}".`);
const after = await format(`${head}${START}\n\n${table}\n\n${END}${tail}`, {
  ...(await resolveConfig(FILE)),
  filepath: FILE,
});

if (after === before) console.log(`${FILE} says what is understood.`);
else if (process.argv.includes('--check')) throw new Error(`${FILE} is behind the headings. Run "npm run derive".`);
else await writeFile(FILE, after);
