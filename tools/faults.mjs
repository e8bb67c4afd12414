/*
 * Writes the table of the guide "What happens when…" from the faults that the tests try (`test/faults/faults.json`).
 * `--check` only compares.
 */
import {readFile} from 'node:fs/promises';
import {writePart} from './written-part.mjs';

const FILE = 'stories/guides/faults.mdx';
const START = '{/* faults: written by "npm run faults" */}';
const END = '{/* end of faults */}';

/** @typedef {{fault: string, citizen: string, event: string, reason?: string, console: string, back: string, loads?: boolean}} Fault */

/** @type {Record<string, string>} */
const CITIZEN = {
  list: 'the list',
  fallback: 'what is inside the tag; if nothing is, a short message and a button',
  'earlier list': 'the list of before, with its date and a notice that it may be out of date',
};

/** @type {Record<string, string>} */
const BACK = {
  '-': 'not needed',
  soon: 'by itself, before anybody is told',
  later: 'by itself, when the time is over; at once with the button',
  itself: 'by itself, when it is over; at once with the button',
  correct: 'when it is corrected, and the page opened again or the button pressed',
};

/** @type {Fault[]} */
const faults = JSON.parse(await readFile('test/faults/faults.json', 'utf8'));
const rows = faults.map(({fault, citizen, event, reason, console: said, back, loads}) => {
  const events = `\`${event}\`${reason ? `, \`${reason}\`` : ''}${loads ? '; `feed-load`' : ''}`;
  const cells = [fault, CITIZEN[citizen], events, said || '–', BACK[back]];
  if (cells.includes(undefined))
    throw new Error(`"${fault}": describe "${citizen}" and "${back}" in tools/faults.mjs.`);
  return `| ${cells.join(' | ')} |`;
});
const table = [
  '| what happens | citizens see | event | the console says | comes back |',
  '| --- | --- | --- | --- | --- |',
  ...rows,
].join('\n');

await writePart({
  file: FILE,
  start: START,
  end: END,
  text: table,
  is: 'says what the tests try',
  command: 'npm run faults',
});
