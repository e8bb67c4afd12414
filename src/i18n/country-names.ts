import {once} from './once.js';

/** A name of a country, and the language it is in. */
export interface CountryName {
  /** The name. */
  readonly text: string;
  /** BCP 47 tag. */
  readonly lang: string;
}

/**
 * Names of countries as the browser knows them, in the first of these languages that it does know. Short names, because
 * long ones take sides ("Palestinian Territories", "Hong Kong SAR China").
 */
export class CountryNames {
  readonly #lang: string;
  readonly #names: Record<'short' | 'long', () => Intl.DisplayNames>;
  // Browsers look up a name anew each time, which takes longer than all else that is said of a partner.
  readonly #known = new Map<string, CountryName | undefined>();

  constructor(languages: readonly string[]) {
    const lang = languages.find((tag) => isKnown(tag)) ?? 'en';
    this.#lang = lang;
    this.#names = {short: once(() => namesIn(lang, 'short')), long: once(() => namesIn(lang, 'long'))};
  }

  /** The name for an ISO 3166-1 code, or `undefined` if it has none. */
  of(code: string): CountryName | undefined {
    if (!this.#known.has(code)) this.#known.set(code, this.#lookUp(code));
    return this.#known.get(code);
  }

  #lookUp(code: string): CountryName | undefined {
    const names = this.#names[LONG_NAMES.has(code) ? 'long' : 'short']();
    const text = names.of(code);
    return text === undefined || text === names.of(UNKNOWN) ? undefined : {text, lang: this.#lang};
  }
}

// Short names that are an abbreviation ("RU" for the United Kingdom in Spanish) or name a part ("Bosnia").
const LONG_NAMES = new Set(['BA', 'GB', 'US']);

/** The code that stands for no country, for which there is a name all the same. */
const UNKNOWN = 'ZZ';

function namesIn(lang: string, style: 'short' | 'long'): Intl.DisplayNames {
  return new Intl.DisplayNames([lang, 'en'], {type: 'region', style, fallback: 'none'});
}

/**
 * Chromium says that it knows Uzbek, and answers in English: there a name tells. For Belarusian and Mongolian it would
 * answer in the language of the browser.
 */
function isKnown(lang: string): boolean {
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return false;
  return /^en\b/.test(lang) || namesIn(lang, 'long').of(TELLING) !== namesIn('en', 'long').of(TELLING);
}

/** A country that hardly any other language calls as English does. */
const TELLING = 'DE';
