import type {LocalizedText} from '../data/schema.js';
import {parsePartialDate} from '../data/partial-date.js';
import {isWithin, usable} from './language-tag.js';
import {interfaceLanguage, messagesOf} from './message-catalog.js';
import {fill, type Messages, type Plural} from './messages.js';
import {phrase, pickText, type Phrase, type Sentence} from './phrase.js';

/** A place with what the feed says of its country. */
export interface Place {
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string | undefined;
  /** The feed's own word for the country. */
  readonly countryName?: LocalizedText | undefined;
}

// Where the long name of a country takes a side, the short one is used. It is not used everywhere, because elsewhere it
// may be an abbreviation ("RU" for the United Kingdom in Spanish) or name a part ("Bosnia").
const SHORT_NAMES = new Set(['PS']);

/** The code that stands for no country, for which there is a name all the same. */
const UNKNOWN = 'ZZ';

/**
 * Says things in one reader's language: the elements' own words, the feed's texts, dates, countries, lists.
 * Needs no document; made once for each language on the page.
 */
export class Localizer {
  /** The reader's language, as the page writes it. */
  readonly reader: string;
  /** The interface language the elements speak; the page is told where it differs from the reader's. */
  readonly lang: string;
  /** The elements' own words. */
  readonly messages: Messages;

  readonly #feedLanguages: readonly string[];
  /** The tag that dates and numbers are formatted in: the reader's own variety of the interface language. */
  readonly #formats: string;
  readonly #collator: Intl.Collator;
  readonly #countries = new Map<string, Intl.DisplayNames>();
  readonly #dates = new Map<string, Intl.DateTimeFormat>();

  constructor(reader: string, lang: string, messages: Messages, feedLanguages: readonly string[]) {
    this.reader = usable(reader);
    this.lang = lang;
    this.messages = messages;
    this.#feedLanguages = feedLanguages;
    this.#formats = isWithin(lang, this.reader) ? this.reader : lang;
    // Plain English on a city's page is European: 9 February 2023. Who writes `en-US` gets February 9, 2023.
    if (this.#formats === 'en') this.#formats = 'en-GB';
    this.#collator = new Intl.Collator(this.reader);
  }

  /** A text of the feed in the best of its languages. */
  text(text: LocalizedText): Phrase {
    const picked = pickText(text, this.reader, this.#feedLanguages);
    return phrase(picked.text, picked.lang, this.lang);
  }

  /** The name of the country, if one is stated. The feed's own word wins; a code is the last resort. */
  country({country, countryName}: Place): Phrase | undefined {
    const own = countryName && pickText(countryName, this.reader, this.#feedLanguages);
    // The feed's word in another language than the reader's is no reason to show that language.
    if (own && (own.lang === undefined || isWithin(own.lang, this.reader) || !country)) {
      return phrase(own.text, own.lang, this.lang);
    }
    if (!country) return undefined;
    const names = this.#namesOfCountries(SHORT_NAMES.has(country) ? 'short' : 'long');
    const name = names.of(country);
    if (name && name !== names.of(UNKNOWN)) return phrase(name, names.resolvedOptions().locale, this.lang);
    return own ? phrase(own.text, own.lang, this.lang) : {text: country};
  }

  /** A date of the feed, as exact as it is given. */
  date(date: string): string {
    const parts = parsePartialDate(date);
    if (!parts) return date;
    const {year, month = 1, day = 1} = parts;
    const instant = new Date(0);
    instant.setUTCFullYear(year, month - 1, day);
    return this.#dateFormat(date.length).format(instant);
  }

  /** A message with its names replaced. */
  say(pattern: string, values: Readonly<Record<string, string | Phrase | Sentence>>): Sentence {
    return fill(pattern, values);
  }

  /** A message about a number, in the plural form that it takes. */
  count(plural: Plural<'count'>, count: number): string {
    const form = new Intl.PluralRules(this.lang).select(count);
    return (plural[form] ?? plural.other).replace('{count}', this.number(count));
  }

  /** A number in the reader's digits. */
  number(number: number): string {
    return new Intl.NumberFormat(this.#formats).format(number);
  }

  /** Several things in one sentence: "A, B and C". */
  list(items: readonly Sentence[]): Sentence {
    // The list is made of the items' numbers, so that an item keeps its languages.
    const parts = new Intl.ListFormat(this.#formats).formatToParts(items.map((_, index) => String(index)));
    return parts.flatMap(({type, value}) => (type === 'element' ? (items[Number(value)] ?? []) : {text: value}));
  }

  /** Orders two texts as the reader's language does. */
  compare(a: string, b: string): number {
    return this.#collator.compare(a, b);
  }

  #namesOfCountries(style: 'long' | 'short'): Intl.DisplayNames {
    const known = this.#countries.get(style);
    if (known) return known;
    const names = new Intl.DisplayNames([this.reader], {type: 'region', style, fallback: 'none'});
    this.#countries.set(style, names);
    return names;
  }

  #dateFormat(length: number): Intl.DateTimeFormat {
    const precision = length === 4 ? 'year' : length === 7 ? 'month' : 'day';
    const known = this.#dates.get(precision);
    if (known) return known;
    const format = new Intl.DateTimeFormat(this.#formats, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(precision !== 'year' && {month: 'long'}),
      ...(precision === 'day' && {day: 'numeric'}),
    });
    this.#dates.set(precision, format);
    return format;
  }
}

const localizers = new Map<string, Localizer>();

/** The localizer for a reader of `tag` and a feed in these languages, or `undefined` until its messages are loaded. */
export function localizerFor(tag: string, feedLanguages: readonly string[]): Localizer | undefined {
  const key = [tag, ...feedLanguages].join();
  const known = localizers.get(key);
  if (known) return known;
  const lang = interfaceLanguage(tag);
  const messages = messagesOf(lang);
  if (!messages) return undefined;
  const localizer = new Localizer(tag, lang, messages, feedLanguages);
  localizers.set(key, localizer);
  return localizer;
}
