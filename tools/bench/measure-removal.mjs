/** Mounts and removals after the first. */
const CYCLES = 3;

/**
 * Takes the content out of the page and puts it in again, as an editor or a router does, and tells what a further mount
 * costs and what each cycle leaves behind.
 *
 * @param {import('./visit.mjs').Visit} visit
 */
export async function measureRemoval({page, timed, memory}) {
  const remove = () => page.evaluate(() => globalThis.probe.remove());
  await remove();
  const before = await memory();
  const mounts = [];
  for (let cycle = 0; cycle < CYCLES; cycle += 1) {
    mounts.push(await timed(() => globalThis.probe.mountAgain(), undefined));
    await remove();
  }
  const after = await memory();
  return {
    again: Math.min(...mounts.map(({time}) => time)),
    againCpu: Math.min(...mounts.map(({cpu}) => cpu)),
    leftNodes: (after.nodes - before.nodes) / CYCLES,
    leftHeap: (after.heap - before.heap) / CYCLES,
  };
}
