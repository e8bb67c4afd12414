/* Where the keys lead. */

/** A cell. */
export interface Place {
  readonly row: number;
  /** 0 is the link to the form. */
  readonly column: number;
}

/** How many rows a page is. */
const PAGE = 15;

/** From a cell that is not written in; links to forms are between the first column and the others. */
export function nextPlace(
  {key, ctrlKey, metaKey}: KeyboardEvent,
  {row, column}: Place,
  rows: number,
  columns: number,
  isRtl: boolean,
): Place | undefined {
  const order = [1, 0, ...Array.from({length: Math.max(0, columns - 1)}, (_, index) => index + 2)];
  const at = order.indexOf(column);
  const beside = (step: number): Place => ({row, column: order[at + (isRtl ? -step : step)] ?? column});
  switch (key) {
    case 'ArrowDown':
      return {row: row + 1, column};
    case 'ArrowUp':
      return {row: row - 1, column};
    case 'ArrowRight':
      return beside(1);
    case 'ArrowLeft':
      return beside(-1);
    case 'PageDown':
      return {row: row + PAGE, column};
    case 'PageUp':
      return {row: row - PAGE, column};
    case 'Home':
      return {row: ctrlKey || metaKey ? 0 : row, column: 1};
    case 'End':
      return {row: ctrlKey || metaKey ? rows - 1 : row, column: columns};
    default:
      return undefined;
  }
}

/** From a cell that somebody writes in. */
export function placeAfterWriting(
  {key, shiftKey, target}: KeyboardEvent,
  {row, column}: Place,
  columns: number,
): Place | undefined {
  const step = shiftKey ? -1 : 1;
  const isChoice = target instanceof HTMLSelectElement;
  if (key === 'Escape') return {row, column};
  if (key === 'Enter') return {row: isChoice ? row : row + step, column};
  const isInRow = column + step >= 1 && column + step <= columns;
  return key === 'Tab' && isInRow ? {row, column: column + step} : undefined;
}
