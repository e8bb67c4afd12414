/**
 * A text as a search compares it: without case, accents and punctuation, its words parted by single spaces. "Skålvik",
 * "SKALVIK" and "skalvik" are one.
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
 * Whether a folded text answers a folded query. The query may stand anywhere in it as a whole; else each of its words
 * must begin one of the text's, in any order, or stand anywhere if it is long or Chinese: German joins its words, and
 * Chinese does not part them, but "la" is in every other word. Lines keep words apart.
 */
export function matchesQuery(folded: string, query: string): boolean {
  const begins = (word: string) => ` ${folded}`.includes(` ${word}`) || folded.includes(`\n${word}`);
  const hasWord = (word: string) => begins(word) || (TELLING.test(word) && folded.includes(word));
  return folded.includes(query) || query.split(' ').every(hasWord);
}

const TELLING = /\p{Script=Han}|.{4}/u;

// Letters that Unicode does not take apart, as people type them who do not have them.
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
