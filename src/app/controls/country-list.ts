import {currentCountries} from '../../data/country-code.js';
import type {DeskLanguage} from '../../desk/words/describe.js';
import {browserCountries} from '../../i18n/browser-countries.js';

/** The name of a country for people; what is no code stays as it is. */
export function countryName(code: string, language: DeskLanguage): string {
  return (/^[A-Z]{2}$/.test(code) ? namesIn(language).of(code) : undefined) ?? code;
}

/** The names of all countries, in their order, to choose from. */
export function countryNames(language: DeskLanguage): readonly string[] {
  const known = lists.get(language);
  if (known) return known;
  const list = currentCountries()
    .map((code) => countryName(code, language))
    .sort(new Intl.Collator(language).compare);
  lists.set(language, list);
  return list;
}

const lists = new Map<DeskLanguage, readonly string[]>();
const displays = new Map<DeskLanguage, Intl.DisplayNames>();

function namesIn(language: DeskLanguage): Intl.DisplayNames {
  const known = displays.get(language) ?? browserCountries(language, 'long');
  displays.set(language, known);
  return known;
}
