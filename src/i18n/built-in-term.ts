import type {Phrase} from './phrase.js';

/** The built-in term for a value of the feed, else the value itself, as text of an unknown language. */
export function builtInTerm(terms: Readonly<Record<string, string>>, value: string): Phrase {
  const term = Object.hasOwn(terms, value) ? terms[value] : undefined;
  return term === undefined ? {text: value.replaceAll('-', ' '), lang: ''} : {text: term};
}
