/*
 * Puts all languages into the one-file script as a table (`src/embed/message-table.ts`), in place of what loads them one
 * by one in the modules. Languages written alike stand side by side there, because they compress best together.
 */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {build} from 'esbuild';

const LOCALES = 'src/i18n/locales';
const MESSAGE_TABLE = resolve('src/embed/message-table.ts');
const PREFIX = 'packed-languages/';

/** @returns {import('rollup').Plugin} */
export function packedLanguages() {
  /** @type {Record<string, string>} The code of the modules by name. */
  let modules = {};
  return {
    name: 'packed-languages',
    async buildStart() {
      modules = await writeModules();
    },
    resolveId(source, importer) {
      if (source === './message-table.js' && importer?.startsWith(PREFIX)) return MESSAGE_TABLE;
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

/** The words of each language are a module of their own, so that the source map tells what each of them costs. */
async function writeModules() {
  const tags = inTheirOrder((await readdir(LOCALES)).map((file) => basename(file, '.ts')));
  const {pack, unpack, messages} = await importSources(tags);
  const {shape, lines} = pack(messages);
  for (const tag of tags) assert.deepEqual(unpack(shape, lines[tag]), messages[tag], `${tag} is not packed well.`);
  return {
    ...Object.fromEntries(tags.map((tag) => [tag, `export default ${JSON.stringify(lines[tag])};`])),
    table: `
      ${tags.map((tag, index) => `import line${index} from '${PREFIX}${tag}';`).join('\n')}
      export const shape = ${JSON.stringify(shape)};
      export const lines = {${tags.map((tag, index) => `'${tag}': line${index}`).join(', ')}};`,
    english: `
      import {unpack} from './message-table.js';
      import {shape, lines} from '${PREFIX}table';
      export default unpack(shape, lines.en);`,
    languages: `
      import {unpackOnDemand} from './message-table.js';
      import {shape, lines} from '${PREFIX}table';
      const {en, ...others} = lines;
      export const languages = unpackOnDemand({shape, lines: others});`,
  };
}

/**
 * @typedef {object} Sources what packs and unpacks, and the messages of each language by its tag
 * @property {(messages: Record<string, object>) => {shape: unknown, lines: Record<string, string>}} pack
 * @property {(shape: unknown, line: string | undefined) => object} unpack
 * @property {Record<string, object>} messages
 */

/** @param {readonly string[]} tags @returns {Promise<Sources>} */
async function importSources(tags) {
  const contents = `
    export {pack, unpack} from '${MESSAGE_TABLE}';
    ${tags.map((tag, index) => `import messages${index} from './${LOCALES}/${tag}.ts';`).join('\n')}
    export const messages = {${tags.map((tag, index) => `'${tag}': messages${index}`).join(', ')}};`;
  const {outputFiles} = await build({stdin: {contents, resolveDir: '.'}, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}

/** English first, then by script, the one that most languages are written in first. @param {string[]} tags */
function inTheirOrder(tags) {
  /** @param {string} tag */
  const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;
  /** @param {string} tag */
  const sharing = (tag) => tags.filter((other) => scriptOf(other) === scriptOf(tag)).length;
  /** @param {string} tag */
  const rank = (tag) =>
    [tag === 'en' ? '0' : '1', String(tags.length - sharing(tag)).padStart(4, '0'), scriptOf(tag), tag].join();
  return tags.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}
