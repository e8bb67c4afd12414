/*
 * A plugin for the one-file script. It replaces the modules that load languages (`src/i18n/languages.ts` and
 * `locales/en.ts`) by ones that unpack them, see `src/embed/packed-messages.ts`. Languages of the same script are
 * neighbours, because they compress best together.
 *
 * Other languages, and the names of countries that some browsers lack, are written to `words/` beside the script, with
 * the same stamp as the script (`src/embed/words-beside.ts`).
 */
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readdir} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {build} from 'esbuild';

const LOCALES = 'src/i18n/locales';
const COUNTRIES = 'src/i18n/countries';
/** The languages inside the script. All others lie beside it. */
const INSIDE = ['ar', 'be', 'de', 'en', 'es', 'fr', 'he', 'mn', 'ru', 'uk', 'uz', 'zh-Hans'];
const PACKED_MESSAGES = resolve('src/embed/packed-messages.ts');
const WORDS_BESIDE = resolve('src/embed/words-beside.ts');
const PREFIX = 'packed-languages/';

/** @returns {import('rollup').Plugin} the plugin */
export function packedLanguages() {
  /** @type {Record<string, string>} source text of the generated modules by name */
  let modules = {};
  /** @type {Record<string, string>} by language tag */
  let words = {};
  return {
    name: 'packed-languages',
    async buildStart() {
      ({modules, words} = await writeModules());
    },
    resolveId(source, importer) {
      if (importer?.startsWith(PREFIX)) {
        if (source === './packed-messages.js') return PACKED_MESSAGES;
        if (source === './words-beside.js') return WORDS_BESIDE;
      }
      if (source.startsWith(PREFIX)) return source;
      if (!importer?.startsWith(resolve('src'))) return null;
      if (source.endsWith('/locales/en.js')) return `${PREFIX}english`;
      return source === './languages.js' ? `${PREFIX}languages` : null;
    },
    load(id) {
      return id.startsWith(PREFIX) ? modules[id.slice(PREFIX.length)] : null;
    },
    generateBundle() {
      for (const [tag, source] of Object.entries(words)) {
        this.emitFile({type: 'asset', fileName: `words/${tag}.json`, source});
      }
    },
  };
}

/** One module for each language, so that the source map shows what each of them costs. */
async function writeModules() {
  const {packMessages, unpackMessages, messages, countries} = await importSources();
  const tags = sortedByScript(INSIDE);
  const {shape, lines} = packMessages(Object.fromEntries(tags.map((tag) => [tag, messages[tag] ?? {}])));
  for (const tag of tags)
    assert.deepEqual(unpackMessages(shape, lines[tag]), messages[tag], `${tag} is not the same after unpacking.`);
  const beside = Object.fromEntries(Object.entries(messages).filter(([tag]) => !INSIDE.includes(tag)));
  const files = [...new Set([...Object.keys(beside), ...Object.keys(countries)])].map((tag) => {
    return /** @type {const} */ ([tag, {...beside[tag], ...countries[tag]}]);
  });
  const stamp = createHash('sha256')
    .update(JSON.stringify([shape, files]))
    .digest('hex')
    .slice(0, 8);
  const words = Object.fromEntries(files.map(([tag, file]) => [tag, JSON.stringify({stamp, ...file})]));
  const modules = {
    ...Object.fromEntries(tags.map((tag) => [tag, `export default ${JSON.stringify(lines[tag])};`])),
    table: `
      ${tags.map((tag, index) => `import line${index} from '${PREFIX}${tag}';`).join('\n')}
      export const shape = ${JSON.stringify(shape)};
      export const lines = {${tags.map((tag, index) => `'${tag}': line${index}`).join(', ')}};`,
    english: `
      import {unpackMessages} from './packed-messages.js';
      import {shape, lines} from '${PREFIX}table';
      export default unpackMessages(shape, lines.en);`,
    languages: `
      import {languagesWith} from './words-beside.js';
      import {shape, lines} from '${PREFIX}table';
      const {en, ...others} = lines;
      export const languages = languagesWith({shape, lines: others}, ${JSON.stringify(Object.keys(words))}, '${stamp}');`,
  };
  return {modules, words};
}

/**
 * @typedef {object} Sources functions and messages, to be run in Node
 * @property {(messages: Record<string, object>) => {shape: unknown, lines: Record<string, string>}} packMessages
 * @property {(shape: unknown, line: string | undefined) => object} unpackMessages
 * @property {Record<string, object>} messages
 * @property {Record<string, object>} countries the names as `countries`
 */

/** @returns {Promise<Sources>} */
async function importSources() {
  const [messages, countries] = await Promise.all([LOCALES, COUNTRIES].map(modulesIn));
  const contents = `
    export {packMessages, unpackMessages} from '${PACKED_MESSAGES}';
    ${messages?.imports}
    ${countries?.imports}
    const modules = ${messages?.record};
    export const messages = Object.fromEntries(Object.entries(modules).map(([tag, module]) => [tag, module.default]));
    export const countries = ${countries?.record};`;
  const {outputFiles} = await build({stdin: {contents, resolveDir: '.'}, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** The modules of a folder, by the language tags in the names of their files. @param {string} folder */
async function modulesIn(folder) {
  const names = (await readdir(folder)).sort().map((file) => basename(file, '.ts'));
  const variable = (/** @type {string} */ name) => `${basename(folder)}_${name.replaceAll('-', '_')}`;
  return {
    imports: names.map((name) => `import * as ${variable(name)} from './${folder}/${name}.ts';`).join('\n'),
    record: `{${names.map((name) => `'${name.replace('countries-', '')}': ${variable(name)}`).join(', ')}}`,
  };
}

/** English first, then by script, beginning with the script of most languages. @param {readonly string[]} tags */
function sortedByScript(tags) {
  /** @param {string} tag */
  const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;
  /** @param {string} tag */
  const sharing = (tag) => tags.filter((other) => scriptOf(other) === scriptOf(tag)).length;
  /** @param {string} tag */
  const rank = (tag) =>
    [tag === 'en' ? '0' : '1', String(tags.length - sharing(tag)).padStart(4, '0'), scriptOf(tag), tag].join();
  return tags.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
