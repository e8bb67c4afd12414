/*
 * Countries by all their names: in the languages of the interface and of many partner cities, as `Intl` knows them, and
 * names that it does not know because they are old, short or official.
 */
import {once} from '../../data/once.js';
import {currentCountries} from '../../data/country-code.js';
import {INTERFACE_LANGUAGES} from '../../i18n/message-catalog.js';
import {FURTHER_LANGUAGES} from '../columns/heading-language.js';
import {headingKey} from '../columns/heading-key.js';
import {COUNTRY_ALIASES} from './country-aliases.js';
import {countries as belarusian} from '../../i18n/countries/countries-be.js';
import {countries as mongolian} from '../../i18n/countries/countries-mn.js';
import {countries as uzbek} from '../../i18n/countries/countries-uz.js';

/** Countries that are gone. Nobody can tell by them in which country of today a place is. */
export const GONE = 'gone';

const index = once(() => {
  const names = new Map<string, string>();
  const add = (name: string | undefined, code: string) => {
    const key = headingKey(name ?? '');
    if (key !== '' && !names.has(key)) names.set(key, code);
  };
  for (const [code, list] of Object.entries(COUNTRY_ALIASES)) for (const name of list.split(', ')) add(name, code);
  // Browsers lack them.
  for (const [code, list] of [belarusian, mongolian, uzbek].flatMap(Object.entries<string>)) {
    for (const name of list.split('|')) add(name, code);
  }
  const codes = currentCountries();
  for (const lang of [...INTERFACE_LANGUAGES, ...FURTHER_LANGUAGES]) {
    for (const style of ['long', 'short'] as const) {
      const display = new Intl.DisplayNames(lang, {type: 'region', style, fallback: 'none'});
      for (const code of codes) {
        const name = display.of(code);
        add(name, code);
        // "Myanmar (Burma)", "Côte d’Ivoire": with and without what is in brackets.
        add(name?.replace(/\s*[(（].*$/u, ''), code);
      }
    }
  }
  return names;
});

/** The code of a country by its name, in any language; `GONE` for one that is no more. */
export function countryByName(name: string): string | undefined {
  return index().get(headingKey(name));
}

/** Keys of all names. */
export function countryWords(): Iterable<string> {
  return index().keys();
}
