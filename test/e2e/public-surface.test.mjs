/* What is public is written down, so that no change of it goes unseen. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {it} from 'node:test';
import {publicSurface, SURFACE} from '../../tools/public-surface.mjs';

it('the public surface is as written down', async () => {
  const written = linesOf(JSON.parse(await readFile(SURFACE, 'utf8')));
  const built = linesOf(await publicSurface());
  const gone = written.filter((line) => !built.includes(line)).map((line) => `- ${line}`);
  const come = built.filter((line) => !written.includes(line)).map((line) => `+ ${line}`);
  if (gone.length + come.length === 0) return;
  assert.fail(
    `The public surface has changed:\n${[...gone, ...come].join('\n')}\n` +
      `If that is meant, run "npm run surface", commit ${SURFACE}, and name the change in CHANGELOG.md: ` +
      'what is gone or other breaks the pages that use it.',
  );
});

/** Each end of a tree with the way to it, as one line. @param {unknown} value @returns {string[]} */
function linesOf(value, path = '') {
  if (Array.isArray(value)) return value.map((each) => `${path} › ${String(each)}`);
  if (typeof value !== 'object' || value === null) return [`${path}: ${String(value)}`];
  return Object.entries(value).flatMap(([name, child]) => linesOf(child, path === '' ? name : `${path} › ${name}`));
}
