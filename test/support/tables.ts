/* Tables for the tests of the desk, and what the importer makes of them. */
import {importTables, type ImportRequest, type ImportResult} from '../../src/desk/import-tables.js';
import {readTables} from '../../src/desk/tables/read-tables.js';
import type {Feed, Partner} from '../../src/data/schema.js';

export const TODAY = '2026-11-27';

/** @param content of the file, or rows that are written as CSV with semicolons */
export async function importFile(
  content: string | Uint8Array | readonly (readonly string[])[],
  request: Partial<ImportRequest> = {},
  name = 'partners.csv',
): Promise<ImportResult> {
  const text = Array.isArray(content)
    ? toCsv(content as readonly (readonly string[])[])
    : (content as string | Uint8Array);
  const file = await readTables({name, content: text});
  return importTables({files: [file], city: {name: 'Musterstadt', country: 'DE'}, today: TODAY, ...request});
}

export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => (/[;"\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';'))
    .join('\r\n');
}

export function partnersOf({feed}: ImportResult): Partner[] {
  return (feed as unknown as Feed).partners;
}

/** Code of each finding with its row, as `5 noDate`. */
export function told({report}: ImportResult): string[] {
  return report.tables.flatMap(({findings}) =>
    findings.map(({row, code}) => [row, code].filter((one) => one !== undefined).join(' ')),
  );
}
