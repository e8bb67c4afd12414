import {directionOf, languageMatches, lookUpLanguage, runsAgainst} from './language-tag.js';
import type {LocalizedText} from '../data/schema.js';

/** Words to be shown, with their language where it is not that of the words around them. */
export interface Phrase {
  /** The words. */
  readonly text: string;
  /**
   * BCP 47 tag. Absent when the words are in the language around them; empty when their language is not known but their
   * letters run against the words around them, so that they must be kept apart.
   */
  readonly lang?: string;
}

/** What is said in one breath: phrases of one or several languages, read one after the other. */
export type PhraseList = readonly Phrase[];

/**
 * Words in a language, marked unless they need no mark inside `around`. A Latin name in an Arabic text is marked although
 * it is part of that text: a number after it would change sides.
 */
export function toPhrase(text: string, lang: string | undefined, around: string): Phrase {
  const isSame = lang === undefined || languageMatches(lang, around);
  return isSame && !runsAgainst(text, directionOf(around)) ? {text} : {text, lang: lang ?? ''};
}

/**
 * The best name of a place for a reader. Where the feed has none in the reader's language, but the place calls itself
 * something in it, that is the one: readers in Kherson read Херсон.
 */
export function pickName(
  name: LocalizedText,
  nativeName: Readonly<Record<string, string>>,
  reader: string,
  feedLanguages: readonly string[],
): {text: string; lang: string | undefined} {
  const tags = typeof name === 'string' ? feedLanguages.slice(0, 1) : Object.keys(name);
  const lang = lookUpLanguage(reader, tags) === undefined ? lookUpLanguage(reader, Object.keys(nativeName)) : undefined;
  return lang === undefined ? pickText(name, reader, feedLanguages) : {text: nativeName[lang] ?? '', lang};
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
  let lang = lookUpLanguage(reader, tags);
  for (const wanted of feedLanguages) lang ??= lookUpLanguage(wanted, tags);
  lang ??= tags[0];
  // The schema lets no text without a language through.
  return {text: text[lang ?? ''] ?? '', lang};
}
