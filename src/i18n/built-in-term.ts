import type {Phrase} from './phrase.js';

/** Falls back to the value itself, as text in an unknown language. */
export function builtInTerm(terms: Readonly<Record<string, string>>, value: string): Phrase {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  return term === undefined ? {text: value.replaceAll('-', ' '), lang: ''} : {text: term};
}
