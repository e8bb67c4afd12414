// Letters that Unicode does not decompose.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * Makes an id of a name, or of an id in another spelling: "Köln" becomes `koln`, `New_York` becomes `new-york`. References
 * in the same spelling become the same id.
 *
 * @returns the id; empty if the text has no Latin letter or digit
 */
export function makeId(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’ʻʼ]/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Letters only, and at least three in a row, or two in scripts without case: no abbreviation or number of a table. */
const WORD = /^(?=.*(?:\p{L}{3}|\p{Lo}{2}))[\p{L}\p{M}'’ -]+$/u;

/** Whether a text can be shown to readers as a word. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}
