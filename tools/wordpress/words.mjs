/*
 * Writes the list of the plugin's texts for translators (POT), and brings each translation up to date with it: new texts
 * are empty, and those that are gone are removed. `--check` only compares, and asks for a whole German.
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {po} from 'gettext-parser';
import {filesIn} from '../release/files-in.mjs';
import {textsInMetadata} from './texts-in-metadata.mjs';
import {textsInPhp} from './texts-in-php.mjs';
import {textsInScript} from './texts-in-script.mjs';

/** @typedef {import('gettext-parser').GetTextTranslation} Translation */

const ROOT = 'src/wordpress';
const LANGUAGES = `${ROOT}/plugin/languages`;
const HEADERS = {
  'Project-Id-Version': 'Partnership Elements',
  'MIME-Version': '1.0',
  'Content-Type': 'text/plain; charset=utf-8',
  'Content-Transfer-Encoding': '8bit',
  'X-Domain': 'partnership-elements',
};

const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values;
const entries = entriesOf(await allTexts());

await bring('partnership-elements.pot', HEADERS, entries);
for (const file of (await readdir(LANGUAGES)).filter((name) => name.endsWith('.po')).sort()) {
  const {headers, translations} = po.parse(await readFile(join(LANGUAGES, file)));
  const translated = entries.map((entry) => ({
    ...entry,
    msgstr: translations[entry.msgctxt ?? '']?.[entry.msgid]?.msgstr ?? entry.msgstr,
  }));
  await bring(file, headers, translated);
  for (const {msgid, msgstr} of translated.filter(({msgstr}) => msgstr.includes('')))
    fail(`${file}: "${msgid}" is not translated (${String(msgstr.length)} to write).`);
}

async function allTexts() {
  const files = (await filesIn(ROOT)).sort();
  const texts = await Promise.all(
    files.map(async (file) => {
      const path = `${ROOT}/${file}`;
      if (file.endsWith('.php')) return textsInPhp(await readFile(path, 'utf8'), path);
      if (file.endsWith('.ts')) return textsInScript(await readFile(path, 'utf8'), path);
      if (file === 'blocks/block-metadata.json') return textsInMetadata(await readFile(path, 'utf8'), path);
      return [];
    }),
  );
  return texts.flat();
}

/**
 * One entry for each text and context, with all its places. Without lines, which change with everything.
 *
 * @param {readonly import('./text-of-call.mjs').TranslatableText[]} texts
 * @returns {Translation[]}
 */
function entriesOf(texts) {
  /** @type {Map<string, Translation & {comments: {reference: string, extracted: string}}>} */
  const entries = new Map();
  for (const {text, plural, context, note, file} of texts) {
    const key = `${context ?? ''}\u0004${text}`;
    const entry = entries.get(key) ?? {
      msgid: text,
      ...(context !== undefined && {msgctxt: context}),
      msgstr: [''],
      comments: {reference: '', extracted: ''},
    };
    if (plural !== undefined) Object.assign(entry, {msgid_plural: plural, msgstr: ['', '']});
    entry.comments.reference = withLine(entry.comments.reference, file);
    if (note !== undefined) entry.comments.extracted = withLine(entry.comments.extracted, `translators: ${note}`);
    entries.set(key, entry);
  }
  return [...entries.values()];
}

/** @param {string} lines @param {string} line */
function withLine(lines, line) {
  return [...new Set([...lines.split('\n').filter(Boolean), line])].join('\n');
}

/** @param {string} file @param {Record<string, string>} headers @param {readonly Translation[]} entries */
async function bring(file, headers, entries) {
  /** @type {Record<string, Record<string, Translation>>} */
  const translations = {};
  for (const entry of entries) (translations[entry.msgctxt ?? ''] ??= {})[entry.msgid] = entry;
  const wanted = `${po.compile({charset: 'utf-8', headers, translations}, {foldLength: 0}).toString('utf8').trimEnd()}\n`;
  const path = join(LANGUAGES, file);
  if (wanted === (await readFile(path, 'utf8').catch(() => ''))) return;
  if (check) fail(`${path} is out of date. Run "npm run wordpress:words".`);
  else await writeFile(path, wanted);
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  if (check) process.exitCode = 1;
}
