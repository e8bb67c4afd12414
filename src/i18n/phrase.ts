import {isWithin, lookUp} from './language-tag.js';
import type {LocalizedText} from '../data/schema.js';

/** Words to be shown, with their language where it is not that of the words around them. */
export interface Phrase {
  /** The words. */
  readonly text: string;
  /** BCP 47 tag; absent when the words are in the language around them, or their language is not known. */
  readonly lang?: string;
}

/** What is said in one breath: phrases of one or several languages, read one after the other. */
export type Sentence = readonly Phrase[];

/** Words in a language, marked unless they need no mark inside `around`. */
export function phrase(text: string, lang: string | undefined, around: string): Phrase {
  return lang === undefined || isWithin(lang, around) ? {text} : {text, lang};
}

/**
 * The best of a text's languages for a reader: the reader's own, else the feed's languages in their order, else any.
 * Returns the text and the tag it stands under; a plain text is in the feed's first language.
 */
export function pickText(
  text: LocalizedText,
  reader: string,
  feedLanguages: readonly string[],
): {text: string; lang: string | undefined} {
  if (typeof text === 'string') return {text, lang: feedLanguages[0]};
  const tags = Object.keys(text);
  const lang =
    [reader, ...feedLanguages].map((wanted) => lookUp(wanted, tags)).find((tag) => tag !== undefined) ?? tags[0];
  // The schema lets no text without a language through.
  return {text: text[lang ?? ''] ?? '', lang};
}
