/*
 * Reads the values of a feed as a person would: `null`, empty text and white space mean that a field is absent, and
 * space around a value is no part of it. Converters write such values into every empty cell, so they are read first, and
 * reported apart from real mistakes. Also reports text that readers would see as code or broken letters.
 */
import {pathOf, type Place} from './json-path.js';
import type {Problem} from './problem.js';
import {quote} from './visible.js';

/** White space, and the zero-width characters that editors and web pages leave at the ends of copied text. */
const BLANK = /[\s\u200b-\u200f\u2060\u00ad]/;

/** UTF-8 read as Windows-1252, or bytes that are no UTF-8. */
const BROKEN_LETTERS = /\ufffd|[ÂÃ][\u0080-\u00bf]|â€/;
const HTML = /<\/?[a-z]{1,10}[\s/>]|&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,6});/i;

/** Language tags with an underscore, as programming languages write them. */
const UNDERSCORE_TAG = /^[a-z]{2,3}(?:_[A-Za-z0-9]{2,8})+$/;
/** Codes of countries that are no languages, with the language that was meant. */
const LANGUAGE_OF: Readonly<Record<string, string>> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kz: 'kk',
  ua: 'uk',
  vn: 'vi',
};

/** Deeper than any feed. What is below is not read, so that nested lists cannot overflow the stack. */
const MAX_DEPTH = 12;

/** Fields with a language as their value. */
const LANGUAGE_FIELDS = ['languages', 'language', 'lang', 'from'];

/** What the patterns above begin with. Most texts have none of it. */
const SUSPICIOUS = /[<&\ufffdÂÃâ]/;

/** Copies only what changes. */
export function tidy(input: unknown, problems: Problem[]): unknown {
  return new Tidying(problems).valueOf(input, undefined, '', 0) ?? input;
}

class Tidying {
  readonly #problems: Problem[];

  constructor(problems: Problem[]) {
    this.#problems = problems;
  }

  /** @param field the name of the field, also for the items of a list */
  valueOf(value: unknown, place: Place | undefined, field: string, depth: number): unknown {
    if (typeof value === 'string') return this.#textOf(value, place, field);
    if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return value;
    return Array.isArray(value) ? this.#listOf(value, place, field, depth) : this.#fieldsOf(value, place, depth);
  }

  /** Keeps empty items, so that messages count as the file does. */
  #listOf(list: readonly unknown[], place: Place | undefined, field: string, depth: number): unknown {
    const items = list.map((item, index) => this.valueOf(item, {above: place, key: index}, field, depth + 1));
    return items.every((item, index) => item === list[index]) ? list : items;
  }

  #fieldsOf(fields: object, place: Place | undefined, depth: number): unknown {
    let changed: Record<string, unknown> | undefined;
    for (const [key, value] of Object.entries(fields) as [string, unknown][]) {
      const inside = {above: place, key};
      const name = this.#languageTag(key, inside);
      const tidied = isAbsent(key, value) ? undefined : this.valueOf(value, inside, key, depth + 1);
      if (tidied === value && name === key) continue;
      changed ??= {...fields};
      Reflect.deleteProperty(changed, key);
      if (tidied !== undefined) changed[name] = tidied;
      else this.#reportAbsent(key, value, inside);
    }
    if (!changed) return fields;
    // A field whose values are all empty is empty itself; an item of a list stays, so that the others keep their place.
    return Object.keys(changed).length === 0 && typeof place?.key === 'string' ? undefined : changed;
  }

  #textOf(text: string, place: Place | undefined, field: string): string {
    const trimmed = trim(text);
    const report = (message: string, remedy: string) => {
      this.#report(place, `${quote(text)} ${message}`, remedy);
    };
    if (trimmed !== text) report('has space around it, which is cut.', 'Remove the space. It may be invisible.');
    if (SUSPICIOUS.test(text)) {
      if (BROKEN_LETTERS.test(text)) report('has broken letters.', 'Save the file as UTF-8, and correct the text.');
      if (HTML.test(text)) report('looks like HTML, and is shown as it is written.', 'Write plain text.');
    }
    return LANGUAGE_FIELDS.includes(field) ? this.#languageTag(trimmed, place) : trimmed;
  }

  #reportAbsent(key: string, value: unknown, place: Place): void {
    // `license: null` states that there is none.
    if (key === 'license' && value === null) return;
    this.#report(place, `${quote(value)} is read as absent.`, 'Leave the field out, or write its value.');
  }

  /** A language as a BCP 47 tag, as a value or as the key of a localized text. Field names have no underscore. */
  #languageTag(tag: string, place: Place | undefined): string {
    const better = bcp47(tag);
    if (better !== tag)
      this.#report(place, `"${tag}" is no language. It is read as "${better}".`, `Write "${better}".`);
    return better;
  }

  #report(place: Place | undefined, message: string, remedy: string): void {
    this.#problems.push({path: pathOf(place), message, remedy, loss: 'nothing'});
  }
}

function bcp47(tag: string): string {
  if (tag.length === 2) return Object.hasOwn(LANGUAGE_OF, tag) ? (LANGUAGE_OF[tag] ?? tag) : tag;
  return tag.includes('_') && UNDERSCORE_TAG.test(tag) ? tag.replaceAll('_', '-') : tag;
}

/** `alt: ""` states that a picture is decoration. */
function isAbsent(key: string, value: unknown): boolean {
  return value === null || (key !== 'alt' && typeof value === 'string' && trim(value) === '');
}

/** By hand, because a regular expression takes quadratic time for long runs of spaces inside a text. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start === 0 && end === text.length ? text : text.slice(start, end);
}

function isBlank(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  // Letters, digits and most signs, as nearly all texts begin and end.
  return !(code > 32 && code < 127) && BLANK.test(text.charAt(index));
}
