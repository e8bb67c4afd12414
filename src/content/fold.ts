/**
 * Normalizes text for searching: no case, punctuation or invisible characters, single spaces between words, and no
 * accents but those that are also spelled with a second letter. "SKÅLVIK" becomes "skålvik", "Łódź" becomes "lodz".
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[aou]\u0308|a\u030a/gi, (letter) => letter.normalize('NFC'))
    .replace(/[\p{M}\p{Cf}'’ʻʼ׳״]/gu, '')
    .toLowerCase()
    .replace(LETTERS, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** With a second letter for each remaining accent: "køge" becomes "koege". */
export function spellOut(folded: string): string {
  return folded.replace(/[äöüå]/g, (letter) => SPELLED_OUT[letter] ?? letter);
}

/**
 * With neither accent nor second letter, so that "münchen", "muenchen" and "munchen" become the same. A u and e after
 * another vowel or a q are two sounds, as in "Neuenburg" and "Quedlinburg".
 */
export function simplify(folded: string): string {
  return folded.replace(/[aeoq]ue|[aäå][aeäå]+|[oöuü]e+|[äöüå]/g, (letters) =>
    letters.endsWith('ue') && letters.length > 2 ? letters : letters.normalize('NFD').charAt(0),
  );
}

const SPELLED_OUT: Readonly<Record<string, string>> = {ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa'};

// Letters that Unicode does not decompose, as typed on keyboards that lack them.
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ä',
  œ: 'ö',
  ø: 'ö',
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
