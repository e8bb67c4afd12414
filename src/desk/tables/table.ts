/** A table as a spreadsheet shows it. Every cell is text: dates as ISO 8601, numbers with a decimal point. */
export interface Table {
  /** The name of the sheet, or of the file. */
  readonly name: string;
  readonly rows: readonly Row[];
}

export interface Row {
  /** Its number in the spreadsheet or the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/** `A` for 0, `AB` for 27: as spreadsheets name columns. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}

export function isEmptyRow({cells}: Row): boolean {
  return cells.every((cell) => cell === '');
}

/** Numbers the rows and cuts what nobody sees: space around cells, and the empty cells behind the last one. */
export function toRows(cells: readonly (readonly string[])[]): Row[] {
  return cells.map((row, index) => {
    const trimmed = row.map((cell) => cell.replaceAll('\u00a0', ' ').trim());
    return {number: index + 1, cells: trimmed.slice(0, trimmed.findLastIndex((cell) => cell !== '') + 1)};
  });
}
