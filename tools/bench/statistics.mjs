/* What many measurements say: the median and the quartiles between which half of them lie. */

/** @typedef {{median: number, low: number, high: number}} Spread */

/**
 * Median and quartiles; undefined if there is nothing.
 *
 * @param {readonly number[]} values
 * @returns {Spread | undefined}
 */
export function spread(values) {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  return {median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75)};
}

/**
 * How values relate to those of the same round, and so of the same minute and the same load.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} floors
 */
export function ratios(values, floors) {
  return spread(values.map((value, round) => value / (floors[round] ?? NaN)).filter((ratio) => Number.isFinite(ratio)));
}

/** @param {readonly number[]} sorted @param {number} share */
function quantile(sorted, share) {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const start = sorted[below] ?? NaN;
  const end = sorted[below + 1] ?? start;
  return start + (end - start) * (place - below);
}
