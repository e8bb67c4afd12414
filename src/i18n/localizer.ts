import type {LocalizedText} from '../data/schema.js';
import {CountryNames} from './country-names.js';
import {DateFormatter, precisionOf} from './date-formatter.js';
import {languageMatches, toValidTag} from './language-tag.js';
import {interfaceLanguage, messagesOf} from './message-catalog.js';
import {formatPattern, formatPatternText, type Dated, type Messages, type Plural} from './messages.js';
import {once} from './once.js';
import {toPhrase, pickName, pickText, type Phrase, type PhraseList} from './phrase.js';

/** What the feed says of a place's country. */
export interface InCountry {
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: string | undefined;
  /** The feed's own word for the country. */
  readonly countryName?: LocalizedText | undefined;
}

/** A place with its names. */
export interface NamedPlace {
  /** The name as the feed's city writes it. */
  readonly name: LocalizedText;
  /** The name in its own language or languages. */
  readonly nativeName?: Readonly<Record<string, string>> | undefined;
}

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
  // Asked again and again: to put places in order, to show them, to tell their own names from this one.
  readonly #places = new WeakMap<NamedPlace, Phrase>();
  // Made when they are needed: to say that it waits, an element needs none of them.
  readonly #lists: () => Intl.ListFormat;
  readonly #numbers: () => Intl.NumberFormat;
  readonly #plurals: () => Intl.PluralRules;
  readonly #collator: () => Intl.Collator;
  readonly #countries: () => CountryNames;
  readonly #dates: () => DateFormatter;

  constructor(reader: string, lang: string, messages: Messages, feedLanguages: readonly string[]) {
    this.reader = toValidTag(reader);
    this.lang = lang;
    this.messages = messages;
    this.#feedLanguages = feedLanguages;
    const {formats} = messages;
    const tag = formatsFor(this.reader, lang);
    // Where a browser does not know a language, English is asked for, or it would answer in its own.
    this.#lists = once(() => new Intl.ListFormat([tag, 'en']));
    this.#numbers = once(() => new Intl.NumberFormat([formats?.like.numbers ?? tag, 'en']));
    this.#plurals = once(() => new Intl.PluralRules([lang, 'en']));
    this.#collator = once(() => new Intl.Collator([this.reader, formats?.like.order ?? 'en']));
    this.#countries = once(() => new CountryNames([this.reader, ...feedLanguages]));
    this.#dates = once(() => new DateFormatter(tag, formats));
  }

  /** A text of the feed in the best of its languages. */
  pick(text: LocalizedText): Phrase {
    const picked = pickText(text, this.reader, this.#feedLanguages);
    return toPhrase(picked.text, picked.lang, this.lang);
  }

  /** The name of a place. */
  placeName(place: NamedPlace): Phrase {
    let known = this.#places.get(place);
    if (!known) this.#places.set(place, (known = this.#nameOf(place)));
    return known;
  }

  #nameOf({name, nativeName = {}}: NamedPlace): Phrase {
    const picked = pickName(name, nativeName, this.reader, this.#feedLanguages);
    return toPhrase(picked.text, picked.lang, this.lang);
  }

  /** A name of the feed that belongs to no language: makers of a picture, a licence. */
  properName(name: string): Phrase {
    return toPhrase(name, undefined, this.lang);
  }

  /**
   * The name of the country, if one is stated. The feed's own word wins over the browser's in any language but the
   * reader's; a code is the last resort.
   */
  countryName({country, countryName}: InCountry): Phrase | undefined {
    const own = countryName && pickText(countryName, this.reader, this.#feedLanguages);
    const isOwn = own && (own.lang === undefined || languageMatches(own.lang, this.reader));
    const known = country && !isOwn ? this.#countries().of(country) : undefined;
    const name = known && languageMatches(known.lang, this.reader) ? known : (own ?? known);
    return name ? toPhrase(name.text, name.lang, this.lang) : country ? {text: country} : undefined;
  }

  /** A date of the feed, as exact as it is given. */
  formatDate(date: string): string {
    return this.#dates().date(date);
  }

  /** A message about a date of the feed. */
  formatDated(message: Dated, date: string): PhraseList {
    const pattern = precisionOf(date) === 'day' ? (message.day ?? message.other) : message.other;
    return this.format(pattern, {date: this.formatDate(date)});
  }

  /** From one date of the feed to another. */
  formatPeriod(start: string, end: string): PhraseList {
    const range = this.#dates().range(start, end);
    return range
      ? [{text: range}]
      : this.format(this.messages.period, {start: this.formatDate(start), end: this.formatDate(end)});
  }

  /** A message with its names replaced. */
  format(pattern: string, values: Readonly<Record<string, string | Phrase | PhraseList>>): PhraseList {
    return formatPattern(pattern, values);
  }

  /** A message about a number, in the plural form that it takes. */
  formatCount(plural: Plural<'count'>, count: number): string {
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = plural;
    return formatPatternText(forms[this.#plurals().select(count)] ?? plural.other, {count: this.formatNumber(count)});
  }

  /** A number in the reader's digits. */
  formatNumber(number: number): string {
    return this.#numbers().format(number);
  }

  /** Several things in one sentence: "A, B and C". */
  formatList(items: readonly PhraseList[]): PhraseList {
    const {formats} = this.messages;
    if (formats) return items.flatMap((item, index) => [...betweenItems(index, items.length, formats.and), ...item]);
    // The list is made of the items' numbers, so that an item keeps its languages.
    const parts = this.#lists().formatToParts(items.map((_, index) => String(index)));
    return parts.flatMap(({type, value}) => (type === 'element' ? (items[Number(value)] ?? []) : {text: value}));
  }

  /** Orders two texts as the reader's language does. */
  compare(a: string, b: string): number {
    return this.#collator().compare(a, b);
  }
}

/** The tag that dates and lists are formatted for: the reader's own variety of the interface language. */
function formatsFor(reader: string, lang: string): string {
  const tag = languageMatches(lang, reader) ? reader : lang;
  // Plain English on a city's page is European: 9 February 2023. Who writes `en-US` gets February 9, 2023.
  return tag === 'en' ? 'en-GB' : tag;
}

/** What stands before the item of a list with this place in it. */
function betweenItems(index: number, length: number, and: string): PhraseList {
  return index === 0 ? [] : [{text: index === length - 1 ? and : ', '}];
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
