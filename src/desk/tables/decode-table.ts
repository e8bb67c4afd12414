/*
 * Spreadsheets save text in the character set of the computer, and say nowhere which. UTF-8 and UTF-16 can be recognised
 * by their bytes. For the others, a table is read in each, and the one in which most of its words are known wins: a table
 * of partners has names of countries and headings, which a guess by the frequency of letters does not know about.
 */
import {once} from '../../data/once.js';
import {countKnownWords} from '../columns/known-words.js';

export interface DecodedTable {
  readonly text: string;
  /** As `TextDecoder` names it. */
  readonly encoding: string;
  /** Whether it was guessed, so that letters may be wrong. */
  readonly isGuess: boolean;
}

const CANDIDATES = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'gb18030',
  'euc-kr',
  'shift_jis',
  'big5',
  'macintosh',
];

/** @param encoding what the person says it is; else it is found out */
export function decodeTable(bytes: Uint8Array, encoding?: string): DecodedTable {
  if (encoding !== undefined) return {text: decode(bytes, encoding), encoding, isGuess: false};
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) return {text: decode(bytes, unicode), encoding: unicode, isGuess: false};
  const readings = supported().map((name) => {
    const text = decode(bytes, name);
    return {text, encoding: name, isGuess: true, score: countKnownWords(text) * 10 - countOddities(text)};
  });
  return readings.reduce((best, reading) => (reading.score > best.score ? reading : best));
}

function unicodeOf(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: every second byte of Latin text in UTF-16 is zero, and no other text has zeros.
  if (bytes.subarray(0, 200).includes(0)) return second === 0 ? 'utf-16le' : 'utf-16be';
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return 'utf-8';
  } catch {
    return undefined;
  }
}

/** What an engine does not know is left out. */
const supported = once(() => CANDIDATES.filter((name) => isSupported(name)));

function isSupported(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252' ? withoutControls(text) : text;
}

// Windows-1252 has letters and signs where Unicode has control characters. Some versions of Node 20 leave the latter.
const LETTERS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function withoutControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (control) => LETTERS.charAt(control.charCodeAt(0) - 0x80));
}

/** Characters that no table has, and signs or capitals in the middle of words. */
function countOddities(text: string): number {
  const odd = text.match(/[\ufffd\u0080-\u009f]|(?<=\p{Ll})(?:\p{Lu}|[¡-¿×÷†‡‰])(?=\p{Ll})/gu);
  const mixed = text.match(
    /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Han}\p{Script=Hangul}]/gu,
  );
  return (odd?.length ?? 0) * 3 + (mixed?.length ?? 0) * 3;
}
