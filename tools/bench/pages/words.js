/*
 * The elements' wording of a feed, made with the same `Intl` objects: countries, dates, lists and order. Each object is
 * created on first use, because the first one in a fresh page is expensive.
 */

/** @typedef {import('../../../src/data/schema.js').LocalizedText} LocalizedText */
/** Words, with their language where it is not that of the page. @typedef {{text: string, lang?: string}} Phrase */
/** Words that may be a link. @typedef {Phrase & {url?: string | undefined}} Linked */
/** @typedef {{country?: string | undefined, countryName?: LocalizedText | undefined}} InCountry */
/** @typedef {{name: LocalizedText, nativeName?: Readonly<Record<string, string>> | undefined}} Named */

/** @template Value @param {() => Value} make @returns {() => Value} */
function once(make) {
  /** @type {{value: Value} | undefined} */
  let made;
  return () => (made ??= {value: make()}).value;
}

const collator = once(() => new Intl.Collator('en'));
const regions = once(() => new Intl.DisplayNames(['en'], {type: 'region', style: 'short'}));
const lists = once(() => new Intl.ListFormat('en-GB'));
/** @param {Intl.DateTimeFormatOptions} parts */
const format = (parts) => new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', year: 'numeric', ...parts});
/** Formats of dates, by the length of what the feed says. @type {Record<number, () => Intl.DateTimeFormat>} */
const FORMATS = {
  4: once(() => format({})),
  7: once(() => format({month: 'long'})),
  10: once(() => format({month: 'long', day: 'numeric'})),
};
/** @type {Map<string, string>} */
const countries = new Map();

/** The text in the reader's language, else in any. A plain text is in the reader's. @param {LocalizedText} text @returns {Phrase} */
export function pick(text) {
  if (typeof text === 'string') return {text};
  if (text.en !== undefined) return {text: text.en};
  const [[lang, words] = ['', '']] = Object.entries(text);
  return {text: words, lang};
}

/** @param {InCountry} place @returns {Phrase | undefined} */
export function countryOf({country, countryName}) {
  if (countryName) return pick(countryName);
  if (!country) return undefined;
  let name = countries.get(country);
  if (name === undefined) countries.set(country, (name = regions().of(country) ?? country));
  return {text: name};
}

/** The names a place gives itself, without the one it is shown by. @param {Named} place @returns {Phrase[]} */
export function ownNamesOf({name, nativeName = {}}) {
  const shown = pick(name).text;
  return Object.entries(nativeName).flatMap(([lang, text]) => (text === shown ? [] : {lang, text}));
}

/** The first name a place gives itself. @param {Named} place @returns {Phrase} */
export function emblemOf(place) {
  const shown = pick(place.name);
  const isOwn = Object.values(place.nativeName ?? {}).includes(shown.text);
  return (isOwn ? undefined : ownNamesOf(place)[0]) ?? shown;
}

/** @param {string} date */
export function dateOf(date) {
  return formatFor(date).format(new Date(date));
}

/** @param {string} start @param {string} end as exact as the start */
export function periodOf(start, end) {
  return formatFor(start).formatRange(new Date(start), new Date(end));
}

/** "A, B and C" @param {readonly string[]} texts */
export function listOf(texts) {
  return lists().format(texts);
}

/** @param {string} a @param {string} b */
export function compare(a, b) {
  return collator().compare(a, b);
}

/** @param {string} date */
function formatFor(date) {
  const make = FORMATS[date.length];
  if (!make) throw new Error(`"${date}" is not a date of the feed.`);
  return make();
}
