/*
 * Reads spreadsheets: Excel's old and new format, and OpenDocument. The readers are loaded when the first one is opened,
 * because they weigh more than the rest of the desk.
 */
import {DeskError} from '../desk-error.js';
import type {Table} from './table.js';
import {toRows} from './table.js';

/** The part of a workbook, as the readers return it, that tables are made of. */
interface Sheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly veryHidden?: boolean;
  readonly rows: readonly (readonly Value[])[];
  readonly cells?: ReadonlyMap<string, Cell>;
}
type Value = string | number | boolean | Date | null;
interface Cell {
  readonly style?: {readonly numFmt?: string};
}

export interface Workbook {
  readonly tables: readonly Table[];
  /** Names of the sheets that are hidden, and not read. */
  readonly hidden: readonly string[];
}

export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  let sheets: readonly Sheet[];
  try {
    ({sheets} = await readerOf(bytes)(bytes));
  } catch (cause) {
    const isLocked = /password|encrypt/i.test(String(cause));
    throw new DeskError(isLocked ? 'lockedWorkbook' : 'brokenWorkbook', {cause: String(cause)});
  }
  const isHidden = (sheet: Sheet) => sheet.hidden === true || sheet.veryHidden === true;
  return {
    tables: sheets.filter((sheet) => !isHidden(sheet)).map(tableOf),
    hidden: sheets.filter(isHidden).map(({name}) => name),
  };
}

export function isWorkbook(bytes: Uint8Array): boolean {
  return isZip(bytes) || isOldWorkbook(bytes);
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);
const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
const isOldWorkbook = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

type Reader = (bytes: Uint8Array) => Promise<{readonly sheets: readonly Sheet[]}>;

const readOld: Reader = async (bytes) => (await import('hucre')).readXls(bytes);
const readExcel: Reader = async (bytes) => (await import('hucre/xlsx')).readXlsx(bytes, {readStyles: true});
const readOpenDocument: Reader = async (bytes) => {
  const [{readOds}, {withoutRowGroups}] = await Promise.all([import('hucre/ods'), import('./open-document.js')]);
  return readOds(withoutRowGroups(bytes));
};

function readerOf(bytes: Uint8Array): Reader {
  if (isOldWorkbook(bytes)) return readOld;
  // OpenDocument has its type at the start of the file, not compressed.
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 120));
  return start.includes('opendocument') ? readOpenDocument : readExcel;
}

function tableOf({name, rows, cells}: Sheet): Table {
  return {
    name,
    rows: toRows(
      rows.map((row, rowIndex) =>
        row.map((value, column) => textOf(value, cells?.get(`${rowIndex},${column}`)?.style?.numFmt)),
      ),
    ),
  };
}

function textOf(value: Value, format = ''): string {
  if (value === null) return '';
  if (!(value instanceof Date)) return String(value);
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  // Excel makes the first of May of "05/2022", and shows the month that was typed.
  const shown = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').toLowerCase();
  if (!shown.includes('y') || shown.includes('d')) return day;
  return day.slice(0, shown.includes('m') ? 7 : 4);
}
