/*
 * Keeps the messages of the one-file script in ASCII, which it has to be: browsers decode a classic script in the
 * encoding of its page. Escapes such as `\u0434` would cost about 2 kB (brotli). So the letters of a Cyrillic, Arabic or
 * Hebrew text are moved to the characters from `@` to `z`:
 *
 *   Text                      Shifted
 *   small letter of a block   the character that is `shift` places before it
 *   capital of the block      `~` and the shifted small letter
 *   {name}                    the same
 *   Latin letters             `~{…}`
 *   anything else             the same
 */

/** Those that save most. With 0x3ee the backslash, which has to be escaped, is the rarest Cyrillic letter. */
const SHIFTS = {cyrillic: 0x3ee, hebrew: 0x590, arabic: 0x5e0};

/** The shift for a language, 0 if its letters are Latin or too many. */
export function shiftFor(texts: readonly string[]): number {
  const lengths = new Map([0, ...Object.values(SHIFTS)].map((shift) => [shift, escapedLength(texts, shift)]));
  const shortest = Math.min(...lengths.values());
  return [...lengths.keys()].find((shift) => lengths.get(shift) === shortest) ?? 0;
}

export function shiftLetters(text: string, shift: number): string {
  if (shift === 0) return text;
  const shifted = (letter: string) => String.fromCharCode(letter.charCodeAt(0) - shift);
  const isInBlock = (letter: string) => letter.charCodeAt(0) >= shift && /^[@-z]$/.test(shifted(letter));
  return text.replace(/\{\w+\}|[{~@-z]+|[^]/g, (found) => {
    if (/^\{\w+\}$/.test(found)) return found;
    if (/^[{~@-z]/.test(found)) return `~{${found}}`;
    const small = found.toLowerCase();
    if (small !== found && small.toUpperCase() === found && isInBlock(small)) return `~${shifted(small)}`;
    return isInBlock(found) ? shifted(found) : found;
  });
}

export function unshiftLetters(text: string, shift: number): string {
  if (shift === 0) return text;
  return text.replace(/~\{([^}]*)\}|\{\w+\}|~?[@-z]/g, (found, latin?: string) => {
    if (latin !== undefined) return latin;
    if (found.startsWith('{')) return found;
    const letter = String.fromCharCode(found.charCodeAt(found.length - 1) + shift);
    return found.startsWith('~') ? letter.toUpperCase() : letter;
  });
}

/** The length of a text in an ASCII script. */
function escapedLength(texts: readonly string[], shift: number): number {
  const shifted = texts.map((text) => shiftLetters(text, shift)).join('');
  return shifted.replace(/[^ -~]/g, '\\u0000').length;
}
