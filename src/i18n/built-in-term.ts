import type {Phrase} from './phrase.js';

/** Falls back to the value itself, as text in an unknown language, if it can be read as a word. */
export function builtInTerm(terms: Readonly<Record<string, string>>, value: string): Phrase | undefined {
  if (Object.hasOwn(terms, value)) return {text: terms[value] ?? ''};
  const text = value.replaceAll('-', ' ');
  return WORD.test(text) ? {text, lang: ''} : undefined;
}

/** Letters only, and at least three in a row, or two in scripts without case: no abbreviation or number of a table. */
const WORD = /^(?=.*(?:\p{L}{3}|\p{Lo}{2}))[\p{L}\p{M}'’ ]+$/u;
