/** A heading's level. Never 1: that is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** The nearest level that a heading of ours may have. */
export function toHeadingLevel(level: number): HeadingLevel {
  // Clamped to whole numbers from 2 to 6, which is what the type says.
  return Math.min(6, Math.max(2, Math.round(level))) as HeadingLevel;
}
