/*
 * Puts all languages into the one-file script as a table (`src/embed/packed-messages.ts`), in place of what loads them one
 * by one in the modules. Languages written alike stand side by side there, because they compress best together.
 */
import assert from 'node:assert/strict';
import {readdir} from 'node:fs/promises';
import {basename, resolve} from 'node:path';
import {build} from 'esbuild';

const LOCALES = 'src/i18n/locales';
const PACKED_MESSAGES = resolve('src/embed/packed-messages.ts');
const PREFIX = 'packed-languages/';

/** @returns {import('rollup').Plugin} */
export function packedLanguages() {
  /** @type {Record<string, string>} The code of the modules by name. */
  let modules;
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

/** The words of each language are a module of their own, so that the source map tells what each of them costs. */
async function writeModules() {
  const tags = inTheirOrder((await readdir(LOCALES)).map((file) => basename(file, '.ts')));
  const {packMessages, unpackMessages, messages} = await importSources(tags);
  const {shape, lines} = packMessages(messages);
  for (const tag of tags) assert.deepEqual(unpackMessages(shape, lines[tag]), messages[tag], `${tag} is not packed well.`);
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

/** What packs and unpacks, and the messages of each language by its tag. */
async function importSources(tags) {
  const contents = `
    export {packMessages, unpackMessages} from '${PACKED_MESSAGES}';
    ${tags.map((tag, index) => `import messages${index} from './${LOCALES}/${tag}.ts';`).join('\n')}
    export const messages = {${tags.map((tag, index) => `'${tag}': messages${index}`).join(', ')}};`;
  const {outputFiles} = await build({stdin: {contents, resolveDir: '.'}, bundle: true, format: 'esm', write: false});
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/** English first, then by script, the one that most languages are written in first. */
function inTheirOrder(tags) {
  const scriptOf = (tag) => new Intl.Locale(tag).maximize().script;
  const sharing = (tag) => tags.filter((other) => scriptOf(other) === scriptOf(tag)).length;
  const rank = (tag) => [Number(tag !== 'en'), tags.length - sharing(tag), scriptOf(tag), tag];
  return tags.sort((a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const place = first.findIndex((value, index) => value !== second[index]);
    return first[place] < second[place] ? -1 : 1;
  });
}
