/*
 * A plugin for the one-file script. It replaces the modules that load languages (`src/i18n/languages.ts` and
 * `locales/en.ts`) by ones that unpack them, see `src/embed/packed-messages.ts`. Languages of the same script are
 * neighbours, because they compress best together.
 */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {build} from 'esbuild';

const LOCALES = 'src/i18n/locales';
const PACKED_MESSAGES = resolve('src/embed/packed-messages.ts');
const PREFIX = 'packed-languages/';

/** @returns {import('rollup').Plugin} the plugin */
export function packedLanguages() {
  /** @type {Record<string, string>} source text of the generated modules by name */
  let modules = {};
  return {
    name: 'packed-languages',
    async buildStart() {
      modules = await writeModules();
    },
    resolveId(source, importer) {
      if (source === './packed-messages.js' && importer?.startsWith(PREFIX)) return PACKED_MESSAGES;
      if (source.startsWith(PREFIX)) return source;
      if (!importer?.startsWith(resolve('src'))) return null;
      if (source.endsWith('/locales/en.js')) return `${PREFIX}english`;
      return source === './languages.js' ? `${PREFIX}languages` : null;
    },
    load(id) {
      return id.startsWith(PREFIX) ? modules[id.slice(PREFIX.length)] : null;
    },
  };
}

/** One module for each language, so that the source map shows what each of them costs. */
async function writeModules() {
  const tags = sortedByScript((await readdir(LOCALES)).map((file) => basename(file, '.ts')));
  const {packMessages, unpackMessages, messages} = await importSources(tags);
  const {shape, lines} = packMessages(messages);
  for (const tag of tags)
    assert.deepEqual(unpackMessages(shape, lines[tag]), messages[tag], `${tag} is not the same after unpacking.`);
  return {
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
      import {unpackLazily} from './packed-messages.js';
      import {shape, lines} from '${PREFIX}table';
      const {en, ...others} = lines;
      export const languages = unpackLazily({shape, lines: others});`,
  };
}

/**
 * @typedef {object} Sources functions and messages, to be run in Node
 * @property {(messages: Record<string, object>) => {shape: unknown, lines: Record<string, string>}} packMessages
 * @property {(shape: unknown, line: string | undefined) => object} unpackMessages
 * @property {Record<string, object>} messages
 */

/** @param {readonly string[]} tags @returns {Promise<Sources>} */
async function importSources(tags) {
  const contents = `
    export {packMessages, unpackMessages} from '${PACKED_MESSAGES}';
    ${tags.map((tag, index) => `import messages${index} from './${LOCALES}/${tag}.ts';`).join('\n')}
    export const messages = {${tags.map((tag, index) => `'${tag}': messages${index}`).join(', ')}};`;
  const {outputFiles} = await build({stdin: {contents, resolveDir: '.'}, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** English first, then by script, beginning with the script of most languages. @param {string[]} tags */
function sortedByScript(tags) {
  /** @param {string} tag */
  const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;
  /** @param {string} tag */
  const sharing = (tag) => tags.filter((other) => scriptOf(other) === scriptOf(tag)).length;
  /** @param {string} tag */
  const rank = (tag) =>
    [tag === 'en' ? '0' : '1', String(tags.length - sharing(tag)).padStart(4, '0'), scriptOf(tag), tag].join();
  return tags.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
