import type {Phrase} from './phrase.js';

/** The built-in word for a value of the feed; for a value that has none, the value itself as words of no known language. */
export function builtInTerm(words: Readonly<Record<string, string>>, value: string): Phrase {
  const word = Object.hasOwn(words, value) ? words[value] : undefined;
  return word === undefined ? {text: value.replaceAll('-', ' '), lang: ''} : {text: word};
}
