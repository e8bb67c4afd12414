import {decodeTable} from './decode-table.js';
import {DeskError} from '../desk-error.js';
import {readCsv} from './read-csv.js';
import {isFeed, readJson} from './read-json.js';
import {isWorkbook, readWorkbook} from './read-workbook.js';
import {isEmptyRow, type Table} from './table.js';

/** A file with tables, or what was pasted from one. */
export interface TableSource {
  /** The name of the file, which tables without a name get. */
  readonly name: string;
  /** Its bytes, or its text. */
  readonly content: Uint8Array | string;
  /** The character set of a text file, such as `windows-1252`. Default: it is found out. */
  readonly encoding?: string;
}

/** What was found in a file. */
export interface TableFile {
  readonly name: string;
  readonly tables: readonly Table[];
  /** The feed, if the file is one. */
  readonly feed?: unknown;
  /** The text of the feed, as it is written in the file. */
  readonly text?: string;
  /** The character set a text file was read in. */
  readonly encoding?: string;
  /** Whether the character set was guessed. */
  readonly isGuess?: boolean;
  /** Names of hidden sheets, which are not read. */
  readonly hidden?: readonly string[];
}

/**
 * Reads the tables of a file: xlsx, xls, ods, csv, tsv, text pasted from a spreadsheet, or JSON.
 *
 * @throws {DeskError} if it is none of these, empty, or locked with a password
 */
export async function readTables({name, content, encoding}: TableSource): Promise<TableFile> {
  if (typeof content !== 'string' && isWorkbook(content)) {
    const {tables, hidden} = await readWorkbook(content);
    return withRows({name, tables, hidden});
  }
  const {text, ...decoded} = typeof content === 'string' ? {text: content} : decodeTable(content, encoding);
  const file = {name, ...decoded};
  const json = parseJson(text, name);
  if (json === undefined) return withRows({...file, tables: [readCsv(text.replace(/^\ufeff/, ''), baseName(name))]});
  return isFeed(json)
    ? {...file, tables: [], feed: json, text}
    : withRows({...file, tables: readJson(json, baseName(name))});
}

function withRows(file: TableFile): TableFile {
  const tables = file.tables.filter(({rows}) => !rows.every(isEmptyRow));
  if (tables.length === 0) throw new DeskError('noTable', {file: file.name});
  return {...file, tables};
}

function parseJson(text: string, file: string): unknown {
  const trimmed = text.trim();
  try {
    return /^[[{]/.test(trimmed) ? JSON.parse(trimmed) : undefined;
  } catch {
    // A title of a table may begin with a bracket.
    if (/\.json$/i.test(file) || /^(?:\{|\[\s*[[{])\s*["[{]/.test(trimmed)) throw new DeskError('brokenJson', {file});
    return undefined;
  }
}

function baseName(name: string): string {
  return name.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
}
