/*
 * Writes what follows from the files in `src/i18n/locales/`, so that adding or correcting a language is the work of one
 * file: the module that loads the languages, the names of countries for languages that some browsers lack, and the table
 * of languages in CONTRIBUTING. `--check` only tells whether they are what would be written. `--sheet uk` writes a page for
 * those who review a language.
 *
 * The doc comment of a locale carries the tags `@reviewed` (who has read it), `@unsure` (which messages need a reader
 * most) and `@countries` (if some browsers lack the names of countries in it).
 */
import {readdir, readFile, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {parseArgs} from 'node:util';
import prettier from 'prettier';
import ts from 'typescript';
import {countryNames} from './country-names.mjs';
import {writeReviewSheet} from './review-sheet.mjs';

const LOCALES = 'src/i18n/locales';
const COUNTRIES = 'src/i18n/countries';
const TABLE = /(?<=<!-- languages:.*?-->\n)[^]*(?=<!-- end of languages -->)/;

const {check, sheet} = parseArgs({
  options: {check: {type: 'boolean', default: false}, sheet: {type: 'string'}},
}).values;
const locales = await Promise.all((await readdir(LOCALES)).sort().map((file) => readLocale(join(LOCALES, file))));
if (sheet !== undefined) {
  const locale = locales.find(({tag}) => tag === sheet);
  if (!locale)
    throw new Error(`There is no ${LOCALES}/${sheet}.ts. Write one of ${locales.map(({tag}) => tag).join(', ')}.`);
  console.log(`Written: ${await writeReviewSheet(locale)}. Open it in a browser.`);
  process.exit();
}
const contributing = await readFile('CONTRIBUTING.md', 'utf8');

const written = {
  'src/i18n/languages.ts': lazyModule(),
  ...Object.fromEntries(withCountries().map(({tag}) => [`${COUNTRIES}/countries-${tag}.ts`, countriesModule(tag)])),
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

/** @typedef {{tag: string, language: string, reviewed: string | undefined, unsure: string | undefined, hasCountries: boolean}} Locale */

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
  const hasCountries = tags.some(({tagName}) => tagName.text === 'countries');
  return {tag, language, reviewed: said('reviewed'), unsure: said('unsure'), hasCountries};
}

/** @param {string} tag */
function keyOf(tag) {
  return /^\w+$/.test(tag) ? tag : `'${tag}'`;
}

function withCountries() {
  return locales.filter(({hasCountries}) => hasCountries);
}

/** @param {string} tag */
function countriesModule(tag) {
  return `
    // Written by "npm run languages" from the Unicode CLDR.
    import type {OwnCountryNames} from '../messages.js';

    export const countries: OwnCountryNames = ${JSON.stringify(countryNames(tag))};`;
}

/** English is built in. */
function others() {
  return locales.filter(({tag}) => tag !== 'en');
}

function lazyModule() {
  /** @param {Locale} locale */
  const loader = ({tag, hasCountries}) =>
    hasCountries
      ? `() => withCountries('${tag}', import('./locales/${tag}.js'), () => import('./countries/countries-${tag}.js'))`
      : `() => import('./locales/${tag}.js')`;
  return `
    // Written by "npm run languages".
    import {withCountries, type MessagesModule} from './add-words.js';
    import type {Messages} from './messages.js';

    /** The messages of a language, or a function that loads them. */
    export type Language = Messages | (() => Promise<MessagesModule>);

    /** Every interface language but English by BCP 47 tag, as a chunk of its own. */
    export const languages: Readonly<Record<string, Language>> = {
      ${others()
        .map((locale) => `${keyOf(locale.tag)}: ${loader(locale)},`)
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
