export interface FacetCounts<Record> {
  /** The records with every chosen value. */
  readonly found: ReadonlySet<Record>;
  /** For each facet, the number of records by value, given the choices in the other facets. */
  readonly counts: readonly ReadonlyMap<string, number>[];
}

/**
 * Counts in one pass. `valuesOf` returns the values of a record for each facet, `chosen` is one value for each facet,
 * or `undefined` for any.
 */
export function facetCounts<Record>(
  records: readonly Record[],
  valuesOf: (record: Record) => readonly (readonly string[])[],
  chosen: readonly (string | undefined)[],
): FacetCounts<Record> {
  const found = new Set<Record>();
  const counts = chosen.map(() => new Map<string, number>());
  const asked = chosen.flatMap((value, facet) => (value === undefined ? [] : {value, facet}));
  for (const record of records) {
    const values = valuesOf(record);
    const failed = asked.filter(({value, facet}) => !values[facet]?.includes(value));
    if (failed.length === 0) found.add(record);
    counts.forEach((count, facet) => {
      // A choice does not narrow its own facet.
      if (failed.some((other) => other.facet !== facet)) return;
      for (const value of values[facet] ?? []) count.set(value, (count.get(value) ?? 0) + 1);
    });
  }
  return {found, counts};
}
