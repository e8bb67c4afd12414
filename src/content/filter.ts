/** A condition on records: the accepted values, and how to read the values of a record. */
export type Filter<Record> = readonly [
  accepted: readonly string[],
  valuesOf: (record: Record) => string | readonly string[] | undefined,
];

/** The records that pass every filter. A filter without accepted values lets everything pass. */
export function filterBy<Record>(records: readonly Record[], ...filters: readonly Filter<Record>[]): Record[] {
  return records.filter((record) =>
    filters.every(
      ([accepted, valuesOf]) =>
        accepted.length === 0 || [valuesOf(record) ?? []].flat().some((value) => accepted.includes(value)),
    ),
  );
}

/** The distinct values of the records, in the order of the feed. */
export function valuesIn<Record>(
  records: readonly Record[],
  valuesOf: (record: Record) => string | readonly string[] | undefined,
): string[] {
  return [...new Set(records.flatMap((record) => valuesOf(record) ?? []))];
}
