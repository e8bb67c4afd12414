/** An attribute, and the ids of a feed, may be as long as they like. Nobody mistypes more than this. */
const MAX_LENGTH = 60;
/** Each comparison takes time in proportion to the product of the lengths. */
const MAX_CANDIDATES = 1000;

/** The candidates most similar to a value, without those that are too long to be read. */
export function suggest(value: string, candidates: readonly string[], count: number): string[] {
  const typed = value.slice(0, MAX_LENGTH);
  return ofSimilarLength(typed, candidates)
    .map((candidate) => ({candidate, steps: editDistance(typed, candidate)}))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({candidate}) => candidate);
}

/** At least so many letters differ as the lengths do. */
function ofSimilarLength(typed: string, candidates: readonly string[]): readonly string[] {
  const short = candidates.filter(({length}) => length <= MAX_LENGTH);
  if (short.length <= MAX_CANDIDATES) return short;
  const difference = ({length}: string) => Math.abs(length - typed.length);
  return short.sort((a, b) => difference(a) - difference(b)).slice(0, MAX_CANDIDATES);
}

/** The Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = [...Array(b.length + 1).keys()];
  for (let line = 0; line < a.length; line++) {
    const next = [line + 1];
    for (let column = 0; column < b.length; column++) {
      const replaced = (row[column] ?? 0) + Number(a[line] !== b[column]);
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
