import {once} from '../data/once.js';

export interface CountryName {
  readonly text: string;
  readonly lang: string;
}

/**
 * The browser's names of countries, in the first of the languages that it supports. Short names, because some of the
 * long ones take sides ("Palestinian Territories", "Hong Kong SAR China").
 */
export class CountryNames {
  readonly #lang: string;
  readonly #names: Record<'short' | 'long', () => Intl.DisplayNames>;
  readonly #cache = new Map<string, CountryName | undefined>();
  readonly #others = new Map<string, readonly string[]>();

  constructor(languages: readonly string[]) {
    const lang = languages.find((tag) => isSupported(tag)) ?? 'en';
    this.#lang = lang;
    this.#names = {short: once(() => namesIn(lang, 'short')), long: once(() => namesIn(lang, 'long'))};
  }

  of(code: string): CountryName | undefined {
    if (!this.#cache.has(code)) this.#cache.set(code, this.#lookUp(code));
    return this.#cache.get(code);
  }

  /** What else a reader may call a country, for search. */
  othersOf(code: string): readonly string[] {
    let others = this.#others.get(code);
    if (!others) {
      const known = this.of(code) && [this.#names.short().of(code), this.#names.long().of(code), OTHER_NAMES[code]];
      this.#others.set(code, (others = known?.flatMap((names) => names?.split(', ') ?? []) ?? []));
    }
    return others;
  }

  #lookUp(code: string): CountryName | undefined {
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

function namesIn(lang: string, style: 'short' | 'long'): Intl.DisplayNames {
  return new Intl.DisplayNames([lang, 'en'], {type: 'region', style, fallback: 'none'});
}

/** A sample is compared, because Chromium claims to support Uzbek, but returns English names. */
function isSupported(lang: string): boolean {
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return false;
  return /^en\b/.test(lang) || namesIn(lang, 'long').of(SAMPLE) !== namesIn('en', 'long').of(SAMPLE);
}

const SAMPLE = 'DE';
