import type {LocalizedText} from '../data/schema.js';
import {CountryNames} from './country-names.js';
import {builtInTerm} from './built-in-term.js';
import {DateFormatter} from './date-formatter.js';
import {dateInWords, isMonth, patternFor} from './date-words.js';
import {languageMatches, lookUpLanguage, toValidTag} from './language-tag.js';
import {interfaceLanguage, messagesOf} from './message-catalog.js';
import {formatPattern, formatPatternText, plainText, type Dated, type Messages, type Plural} from './messages.js';
import {inOwnWords, type FeedWords} from './own-words.js';
import {once} from '../data/once.js';
import {toPhrase, pickName, pickText, type Phrase, type PhraseList} from './phrase.js';

export interface InCountry {
  readonly country?: string | undefined;
  readonly countryName?: LocalizedText | undefined;
}

export interface NamedPlace {
  /** As the feed's city writes it. */
  readonly name: LocalizedText;
  /** By language, in the place's own languages. */
  readonly nativeName?: Readonly<Record<string, string>> | undefined;
}

/** Picks texts and formats dates, numbers, countries and lists for readers of one language. Needs no DOM. */
export class Localizer {
  /** The canonical tag of the reader's language. */
  readonly reader: string;
  /** The language of the messages, which may differ from the reader's. */
  readonly lang: string;
  readonly messages: Messages;

  readonly #feedLanguages: readonly string[];
  // Sorting and rendering look up the same names.
  readonly #places = new WeakMap<NamedPlace, Phrase>();
  // Lazy, because they are slow to create and not needed while the feed loads.
  readonly #lists: () => Intl.ListFormat;
  readonly #numbers: () => Intl.NumberFormat;
  readonly #plurals: () => Intl.PluralRules;
  readonly #collator: () => Intl.Collator;
  readonly #countries: () => CountryNames;
  readonly #dates: () => DateFormatter;
  readonly #languages: () => Intl.DisplayNames;

  constructor(reader: string, lang: string, messages: Messages, feedLanguages: readonly string[]) {
    this.reader = toValidTag(reader);
    this.lang = lang;
    this.messages = messages;
    this.#feedLanguages = feedLanguages;
    const {formats, countries} = messages;
    const tag = formatsFor(this.reader, lang);
    // `Intl` would fall back to the browser's own language instead of English.
    this.#lists = once(() => new Intl.ListFormat([tag, 'en']));
    this.#numbers = once(() => new Intl.NumberFormat([formats?.like.numbers ?? tag, 'en']));
    this.#plurals = once(() => new Intl.PluralRules([lang, 'en']));
    this.#collator = once(() => new Intl.Collator([this.reader, formats?.like.order ?? 'en'], {numeric: true}));
    this.#countries = once(
      () => new CountryNames([this.reader, ...(lang === 'en' ? [] : [lang]), ...feedLanguages], lang, countries),
    );
    this.#dates = once(() => new DateFormatter(tag, formats));
    this.#languages = once(() => new Intl.DisplayNames([this.reader, 'en'], {type: 'language'}));
  }

  pick(text: LocalizedText): Phrase {
    const picked = pickText(text, this.reader, this.#feedLanguages);
    return toPhrase(picked.text, picked.lang, this.lang);
  }

  placeName(place: NamedPlace): Phrase {
    let known = this.#places.get(place);
    if (!known) this.#places.set(place, (known = this.#nameOf(place)));
    return known;
  }

  #nameOf({name, nativeName = {}}: NamedPlace): Phrase {
    const picked = pickName(name, nativeName, this.reader, this.#feedLanguages);
    return toPhrase(picked.text, picked.lang, this.lang);
  }

  /** A name in no particular language, such as the creator of a picture. */
  properName(name: string): Phrase {
    return toPhrase(name, undefined, this.lang);
  }

  /**
   * The feed's own name in the reader's language, else the browser's, else either in another language, else the code.
   */
  countryName({country, countryName}: InCountry): Phrase | undefined {
    const own = countryName && pickText(countryName, this.reader, this.#feedLanguages);
    const isOwn = own && (own.lang === undefined || languageMatches(own.lang, this.reader));
    const known = country && !isOwn ? this.#countries().of(country) : undefined;
    const name = known && languageMatches(known.lang, this.reader) ? known : (own ?? known);
    return name ? toPhrase(name.text, name.lang, this.lang) : country ? {text: country} : undefined;
  }

  /**
   * The city's own term in the reader's language, else the built-in one in it, else either in another language. Nothing
   * if there is none of these, and the value is no word.
   */
  term(label: LocalizedText | undefined, terms: Readonly<Record<string, string>>, value = ''): Phrase | undefined {
    if (!label) return builtInTerm(terms, value);
    const own = pickText(label, this.reader, this.#feedLanguages);
    const isOwn = own.lang === undefined || lookUpLanguage(this.reader, [own.lang]) !== undefined;
    const isBuiltIn = Object.hasOwn(terms, value) && lookUpLanguage(this.reader, [this.lang]) !== undefined;
    return isOwn || !isBuiltIn ? toPhrase(own.text, own.lang, this.lang) : builtInTerm(terms, value);
  }

  /** For search, beside the one that is shown. */
  otherCountryNames({country}: InCountry): readonly string[] {
    return country ? this.#countries().othersOf(country) : [];
  }

  /**
   * The name of a language; nothing for the reader's own. Where browsers lack the reader's language, as its speakers call
   * it.
   */
  languageName(tag: string): Phrase | undefined {
    if (languageMatches(tag, this.reader)) return undefined;
    const names = this.messages.formats ? new Intl.DisplayNames([tag, 'en'], {type: 'language'}) : this.#languages();
    return toPhrase(names.of(tag) ?? tag, names.resolvedOptions().locale, this.lang);
  }

  formatDate(date: string): string {
    return dateInWords(date, this.#dates(), this.messages);
  }

  formatDated(message: Dated, date: string): PhraseList {
    return this.format(patternFor(message, date), {date: this.#dateIn(message, date)});
  }

  /** "Suspended since 2022". */
  formatStatus(status: string, date: string): PhraseList {
    const {statusSince} = this.messages;
    return this.format(patternFor(statusSince, date), {status, date: this.#dateIn(statusSince, date)});
  }

  #dateIn({month}: Dated<'status'> | Dated, date: string): string {
    // In the form that it has after a day.
    if (month !== undefined && isMonth(date)) return this.formatDate(`${date}-01`).replace(/^\S+\s/, '');
    return this.formatDate(date);
  }

  formatPeriod(start: string, end: string): PhraseList {
    const range = this.#dates().formatRange(start, end);
    return range
      ? [{text: range}]
      : this.format(this.messages.period, {start: this.formatDate(start), end: this.formatDate(end)});
  }

  format(pattern: string, values: Readonly<Record<string, string | Phrase | PhraseList>>): PhraseList {
    return formatPattern(pattern, values);
  }

  /** A label before what it labels, in the same line: "Projects: ". A full-width colon needs no space. */
  formatLabel(name: string): string {
    const label = formatPatternText(this.messages.label, {name});
    return label.endsWith('：') ? label : `${label} `;
  }

  formatCount(plural: Plural<'count'>, count: number): string {
    const forms: Partial<Record<Intl.LDMLPluralRule, string>> = plural;
    return formatPatternText(forms[this.#plurals().select(count)] ?? plural.other, {count: this.formatNumber(count)});
  }

  formatNumber(number: number): string {
    return this.#numbers().format(number);
  }

  formatList(items: readonly PhraseList[]): PhraseList {
    const {formats} = this.messages;
    if (formats) return items.flatMap((item, index) => [...separatorBefore(index, items.length, formats.and), ...item]);
    // With their texts, because the word between them may depend on the next letter: "e Iquique" in Spanish. Each item
    // is put back in its place, so that it keeps its languages.
    const parts = this.#lists().formatToParts(items.map(plainText));
    const rest = [...items];
    return parts.flatMap(({type, value}) => (type === 'element' ? (rest.shift() ?? []) : {text: value}));
  }

  compare(a: string, b: string): number {
    return this.#collator().compare(a, b);
  }
}

/** The reader's own tag keeps the region, but needs messages in its language. */
function formatsFor(reader: string, lang: string): string {
  const tag = languageMatches(lang, reader) ? reader : lang;
  // Plain `en` gets European dates: 9 February 2023. `en-US` gets February 9, 2023.
  return tag === 'en' ? 'en-GB' : tag;
}

function separatorBefore(index: number, length: number, and: string): PhraseList {
  return index === 0 ? [] : [{text: index === length - 1 ? and : ', '}];
}

/** By the feed's own words, because these are for its elements only. */
const localizers = new WeakMap<FeedWords, Map<string, Localizer>>();
const NO_WORDS: FeedWords = {};

/** Shared by all elements of a feed. Returns `undefined` until the messages are loaded. */
export function localizerFor(
  tag: string,
  feedLanguages: readonly string[],
  words: FeedWords = NO_WORDS,
): Localizer | undefined {
  const shared = localizers.get(words) ?? new Map<string, Localizer>();
  localizers.set(words, shared);
  const key = [tag, ...feedLanguages].join();
  const known = shared.get(key);
  if (known) return known;
  const lang = interfaceLanguage(tag);
  const messages = messagesOf(lang);
  if (!messages) return undefined;
  const localizer = new Localizer(tag, lang, inOwnWords(messages, words, tag, lang), feedLanguages);
  shared.set(key, localizer);
  return localizer;
}
