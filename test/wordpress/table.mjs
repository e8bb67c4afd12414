/*
 * The table of what the last run has found: `npm run test:wordpress` prints all of it; `node test/wordpress/table.mjs
 * --write` writes it into the guide, with equal rows as one.
 */
import {fileURLToPath} from 'node:url';
import {ELEMENT_NAMES} from '../support/elements.mjs';
import {writePart} from '../../tools/written-part.mjs';
import {allRecorded} from './record.mjs';

/** @typedef {import('./roles.mjs').Row} Row */

/** What visitors get, in words. */
const WORDS = {
  element: 'the element',
  content: 'the content',
  link: 'the link',
  shortcode: 'the shortcode, as text',
  nothing: 'nothing',
};

/** One line for all that is the same. @param {[version: string, rows: readonly Row[]][]} found */
export function guideTable(found) {
  /** @type {Map<string, {way: string, shown: string, of: Set<string>, roles: Set<string>, elements: Set<string>}>} */
  const lines = new Map();
  for (const [version, rows] of found) {
    for (const {way, role, element, ...row} of rows) {
      const shown = shownIn(row).join(' | ');
      const key = `${way} ${shown}`;
      const line = lines.get(key) ?? {way, shown, of: new Set(), roles: new Set(), elements: new Set()};
      line.of.add(version);
      line.roles.add(role);
      line.elements.add(element);
      lines.set(key, line);
    }
  }
  return [
    '| written as | by | which | with the script | without a script | plugin deactivated |',
    '| --- | --- | --- | --- | --- | --- |',
    ...[...lines.values()].map(({way, shown, of, roles, elements}) => {
      const which = elements.size === ELEMENT_NAMES.length ? 'all' : [...elements].join(', ');
      const where = of.size === found.length ? '' : ` (only in ${[...of].join(', ')})`;
      return `| ${way}${where} | ${[...roles].join(', ')} | ${which} | ${shown} |`;
    }),
  ].join('\n');
}

/** Every line. @param {string} version @param {readonly Row[]} rows */
export function wholeTable(version, rows) {
  const lines = rows.map((row) => [row.role, row.element, row.way, ...shownIn(row)].join(' | '));
  return [
    `WordPress ${version}`,
    'role | element | written as | with the script | without | deactivated',
    ...lines,
  ].join('\n');
}

/** @param {Pick<Row, 'script' | 'plain' | 'gone'>} row */
function shownIn({script, plain, gone = 'nothing'}) {
  return [script, plain, gone].map((shown) => WORDS[shown]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = (await allRecorded()).filter(([, {rows}]) => rows !== undefined);
  const [clicks = []] = found.map(([, each]) => each.clicks ?? []);
  const versions = found.map(([version]) => version).join(' and ');
  const table = guideTable(found.map(([version, {rows = []}]) => [version, rows]));
  const text = `${table}\n\nFrom "Add New" of the plugins to a public list: ${clicks.length} clicks (${clicks.join(' → ')}). Seen in WordPress ${versions}.`;
  if (process.argv.includes('--write')) {
    await writePart({
      file: 'stories/guides/wordpress.mdx',
      start: '{/* table: written by "node test/wordpress/table.mjs --write" */}',
      end: '{/* end of table */}',
      text,
      is: 'has the table of the last run',
      command: 'npm run test:wordpress',
    });
  } else console.log(text);
}
