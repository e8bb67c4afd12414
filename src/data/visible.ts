/** Spaces other than the plain one, line breaks, and characters without a shape. */
const INVISIBLE = /(?! )[\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text as messages show it: what cannot be seen is an escape, such as `\u200b`, because a word with one looks right to
 * its author.
 *
 * @param most how many characters to show before an ellipsis
 */
export function visible(text: string, most: number): string {
  const shown = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return shown.replace(INVISIBLE, (character) => {
    return `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`;
  });
}

/** A value as messages show it: the beginning of its JSON. */
export function quote(value: unknown): string {
  return visible(toJson(value), 60);
}

function toJson(value: unknown): string {
  try {
    // In an array, values that are not JSON, such as functions, become null.
    return JSON.stringify([value]).slice(1, -1);
  } catch {
    return typeof value;
  }
}
