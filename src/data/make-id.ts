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

/** Whether a text can be shown as a word: letters, with spaces, hyphens or apostrophes between them. */
export function isWord(text: string): boolean {
  const isAbbreviation = text.length < 3 && /\p{Script=Latin}/u.test(text);
  return !isAbbreviation && /^[\p{L}\p{M}]+(?:[ '’-][\p{L}\p{M}]+)*$/u.test(text);
}
