/*
 * Names of countries from the Unicode CLDR, for languages that some browsers lack. Which name is shown follows
 * `src/i18n/country-names.ts`: the short one, because some of the long ones take sides, unless the short one is an
 * abbreviation. The others are only searched for.
 */
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);

/** Regions with a code that are no countries. */
const NO_COUNTRIES = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];
/** Their short names are abbreviations. */
const LONG_NAMES = ['BA', 'GB', 'US'];

/** @param {string} tag @returns {Record<string, string>} the names by code, the one that is shown first */
export function countryNames(tag) {
  const {main} = require(`cldr-localenames-full/main/${tag}/territories.json`);
  const names = main[tag].localeDisplayNames.territories;
  const codes = Object.keys(names).filter((code) => /^[A-Z]{2}$/.test(code) && !NO_COUNTRIES.includes(code));
  return Object.fromEntries(
    codes.map((code) => {
      const [long, short, variant] = ['', '-alt-short', '-alt-variant'].map((form) => names[`${code}${form}`]);
      const all = LONG_NAMES.includes(code) ? [long, short, variant] : [short ?? long, long, variant];
      return [code, [...new Set(all.filter((name) => name !== undefined).map(spelled))].join('|')];
    }),
  );
}

/** With the signs that Uzbek has for its letters, for which the CLDR sometimes has quotation marks. @param {string} name */
function spelled(name) {
  return name.replaceAll('\u2018', '\u02bb').replaceAll('\u2019', '\u02bc');
}
