/*
 * What became of a table, row by row: every row is a record, part of one, or listed with the reason. A report is plain
 * JSON, and the mapping of the next import: who changes the meaning of a column in it is asked no more.
 */
import type {Column} from './columns/column.js';
import type {TableKind} from './columns/meaning.js';
import type {FaultName, Values} from './words/fault.js';

/** What became of a row. */
export const OUTCOMES = [
  'record',
  'repeat',
  'tie',
  'unread',
  'heading',
  'header',
  'above',
  'total',
  'note',
  'empty',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface RowReport {
  readonly row: number;
  /**
   * `record`: it became one; `repeat`: its record has a row above already; `tie`: it is a further tie of that record;
   * `unread`: nothing could be made of it; `heading`: it names the country or kind of the rows below; `header`, `above`,
   * `total`, `note`, `empty`: it holds no record.
   */
  readonly outcome: Outcome;
  /** The id of its record. */
  readonly record?: string;
  /** The cells of a row that became no record. */
  readonly cells?: readonly string[];
}

/** Something to know about a cell, a row, a column or the table. */
export interface Finding {
  readonly row?: number;
  readonly column?: string;
  /** The name of the record. */
  readonly name?: string;
  readonly code: FaultName;
  readonly values: Values;
  /** What is wrong, or in which way it was read; in the language of the report. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** Whether a value has two meanings, and a person has to say which. */
  readonly isQuestion: boolean;
  /** Whether it is not in the feed. */
  readonly isLost: boolean;
}

export interface TableReport {
  /** The name of the sheet, or of the file. */
  readonly name: string;
  /** The list of the feed it was read into. */
  readonly kind: TableKind;
  /** The language of texts whose column names none. */
  readonly language: string;
  readonly columns: readonly Column[];
  readonly rows: readonly RowReport[];
  readonly findings: readonly Finding[];
}

/** A difference between the feed before and after. */
export interface Change {
  /** `kept`: the table says `after`, and the feed still says `before`. `absent`: the record is in no row of the table. */
  readonly what: 'added' | 'changed' | 'kept' | 'filled' | 'absent';
  readonly list: string;
  readonly id: string;
  /** Absent for a whole record. */
  readonly field?: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

export interface ImportReport {
  readonly version: 1;
  readonly tables: readonly TableReport[];
  /** How many rows there are, and how many became what. They add up. */
  readonly totals: Readonly<Record<'rows' | Outcome, number>>;
  /** In an existing feed. */
  readonly changes: readonly Change[];
  /** What the tables said, so that the next import can tell what was changed by hand since. */
  readonly imported: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

export function totalsOf(tables: readonly TableReport[]): ImportReport['totals'] {
  const rows = tables.flatMap((table) => table.rows);
  const counts = OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length] as const);
  return {rows: rows.length, ...(Object.fromEntries(counts) as Record<Outcome, number>)};
}
