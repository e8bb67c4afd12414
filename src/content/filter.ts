export type Filter<Item> = readonly [
  accepted: readonly string[],
  valuesOf: (record: Item) => string | readonly string[] | undefined,
];

/** A filter without accepted values lets every record pass. */
export function filterBy<Item>(records: readonly Item[], ...filters: readonly Filter<Item>[]): Item[] {
  return records.filter((record) =>
    filters.every(
      ([accepted, valuesOf]) =>
        accepted.length === 0 || [valuesOf(record) ?? []].flat().some((value) => accepted.includes(value)),
    ),
  );
}

/** The values that occur, each once, in the order of the records. */
export function valuesIn<Item>(
  records: readonly Item[],
  valuesOf: (record: Item) => string | readonly string[] | undefined,
): string[] {
  return [...new Set(records.flatMap((record) => valuesOf(record) ?? []))];
}
