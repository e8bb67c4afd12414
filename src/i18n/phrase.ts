import {directionOf, languageMatches, lookUpLanguage, runsAgainst} from './language-tag.js';
import type {LocalizedText} from '../data/schema.js';

export interface Phrase {
  readonly text: string;
  /**
   * BCP 47 tag. Absent if the language is that of the text around. Empty if it is unknown, but the letters have the
   * opposite direction, so that the text must be isolated.
   */
  readonly lang?: string;
  /** The address of a link, resolved. */
  readonly href?: string;
}

export type PhraseList = readonly Phrase[];

/**
 * A Latin name in Arabic text keeps its language even if that matches, because a number after it would change sides.
 */
export function toPhrase(text: string, lang: string | undefined, around: string): Phrase {
  const isSame = lang === undefined || languageMatches(lang, around);
  return isSame && !runsAgainst(text, directionOf(around)) ? {text} : {text, lang: lang ?? ''};
}

/**
 * Picks the name of a place. If the feed has no name in the reader's language, but the native name is in it, that is
 * used: Ukrainian readers see Херсон.
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

/** Picks the reader's language, else the first available of the feed's languages, else any. */
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
  // The schema requires at least one language.
  return {text: text[lang ?? ''] ?? '', lang};
}
