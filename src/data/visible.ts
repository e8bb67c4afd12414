/** Spaces other than the plain one, line breaks, and characters without a shape. */
const INVISIBLE = /(?! )[\p{C}\p{Z}]/gu;

/** Writes what cannot be seen as an escape, such as `\u200b`: a word with one looks right to its author. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** A value as it is quoted in messages: as JSON, at most 60 characters. */
export function quote(value: unknown): string {
  const text = visible(toJson(value));
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function toJson(value: unknown): string {
  try {
    // In an array, values that are not JSON, such as functions, become null.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}
