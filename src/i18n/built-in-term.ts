import {isWord} from '../data/make-id.js';
import type {Phrase} from './phrase.js';

/** Falls back to the value itself, as text in an unknown language, if it can be read as a word. */
export function builtInTerm(terms: Readonly<Record<string, string>>, value: string): Phrase | undefined {
  if (Object.hasOwn(terms, value)) return {text: terms[value] ?? ''};
  const text = value.replaceAll('-', ' ');
  return isWord(text) ? {text, lang: ''} : undefined;
}
