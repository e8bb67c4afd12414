/*
 * Writes src/desk/values/further-country-names.ts: the names of countries in the languages that browsers lack. Node has
 * them from CLDR.
 */
import {writeFile} from 'node:fs/promises';
import {format, resolveConfig} from 'prettier';

const TARGET = 'src/desk/values/further-country-names.ts';
const LANGUAGES = ['be', 'mn', 'uz'];

const letters = Array.from({length: 26}, (_, index) => String.fromCharCode(65 + index));
const codes = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => {
    const isCurrent = Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    return (
      isCurrent &&
      code !== 'ZZ' &&
      new Intl.DisplayNames('en', {type: 'region', fallback: 'none'}).of(code) !== undefined
    );
  });
const names = codes.map((code) => {
  const all = LANGUAGES.map((lang) => new Intl.DisplayNames(lang, {type: 'region', fallback: 'none'}).of(code) ?? '');
  return [code, [...new Set(all)].filter(Boolean).join('|')];
});
const source = `/** Names of countries in ${LANGUAGES.join(', ')}, which browsers lack. Written by "node tools/country-names.mjs". */
export const FURTHER_COUNTRY_NAMES: Readonly<Record<string, string>> = ${JSON.stringify(Object.fromEntries(names))};
`;
await writeFile(TARGET, await format(source, {...(await resolveConfig(TARGET)), parser: 'typescript'}));
