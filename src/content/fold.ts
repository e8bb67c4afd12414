/**
 * Normalizes text for searching: no case, accents or punctuation, and single spaces between words. "Skålvik" and
 * "SKALVIK" both become "skalvik".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad'’ʻʼ׳״]/gu, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * Whether a folded text, with one name or title per line, matches a folded query. The whole query may occur anywhere.
 * Otherwise each of its words must begin a word of the text. Long and Chinese words may occur anywhere, because German
 * compounds words and Chinese does not separate them; but "la" is part of too many words.
 */
export function matchesQuery(folded: string, query: string): boolean {
  const begins = (word: string) => ` ${folded}`.includes(` ${word}`) || folded.includes(`\n${word}`);
  const hasWord = (word: string) => begins(word) || (DISTINCTIVE.test(word) && folded.includes(word));
  return folded.includes(query) || query.split(' ').every(hasWord);
}

const DISTINCTIVE = /\p{Script=Han}|.{4}/u;

// Letters that Unicode does not decompose, as typed on keyboards that lack them.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ə: 'e',
  ŋ: 'n',
  ς: 'σ',
  ө: 'о',
  ү: 'у',
  ة: 'ه',
  ى: 'ي',
};
const LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
