import {hasCountries} from './browser-countries.js';
import type {Messages} from './messages.js';

export interface MessagesModule {
  readonly default: Messages;
}

type MoreWords = Pick<Messages, 'countries'>;

/**
 * Messages with words that are loaded for some readers only. If that fails, they are as they were.
 *
 * @throws what `load` throws, if there are no messages without it
 */
export async function addWords(
  lang: string,
  messages: Messages | undefined,
  load: () => Promise<MoreWords | Messages>,
): Promise<MessagesModule> {
  try {
    // Either of them is complete.
    return {default: {...messages, ...(await load())} as Messages};
  } catch (error) {
    if (!messages) throw error;
    warnOfLost('names of countries', lang, error);
    return {default: messages};
  }
}

/** Messages with the names of countries, if the browser lacks them. */
export async function withCountries(
  lang: string,
  loading: Promise<MessagesModule>,
  load: () => Promise<MoreWords>,
): Promise<MessagesModule> {
  const loaded = await loading;
  return hasCountries(lang) ? loaded : addWords(lang, loaded.default, load);
}

export function warnOfLost(words: string, lang: string, error: unknown): void {
  console.warn(`The ${words} in "${lang}" could not be loaded. English is shown instead.`, error);
}
