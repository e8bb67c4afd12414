import assert from 'node:assert/strict';

/**
 * What is measured on a slow phone, in milliseconds from the start of the navigation: when the tag or place is parsed,
 * when the feed is asked for, when all is shown.
 *
 * @param {import('./visit.mjs').Visit} visit
 */
export async function measurePhone({page, rendered}) {
  const {rendered: time, renderCpu, shift} = await rendered();
  const {parsed, asked} = await page.evaluate(() => globalThis.probe.beginnings());
  const [first = NaN, ...others] = asked;
  assert.equal(others.length, 0, 'the feed is asked for more than once');
  return {rendered: time, renderCpu, shift, parsed, asked: first};
}

/** What has shifted when all is shown. @param {import('./visit.mjs').Visit} visit */
export async function measureMoving({rendered}) {
  const {shift} = await rendered();
  return {shift};
}
