/*
 * The messages by language. English is always there. Every other language is a chunk that loads when the first reader
 * needs it, except in the one-file script, which has them all inside (`embed/languages.ts`).
 */
import {lookUp, usable} from './language-tag.js';
import {languages, type Language} from './languages.js';
import en from './locales/en.js';
import type {Messages} from './messages.js';

/** What can be had: messages, or what loads them. A language whose chunk does not come is no longer among them. */
const catalog = new Map<string, Language>([['en', en], ...Object.entries(languages)]);

/** The tags of all interface languages (BCP 47). */
export const INTERFACE_LANGUAGES: readonly string[] = [...catalog.keys()];

/** The interface language that serves a reader of `tag`; English when none does. */
export function interfaceLanguage(tag: string): string {
  return lookUp(usable(tag), [...catalog.keys()]) ?? 'en';
}

/** The messages of an interface language if they are there. */
export function messagesOf(lang: string): Messages | undefined {
  const language = catalog.get(lang);
  return typeof language === 'function' ? undefined : language;
}

/** Loads the messages of an interface language. If they do not come, its readers are served in English. */
export async function loadMessages(lang: string): Promise<void> {
  const language = catalog.get(lang);
  if (typeof language !== 'function') return;
  try {
    catalog.set(lang, (await language()).default);
  } catch (error) {
    catalog.delete(lang);
    console.warn(`The messages in "${lang}" could not be loaded; English is shown instead.`, error);
  }
}
