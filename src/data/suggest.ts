export function suggest(value: string, candidates: readonly string[], count: number): string[] {
  // Ids are short, but an attribute may contain anything.
  const typed = value.slice(0, 60);
  return candidates
    .map((candidate) => ({candidate, steps: editDistance(typed, candidate)}))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, count)
    .map(({candidate}) => candidate);
}

/** The Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index);
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
