/*
 * Writes what follows from the files in `src/i18n/locales/`, so that adding or correcting a language is the work of one
 * file: the module that loads the languages, and the table of languages in CONTRIBUTING. `--check` only tells whether
 * they are what would be written.
 *
 * The doc comment of a locale carries the tags `@reviewed` (who has read it) and `@unsure` (which messages need a reader
 * most).
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import ts from 'typescript';

const LOCALES = 'src/i18n/locales';
const TABLE = /(?<=<!-- languages:.*?-->\n)[^]*(?=<!-- end of languages -->)/;

const {check} = parseArgs({options: {check: {type: 'boolean', default: false}}}).values;
const locales = await Promise.all((await readdir(LOCALES)).sort().map((file) => readLocale(join(LOCALES, file))));
const contributing = await readFile('CONTRIBUTING.md', 'utf8');

const written = {
  'src/i18n/languages.ts': lazyModule(),
  'CONTRIBUTING.md': contributing.replace(TABLE, `\n${table()}\n`),
};

for (const [path, text] of Object.entries(written)) {
  const formatted = await prettier.format(text, {...(await prettier.resolveConfig(path)), filepath: path});
  if (formatted === (await readFile(path, 'utf8').catch(() => ''))) continue;
  if (check) {
    console.error(`${path} does not agree with ${LOCALES}. Run "npm run languages".`);
    process.exitCode = 1;
  } else {
    await writeFile(path, formatted);
    console.log(`Written: ${path}`);
  }
}

/** @typedef {{tag: string, language: string, reviewed: string | undefined, unsure: string | undefined}} Locale */

/**
 * What a locale file says of itself.
 *
 * @param {string} path
 * @returns {Promise<Locale>}
 */
async function readLocale(path) {
  const tag = basename(path, '.ts');
  const source = ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const messages = source.statements.find((statement) => ts.isVariableStatement(statement));
  if (!messages) throw new Error(`${path} declares no messages.`);
  const [comment] = ts.getJSDocCommentsAndTags(messages);
  const [language = ''] = ts.getTextOfJSDocComment(comment?.comment)?.split('.') ?? [];
  const tags = ts.getJSDocTags(messages);
  /** @param {string} name */
  const said = (name) => {
    const found = tags.find(({tagName}) => tagName.text === name);
    return found && ts.getTextOfJSDocComment(found.comment)?.replaceAll(/\s+/g, ' ');
  };
  return {tag, language, reviewed: said('reviewed'), unsure: said('unsure')};
}

/** @param {string} tag */
function keyOf(tag) {
  return /^\w+$/.test(tag) ? tag : `'${tag}'`;
}

/** English is built in. */
function others() {
  return locales.filter(({tag}) => tag !== 'en');
}

function lazyModule() {
  return `
    // Written by "npm run languages".
    import type {Messages} from './messages.js';

    /** The messages of a language, or a function that loads them. */
    export type Language = Messages | (() => Promise<{readonly default: Messages}>);

    /** Every interface language but English by BCP 47 tag, as a chunk of its own. */
    export const languages: Readonly<Record<string, Language>> = {
      ${others()
        .map(({tag}) => `${keyOf(tag)}: () => import('./locales/${tag}.js'),`)
        .join('\n')}
    };`;
}

function table() {
  const rows = locales.map(({tag, language, reviewed, unsure}) => {
    const cells = [`\`${tag}\``, language, reviewed ?? '**unreviewed**: read by no native speaker yet', unsure ?? ''];
    return `| ${cells.join(' | ')} |`;
  });
  return ['| tag | language | reviewed | least certain |', '| - | - | - | - |', ...rows].join('\n');
}
