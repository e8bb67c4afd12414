/*
 * Reads the values of a feed as a person would: `null`, empty text and white space mean that a field is absent, and
 * space around a value is no part of it. Converters write such values into every empty cell, so they are read first, and
 * reported apart from real mistakes. Also reports text that readers would see as code or broken letters.
 */
import {jsonPath} from './json-path.js';
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

/** Copies only what changes. */
export function tidy(value: unknown, problems: Problem[], path = '', field = '', depth = 0): unknown {
  if (typeof value === 'string') return tidyText(value, problems, path, field);
  if (typeof value !== 'object' || value === null || depth === MAX_DEPTH) return value;
  return Array.isArray(value)
    ? tidyList(value, problems, path, field, depth)
    : tidyFields(value, problems, path, depth);
}

/** Keeps empty items, so that messages count as the file does. */
function tidyList(list: readonly unknown[], problems: Problem[], path: string, field: string, depth: number): unknown {
  const items = list.map((item, index) => tidy(item, problems, jsonPath(path, index), field, depth + 1));
  return items.every((item, index) => item === list[index]) ? list : items;
}

function tidyFields(fields: object, problems: Problem[], path: string, depth: number): unknown {
  const before = Object.entries(fields) as [string, unknown][];
  const after = before.map(([key, value]): [string, unknown] => {
    const inside = jsonPath(path, key);
    return [
      languageTag(key, problems, inside),
      isAbsent(key, value) ? undefined : tidy(value, problems, inside, key, depth + 1),
    ];
  });
  if (after.every(([key, value], index) => key === before[index]?.[0] && value === before[index][1])) return fields;
  before.forEach(([key, value], index) => {
    if (value !== undefined && after[index]?.[1] === undefined) reportAbsent(key, value, jsonPath(path, key), problems);
  });
  const present = after.filter(([, value]) => value !== undefined);
  // A field whose values are all empty is empty itself; an item of a list stays, so that the others keep their place.
  return present.length === 0 && !path.endsWith(']') ? undefined : Object.fromEntries(present);
}

function tidyText(text: string, problems: Problem[], path: string, field: string): string {
  const trimmed = trim(text);
  const report = (message: string, remedy: string) => {
    problems.push({path, message: `${quote(text)} ${message}`, remedy, loss: 'nothing'});
  };
  if (trimmed !== text) report('has space around it, which is cut.', 'Remove the space. It may be invisible.');
  if (BROKEN_LETTERS.test(text)) report('has broken letters.', 'Save the file as UTF-8, and correct the text.');
  if (HTML.test(text)) report('looks like HTML, and is shown as it is written.', 'Write plain text.');
  return LANGUAGE_FIELDS.includes(field) ? languageTag(trimmed, problems, path) : trimmed;
}

/** By hand, because a regular expression takes quadratic time for long runs of spaces inside a text. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && BLANK.test(text.charAt(start))) start += 1;
  while (end > start && BLANK.test(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

/** `alt: ""` states that a picture is decoration. */
function isAbsent(key: string, value: unknown): boolean {
  return value === null || (key !== 'alt' && typeof value === 'string' && trim(value) === '');
}

function reportAbsent(key: string, value: unknown, path: string, problems: Problem[]): void {
  // `license: null` states that there is none.
  if (key === 'license' && value === null) return;
  const remedy = 'Leave the field out, or write its value.';
  problems.push({path, message: `${quote(value)} is read as absent.`, remedy, loss: 'nothing'});
}

/** A language as a BCP 47 tag, as a value or as the key of a localized text. Field names have no underscore. */
function languageTag(tag: string, problems: Problem[], path: string): string {
  const meant = Object.hasOwn(LANGUAGE_OF, tag) ? LANGUAGE_OF[tag] : undefined;
  const better = meant ?? (UNDERSCORE_TAG.test(tag) ? tag.replaceAll('_', '-') : tag);
  if (better !== tag) {
    const message = `"${tag}" is no language. It is read as "${better}".`;
    problems.push({path, message, remedy: `Write "${better}".`, loss: 'nothing'});
  }
  return better;
}
