/*
 * Writes the table of headings that the importer understands into the guide, from the importer's own lists. `--check` only
 * compares. Build first.
 */
import {HEADINGS, IGNORED, MEANINGS, NAME_HEADINGS} from 'partnership-elements/desk';
import {writePart} from './written-part.mjs';

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

await writePart({
  file: FILE,
  start: START,
  end: END,
  text: table,
  is: 'says what is understood',
  command: 'npm run derive',
});
