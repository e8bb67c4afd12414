import {parseCsv} from 'hucre/csv';
import type {Table} from './table.js';
import {toRows} from './table.js';

const DELIMITERS = [';', ',', '\t', '|'];
/** Enough to see how a file separates its cells. */
const SAMPLE = 20_000;

/** Reads text with any of the usual delimiters, also as it is pasted from a spreadsheet. */
export function readCsv(text: string, name: string): Table {
  // Excel writes its delimiter into a line of its own.
  const [hint, delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const body = text.slice(hint?.length ?? 0);
  const rows = parse(body, delimiter ?? delimiterOf(body.slice(0, SAMPLE)));
  return {name, rows: toRows(hint === undefined ? rows : [[], ...rows])};
}

/** The one that gives most rows the same number of cells. Titles and notes have none of it, and texts have others. */
function delimiterOf(sample: string): string {
  const scores = DELIMITERS.map((delimiter) => {
    const widths = new Map<number, number>();
    for (const row of parse(sample, delimiter)) {
      const width = row.findLastIndex((cell) => cell.trim() !== '') + 1;
      if (width > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    }
    const [columns = 1, rows = 0] = [...widths].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
    return {delimiter, score: rows * Math.sqrt(columns)};
  });
  const [best] = scores.sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.delimiter : ';';
}

function parse(text: string, delimiter: string): string[][] {
  // A quotation mark that is never closed would take all rows below it into one cell, so lines count more than marks.
  const fastMode = (text.match(/"/g)?.length ?? 0) % 2 === 1;
  return parseCsv(text, {delimiter, fastMode}).map((row) =>
    row.map((cell) => {
      const written = cell === null ? '' : String(cell);
      return fastMode ? written.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"') : written;
    }),
  );
}
