/**
 * The most columns for a number of cards: not more than there are cards, and if possible none in which a single card is
 * left in the last row.
 */
export function columnsFor(count: number): 1 | 2 | 3 | 4 {
  if (count <= 1) return 1;
  if (count <= 4) return count === 3 ? 3 : 2;
  return count % 4 === 1 && count % 3 !== 1 ? 3 : 4;
}
