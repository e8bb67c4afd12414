/*
 * The messages by language. English is always there. Every other language is a chunk that loads when the first reader
 * needs it, except in the one-file script, which has them all inside (`embed/message-table.ts`).
 */
import {lookUpLanguage, toValidTag} from './language-tag.js';
import {languages} from './languages.js';
import en from './locales/en.js';
import type {Messages} from './messages.js';

/** The tags of all interface languages (BCP 47). */
export const INTERFACE_LANGUAGES: readonly string[] = ['en', ...Object.keys(languages)];

/** The messages that have been asked for and are there. */
const catalog = new Map<string, Messages>([['en', en]]);
/** The languages whose readers are served in English, because the chunk has not come. */
const lost = new Set<string>();

/** The interface language that serves a reader of `tag`; English when none does. */
export function interfaceLanguage(tag: string): string {
  return (
    lookUpLanguage(
      toValidTag(tag),
      INTERFACE_LANGUAGES.filter((lang) => !lost.has(lang)),
    ) ?? 'en'
  );
}

/** The messages of an interface language if they are there. */
export function messagesOf(lang: string): Messages | undefined {
  const language = catalog.get(lang) ?? languages[lang];
  if (typeof language === 'function' || !language) return undefined;
  catalog.set(lang, language);
  return language;
}

/** Loads the messages of an interface language. If they do not come, its readers are served in English. */
export async function loadMessages(lang: string): Promise<void> {
  const load = catalog.has(lang) ? undefined : languages[lang];
  if (typeof load !== 'function') return;
  try {
    catalog.set(lang, (await load()).default);
  } catch (error) {
    lost.add(lang);
    console.warn(`The messages in "${lang}" could not be loaded; English is shown instead.`, error);
  }
}
