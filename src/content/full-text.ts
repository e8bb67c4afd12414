/*
 * The search in names and titles. A word may be typed with its accents, without them, or with a second letter in their
 * place, in the feed as well as in the query; so each text is kept in both spellings that `fold.ts` makes.
 */
import {fold, simplify, spellOut} from './fold.js';

/** Text to search in: a space on either side of each word, and a line for each spelling, so no word spans two texts. */
export function searchLines(texts: readonly string[]): string {
  const lines = ` \n ${[...new Set(texts.map(fold))].join(' \n ')} \n `;
  const simple = simplify(lines);
  return [...new Set([simple, spellOut(lines), simple.replace(SAINT, ' ste sainte sankt ')])].join('');
}

/**
 * The items whose lines have every word of a folded query. Short words must begin a word, because "la" is part of too
 * many; others may be inside one, because German compounds words. A short query alone finds what it is the whole of,
 * else the beginning, else a part of: "UK" the United Kingdom rather than Ukraine, and Ukraine rather than Neukölln.
 */
export function searchItems<Item>(
  items: readonly Item[],
  query: string,
  linesOf: (item: Item) => string,
): readonly Item[] {
  const terms = query.replace(INITIALS, joinLetters).split(' ').map(termOf);
  const [term = ''] = terms;
  const isShort = terms.length === 1 && term.startsWith(' ');
  for (const grade of isShort ? [[`\n${term} \n`], terms, [term.trim()]] : [terms]) {
    const found = items.filter((item) => grade.every((part) => linesOf(item).includes(part)));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * In the spelling that finds the most, except for short words with a second letter, which would find words that merely
 * lack it: "Canada" by "Caen".
 */
function termOf(word: string): string {
  const simple = simplify(word);
  const isSpelledOut = simple.length < word.length && word.length < 6;
  return (DISTINCTIVE.test(word) ? '' : ' ') + (isSpelledOut ? spellOut(word) : simple);
}

const joinLetters = (letters: string): string => letters.replaceAll(' ', '');

/** "u s a" */
const INITIALS = /^\p{L}(?: \p{L})+$/u;
const SAINT = / (?:saint|sankt|st)e? /g;
/** Scripts without capital letters do not separate words, or join articles to them. */
const DISTINCTIVE = /\p{Lo}|.{4}/u;
