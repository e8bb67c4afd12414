/**
 * Parts a list into chunks, in its order, each with `size` items that are shown; only the last may have fewer. Items that
 * are not shown take no room, and go with those around them.
 */
export function pack<Item>(items: readonly Item[], size: number, isShown: (item: Item) => boolean): Item[][] {
  const chunks: Item[][] = [];
  let room = 0;
  for (const item of items) {
    if (isShown(item)) room -= 1;
    if (room < 0 || chunks.length === 0) {
      chunks.push([]);
      room = isShown(item) ? size - 1 : size;
    }
    chunks.at(-1)?.push(item);
  }
  return chunks;
}
