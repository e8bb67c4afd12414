import {isEmptyRow, type Row, type Table} from '../tables/table.js';
import {headingKey} from './heading-key.js';
import {knownHeadings} from './heading-index.js';
import {languageOf} from './heading-language.js';
import {TABLE_KINDS} from './meaning.js';

/** Where the columns are named. */
export interface Header {
  /** Indexes of its rows: two where headings are grouped below merged cells, none if the columns have no names. */
  readonly rows: readonly number[];
  /** The heading of each column, the group first. */
  readonly headings: readonly string[];
}

/** Titles, dates and empty rows above a header. */
const MAX_ABOVE = 25;

export function findHeader({rows}: Table): Header {
  const scores = rows.slice(0, MAX_ABOVE).map(countHeadings);
  const best = Math.max(0, ...scores);
  const index = scores.indexOf(best);
  const row = rows[index];
  if (!row || best === 0 || (best === 1 && row.cells.filter(Boolean).length > 2))
    return unnamed(rows, best === 0 ? -1 : index);
  const above = rows[index - 1];
  const below = rows[index + 1];
  if (above && isGroups(above, row)) return {rows: [index - 1, index], headings: joined(above, row)};
  if (below && isGroups(row, below) && countHeadings(below) > 0)
    return {rows: [index, index + 1], headings: joined(row, below)};
  return {rows: [index], headings: row.cells};
}

/** Without a known heading: the first full row names the columns if the row has no digit, and no other row is like it. */
function unnamed(rows: readonly Row[], known: number): Header {
  const width = Math.max(0, ...rows.slice(0, MAX_ABOVE).map(({cells}) => cells.filter(Boolean).length));
  const index =
    known >= 0 ? known : rows.findIndex(({cells}) => cells.filter(Boolean).length >= Math.max(2, width - 1));
  const row = rows[index];
  const isHeader =
    row !== undefined &&
    !row.cells.some((cell) => /\d|:\/\//.test(cell)) &&
    rows.slice(index + 1, index + 6).some(({cells}) => cells.some((cell) => /\d/.test(cell)));
  return row && (isHeader || known >= 0) ? {rows: [index], headings: row.cells} : {rows: [], headings: []};
}

function countHeadings({cells}: Row): number {
  return new Set(cells.filter((cell) => cell !== '' && cell.length <= 60 && isKnown(cell))).size;
}

function isKnown(cell: string): boolean {
  const {heading} = languageOf(cell);
  return [cell, heading].some((text) => TABLE_KINDS.some((kind) => knownHeadings(kind).has(headingKey(text))));
}

/** A row of merged cells names groups: it has fewer headings, and the row below continues where it has gaps. */
function isGroups(above: Row, below: Row): boolean {
  if (isEmptyRow(above) || above.cells.filter(Boolean).length < 2) return false;
  const width = Math.max(above.cells.length, below.cells.length);
  const columns = Array.from(
    {length: width},
    (_, index) => [above.cells[index] ?? '', below.cells[index] ?? ''] as const,
  );
  const hasGap = columns.some(([group, heading], index) => group === '' && heading !== '' && index > 0);
  return (
    hasGap &&
    columns.some(([group, heading]) => group !== '' && heading === '') &&
    below.cells.every((cell) => !/\d{2}|:\/\//.test(cell))
  );
}

/** The cells of a merged group are empty but the first. */
function joined(above: Row, below: Row): string[] {
  const width = Math.max(above.cells.length, below.cells.length);
  let group = '';
  return Array.from({length: width}, (_, index) => {
    const [upper = '', lower = ''] = [above.cells[index], below.cells[index]];
    if (upper !== '') group = upper;
    return [lower === '' ? upper : group, lower].filter(Boolean).join(': ');
  });
}
