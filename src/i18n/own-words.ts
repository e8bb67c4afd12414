import type {Feed} from '../data/schema.js';
import {languageMatches, lookUpLanguage} from './language-tag.js';
import type {Messages} from './messages.js';

export type FeedWords = NonNullable<Feed['words']>;

/**
 * The messages with the feed's own wording, which the schema has checked. A wording in a language without messages is
 * not used: it would mix two languages.
 */
export function inOwnWords(messages: Messages, words: FeedWords, reader: string, lang: string): Messages {
  const tags = Object.keys(words).filter((tag) => languageMatches(tag, lang));
  const own = words[lookUpLanguage(reader, tags) ?? lookUpLanguage(lang, tags) ?? ''];
  if (!own) return messages;
  const entries = Object.entries<string | undefined>(own).flatMap(([name, text]) => {
    if (text === undefined) return [];
    // Messages with several forms, such as that for a day, get one for all.
    return [[name, typeof Reflect.get(messages, name) === 'string' ? text : {other: text}]];
  });
  // The schema accepts names of messages only.
  return {...messages, ...(Object.fromEntries(entries) as Partial<Messages>)};
}
