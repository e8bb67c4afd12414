import type {Problem} from './problem.js';

export interface DecodedText {
  readonly text: string;
  /** The encoding it was read as, if the file should be saved as UTF-8. */
  readonly encoding?: string;
}

const REPLACED = /\uFFFD/g;
const FOREIGN = /[^\0-\x7F\uFFFD]/g;

/**
 * Decodes JSON in UTF-8 or UTF-16, which editors on Windows write, with or without a byte order mark. Never fails: a file
 * that is neither is read as the first of the other encodings that fits, else as Windows-1252.
 */
export function decodeText(bytes: Uint8Array, ...others: readonly (string | null | undefined)[]): DecodedText {
  const [first, second] = bytes;
  // JSON starts with an ASCII character, so a zero among the first two bytes is half of it.
  if (first === 0xff || second === 0) return {text: new TextDecoder('utf-16le').decode(bytes)};
  if (first === 0xfe || first === 0) return {text: new TextDecoder('utf-16be').decode(bytes)};
  const text = new TextDecoder().decode(bytes);
  const broken = count(text, REPLACED);
  if (broken === 0) return {text};
  // In another encoding, hardly a letter happens to be valid UTF-8. More of them than not is UTF-8 with a broken piece.
  if (broken < count(text, FOREIGN)) return {text, encoding: 'UTF-8 with broken characters'};
  for (const encoding of others) {
    try {
      return {text: new TextDecoder(encoding ?? 'utf-8', {fatal: true}).decode(bytes), encoding: encoding ?? ''};
    } catch {
      // Unknown, or not the encoding of these bytes.
    }
  }
  return {text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252'};
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export function encodingProblem(encoding: string): Problem {
  return {
    path: '',
    message: `The file is not UTF-8. It is read as ${encoding}, and letters such as "ä" or "é" may be wrong.`,
    remedy: 'Save it as UTF-8.',
    loss: 'nothing',
  };
}
