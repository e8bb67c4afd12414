import {CELL, type Box} from './place-labels.js';
import type {Point} from './projection.js';

/** A part of at most this many steps is not drawn, such as the rest between a name and its dot. */
const REST = 2;
/** Between a name and a line, in pixels; less than a row. */
const NEAR = 3;

/**
 * Returns a function that tells the parts of a line that are outside of all boxes: a name is easier to read where no line
 * runs through it. Its `steps` are points of the line that are near to each other.
 */
export function interrupter(
  boxes: readonly Box[],
): (line: readonly Point[], steps: readonly Point[]) => (readonly Point[])[] {
  const rows = inRows(boxes);
  return (line, steps) => {
    let part: Point[] = [];
    const parts = [part];
    for (const step of steps) {
      if (rows.get(rowOf(step[1]))?.some((box) => isNear(step, box))) parts.push((part = []));
      else part.push(step);
    }
    return parts.length === 1 ? [line] : parts.filter(({length}) => length > REST);
  };
}

/** The boxes that a point may be near to, by its row: there are thousands of points. */
function inRows(boxes: readonly Box[]): Map<number, Box[]> {
  const rows = new Map<number, Box[]>();
  for (const box of boxes) {
    for (let row = rowOf(box[1]) - 1; row <= rowOf(box[3]) + 1; row++) rows.set(row, [...(rows.get(row) ?? []), box]);
  }
  return rows;
}

function isNear([x, y]: Point, [left, top, right, bottom]: Box): boolean {
  return x > left - NEAR && x < right + NEAR && y > top - NEAR && y < bottom + NEAR;
}

function rowOf(y: number): number {
  return Math.floor(y / CELL);
}
