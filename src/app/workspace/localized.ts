/* Texts in one language or several, as a person writes them one language at a time. */
import {isObject, type Json} from './json.js';

/** The languages of a feed; the first one is that of plain texts. */
export function languagesOf(feed: Json): readonly string[] {
  const languages = isObject(feed) ? feed['languages'] : undefined;
  const tags = Array.isArray(languages) ? languages.filter((tag) => typeof tag === 'string') : [];
  return tags.length > 0 ? tags : ['en'];
}

/** @param first the language of plain texts */
export function textIn(value: Json, language: string, first: string): string {
  if (isObject(value)) {
    const text = value[language];
    return typeof text === 'string' ? text : '';
  }
  return language === first && (typeof value === 'string' || typeof value === 'number') ? String(value) : '';
}

/** The text that people know a record by. */
export function anyText(value: Json, first: string): string {
  if (!isObject(value)) return typeof value === 'string' ? value : '';
  const [text = ''] = [value[first], ...Object.values(value)].filter((one) => typeof one === 'string');
  return text;
}

/** The value with a text in one language; without it, if the text is empty. `undefined` if nothing is left. */
export function withText(value: Json, text: string, language: string, first: string): Json {
  const before = isObject(value) ? value : typeof value === 'string' && value !== '' ? {[first]: value} : {};
  const texts = Object.fromEntries(Object.entries(before).filter(([tag]) => tag !== language));
  // In its place, so that the order of languages stays.
  const after = text === '' ? texts : language in before ? {...before, [language]: text} : {...texts, [language]: text};
  const tags = Object.keys(after);
  if (tags.length === 0) return undefined;
  return tags.length === 1 && tags[0] === first && !isObject(value) ? after[first] : after;
}
