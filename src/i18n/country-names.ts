import {once} from '../data/once.js';
import {browserCountries, hasCountries} from './browser-countries.js';
import {languageMatches} from './language-tag.js';
import type {OwnCountryNames} from './messages.js';

export interface CountryName {
  readonly text: string;
  readonly lang: string;
}

/**
 * The names of countries, in the first of the languages that the browser or the library has them in. Short names, because some of the
 * long ones take sides ("Palestinian Territories", "Hong Kong SAR China").
 */
export class CountryNames {
  readonly #lang: string;
  readonly #own: OwnCountryNames | undefined;
  readonly #names: Record<'short' | 'long', () => Intl.DisplayNames>;
  readonly #cache = new Map<string, CountryName | undefined>();
  readonly #others = new Map<string, readonly string[]>();

  /** @param own names in `ownLang`, for browsers that have none in it */
  constructor(languages: readonly string[], ownLang = '', own?: OwnCountryNames) {
    const isOwn = (tag: string) => own !== undefined && languageMatches(ownLang, tag);
    const lang = languages.find((tag) => isOwn(tag) || hasCountries(tag)) ?? 'en';
    this.#lang = lang;
    this.#own = isOwn(lang) ? own : undefined;
    this.#names = {
      short: once(() => browserCountries(lang, 'short')),
      long: once(() => browserCountries(lang, 'long')),
    };
  }

  of(code: string): CountryName | undefined {
    if (!this.#cache.has(code)) this.#cache.set(code, this.#lookUp(code));
    return this.#cache.get(code);
  }

  /** What else a reader may call a country, for search. */
  othersOf(code: string): readonly string[] {
    let others = this.#others.get(code);
    if (!others) {
      const names = this.#own
        ? [...(this.#own[code]?.split('|') ?? []), OTHER_NAMES[code]]
        : this.of(code) && [this.#names.short().of(code), this.#names.long().of(code), OTHER_NAMES[code]];
      this.#others.set(code, (others = names?.flatMap((name) => name?.split(', ') ?? []) ?? []));
    }
    return others;
  }

  #lookUp(code: string): CountryName | undefined {
    const [own] = this.#own?.[code]?.split('|') ?? [];
    if (own !== undefined) return {text: own, lang: this.#lang};
    const names = this.#names[LONG_NAMES.has(code) ? 'long' : 'short']();
    const text = names.of(code);
    return text === undefined || text === names.of(UNKNOWN) ? undefined : {text, lang: this.#lang};
  }
}

// Their short names are abbreviations ("RU" for the United Kingdom in Spanish) or incomplete ("Bosnia").
const LONG_NAMES = new Set(['BA', 'GB', 'US']);

/** In common use, and not among the names that every browser has. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  AE: 'UAE, VAE, EAU, ОАЭ, ОАЕ',
  CD: 'DRC, RDC, DR Congo, DR Kongo',
  CI: 'Ivory Coast, Elfenbeinküste',
  CZ: 'Czech Republic',
  GB: 'UK, GB, Great Britain, Großbritannien, Grande-Bretagne, Gran Bretaña',
  NL: 'Holland',
  TR: 'Turkey',
  US: 'US, USA, EEUU',
};

/** Not a country, but some browsers return its name for every code they do not know. */
const UNKNOWN = 'ZZ';
