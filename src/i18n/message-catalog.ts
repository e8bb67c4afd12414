/*
 * The messages by language. English is always there. Every other language is a chunk that loads when the first reader
 * needs it, except in the one-file script, which brings them all along and adds them before anything is shown.
 */
import {lookUp} from './language-tag.js';
import en from './locales/en.js';
import type {Messages} from './messages.js';

/** The languages that can be loaded, by BCP 47 tag. English is built in. */
const loaders: Readonly<Record<string, () => Promise<{default: Messages}>>> = {
  de: () => import('./locales/de.js'),
};

const loaded = new Map<string, Messages>([['en', en]]);

/** The tags of all interface languages. */
export const INTERFACE_LANGUAGES: readonly string[] = ['en', ...Object.keys(loaders)];

/** Those that can be had: one whose chunk does not come is no longer among them. */
const available = new Set(INTERFACE_LANGUAGES);

/** The interface language that serves a reader of `tag`; English when none does. */
export function interfaceLanguage(tag: string): string {
  return lookUp(tag, [...available]) ?? 'en';
}

/** Adds the messages of a language, so that they need not be loaded. */
export function addMessages(lang: string, messages: Messages): void {
  loaded.set(lang, messages);
}

/** The messages of an interface language if they are there. */
export function messagesOf(lang: string): Messages | undefined {
  return loaded.get(lang);
}

/** Loads the messages of an interface language. If they do not come, its readers are served in English. */
export async function loadMessages(lang: string): Promise<void> {
  try {
    const messages = await loaders[lang]?.();
    if (messages) loaded.set(lang, messages.default);
  } catch (error) {
    available.delete(lang);
    console.warn(`The messages in "${lang}" could not be loaded; English is shown instead.`, error);
  }
}
