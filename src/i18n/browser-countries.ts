/** The browser's names of countries; in English if it has none in the language. */
export function browserCountries(lang: string, style: 'short' | 'long'): Intl.DisplayNames {
  return new Intl.DisplayNames([lang, 'en'], {type: 'region', style, fallback: 'none'});
}

/** A sample is compared, because Chromium claims to support Uzbek, but returns English names. */
export function hasCountries(lang: string): boolean {
  if (Intl.DisplayNames.supportedLocalesOf(lang).length === 0) return false;
  return /^en\b/.test(lang) || browserCountries(lang, 'long').of(SAMPLE) !== browserCountries('en', 'long').of(SAMPLE);
}

const SAMPLE = 'DE';
