/*
 * The messages by language. English is bundled; every other language is a chunk, loaded for its first reader. The
 * one-file script contains all of them (`embed/packed-messages.ts`).
 */
import {warnOfLost} from './add-words.js';
import {lookUpLanguage, toValidTag} from './language-tag.js';
import {languages} from './languages.js';
import en from './locales/en.js';
import type {Messages} from './messages.js';

export const INTERFACE_LANGUAGES: readonly string[] = ['en', ...Object.keys(languages)];

const catalog = new Map<string, Messages>([['en', en]]);
/** Languages whose messages failed to load. Their readers get English. */
const failed = new Set<string>();

export function interfaceLanguage(tag: string): string {
  return (
    lookUpLanguage(
      toValidTag(tag),
      INTERFACE_LANGUAGES.filter((lang) => !failed.has(lang)),
    ) ?? 'en'
  );
}

/** Returns `undefined` until they are loaded. */
export function messagesOf(lang: string): Messages | undefined {
  const language = catalog.get(lang) ?? languages[lang];
  if (typeof language === 'function' || !language) return undefined;
  catalog.set(lang, language);
  return language;
}

const loading = new Map<string, Promise<void>>();

/** Never rejects: if loading fails, readers of the language get English. */
export function loadMessages(lang: string): Promise<void> {
  const promise = loading.get(lang) ?? load(lang);
  loading.set(lang, promise);
  return promise;
}

async function load(lang: string): Promise<void> {
  const language = messagesOf(lang) ?? languages[lang];
  if (typeof language !== 'function') return;
  try {
    catalog.set(lang, (await language()).default);
  } catch (error) {
    failed.add(lang);
    warnOfLost('messages', lang, error);
  }
}
