export interface FacetCounts<Record> {
  /** The records with every chosen value. */
  readonly found: ReadonlySet<Record>;
  /** For each facet, the number of records by value, given the choices in the other facets. */
  readonly counts: readonly ReadonlyMap<string, number>[];
}

/** The values of one tie for each facet. */
export type FacetValues = readonly (readonly string[])[];

/**
 * Counts in one pass. `valuesOf` returns the values of each tie of a record: all choices must be met by one of them.
 * `chosen` is one value for each facet, or `undefined` for any.
 */
export function facetCounts<Record>(
  records: readonly Record[],
  valuesOf: (record: Record) => readonly FacetValues[],
  chosen: readonly (string | undefined)[],
): FacetCounts<Record> {
  const found = new Set<Record>();
  const counts = chosen.map(() => new Map<string, number>());
  const asked = chosen.flatMap((value, facet) => (value === undefined ? [] : {value, facet}));
  for (const record of records) {
    const ties = valuesOf(record).map((values) => ({
      values,
      failed: asked.filter(({value, facet}) => !values[facet]?.includes(value)),
    }));
    if (ties.some(({failed}) => failed.length === 0)) found.add(record);
    counts.forEach((count, facet) => {
      // A choice does not narrow its own facet.
      const matching = ties.filter(({failed}) => failed.every((other) => other.facet === facet));
      const values = matching.flatMap((tie) => tie.values[facet] ?? []);
      for (const value of matching.length > 1 ? new Set(values) : values) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  return {found, counts};
}
