/*
 * Puts names beside dots so that none covers another name or a dot. Each name takes the best free place: right of its dot,
 * left of it, then above, below and between; with both names if there is room, else with a leader line from a place
 * further away, else with the reader's name alone. What finds no place has no label. Names in crowded areas choose first.
 * The result depends on nothing but the arguments.
 */
import type {Point} from './projection.js';

/** The size of a line of text, in pixels. */
export interface TextLine {
  readonly width: number;
  readonly height: number;
}

export interface Dot {
  readonly at: Point;
  readonly radius: number;
  /** The reader's name, then others. */
  readonly lines: readonly TextLine[];
}

export type Box = readonly [left: number, top: number, right: number, bottom: number];

export interface Label {
  readonly box: Box;
  /** Which end of its lines is beside the dot, at `x`. */
  readonly align: 'start' | 'middle' | 'end';
  readonly x: number;
  /** Of the lines that have room. */
  readonly baselines: readonly number[];
  /** From the dot to the label, if that is further away. */
  readonly leader?: readonly [Point, Point];
}

type Size = readonly [width: number, height: number];

interface Surroundings {
  readonly size: Size;
  /** What no label may cover: dots, and labels with their leader lines. */
  readonly obstacles: (readonly [box: Box, of?: Dot])[];
  /** How many points of lines are in a box. A name covers lines only if there is no better place. */
  readonly linesIn: (box: Box) => number;
}

/** Eighths of a turn, clockwise from the right, the best first. The last eight are for leaders only. */
const DIRECTIONS = [0, 4, 7, 1, 5, 3, 6, 2, 0.5, 7.5, 3.5, 4.5, 6.5, 1.5, 5.5, 2.5];
const BESIDE = 8;
/** Between a label and anything else. */
const CLEARANCE = 2;
/** Between a dot and a name beside it. */
const NEAR = 4;
/** Names this near to each other compete for space. */
const CROWD = 90;
/** The size of the cells in which lines are counted, and of the steps along them. */
export const CELL = 6;

/** @returns labels by the index of their dots. The first dot, the city's, has the first choice. */
export function placeLabels(dots: readonly Dot[], size: Size, ways: readonly Point[]): (Label | undefined)[] {
  const crowds = dots.map(({at}, index) =>
    index === 0
      ? Infinity
      : dots.filter((other) => Math.hypot(at[0] - other.at[0], at[1] - other.at[1]) < CROWD).length,
  );
  const surroundings: Surroundings = {
    size,
    obstacles: dots.map((dot) => [around(dot.at, dot.radius + CLEARANCE), dot]),
    linesIn: counterOf(ways),
  };
  const labels: (Label | undefined)[] = dots.map(() => undefined);
  for (const index of [...dots.keys()].sort((a, b) => (crowds[b] ?? 0) - (crowds[a] ?? 0) || a - b)) {
    const dot = dots[index];
    const label = dot && bestLabel(dot, surroundings);
    if (!label) continue;
    labels[index] = label;
    const [left, top, right, bottom] = label.box;
    surroundings.obstacles.push(
      [[left - CLEARANCE, top - CLEARANCE, right + CLEARANCE, bottom + CLEARANCE]],
      ...(label.leader ? along(label.leader).map((point) => [around(point, CLEARANCE)] as const) : []),
    );
  }
  return labels;
}

/** Where a single name is shown that has no label: over others, but inside the window. */
export function placeAlone(dot: Dot, size: Size): Label {
  return bestLabel(dot, {size, obstacles: [], linesIn: () => 0}) ?? labelAt(dot, dot.lines.slice(0, 1), 6, NEAR);
}

export function overlaps(a: Box, b: Box, distance = 0): boolean {
  return a[0] < b[2] + distance && b[0] < a[2] + distance && a[1] < b[3] + distance && b[1] < a[3] + distance;
}

/** With both names beside the dot, then with a leader line; with the reader's name alone; then further and further away. */
function bestLabel(dot: Dot, {size, obstacles, linesIn}: Surroundings): Label | undefined {
  const {at, lines} = dot;
  const height = lines[0]?.height ?? 0;
  // What is further away than any of its labels cannot be in their way.
  const area = around(at, Math.max(...lines.map((line) => line.width)) + 6 * height);
  const near = obstacles.filter(([box]) => overlaps(area, box));
  const others = near.filter(([, of]) => of !== dot);
  for (const [distance, count] of [
    [NEAR, 2],
    [height, 2],
    [NEAR, 1],
    [height, 1],
    [2 * height, 2],
    [2 * height, 1],
    [3.2 * height, 1],
  ] as const) {
    if (count > lines.length) continue;
    let best: Label | undefined;
    let least = Infinity;
    for (const [rank, direction] of DIRECTIONS.entries()) {
      // Nothing costs less than its rank.
      if (rank >= least || (distance === NEAR && rank === BESIDE)) break;
      const label = labelAt(dot, lines.slice(0, count), direction, distance);
      const {box, leader} = label;
      if (
        box[0] < 0 ||
        box[1] < 0 ||
        box[2] > size[0] ||
        box[3] > size[1] ||
        near.some((obstacle) => overlaps(box, obstacle[0])) ||
        (leader &&
          along(leader)
            .map((point) => around(point, 1))
            .some((point) => others.some((obstacle) => overlaps(point, obstacle[0]))))
      )
        continue;
      // Lines that it covers, and other dots that it could be taken for the name of.
      const cost =
        rank +
        0.6 * linesIn(box) +
        2.5 * others.filter((obstacle) => obstacle[1] && overlaps(box, obstacle[0], 5)).length;
      if (cost < least) [best, least] = [label, cost];
    }
    if (best) return best;
  }
  return undefined;
}

function labelAt({at: [x, y], radius}: Dot, lines: readonly TextLine[], direction: number, distance: number): Label {
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines[0]?.height ?? 0;
  const [cos, sin] = [Math.cos((direction * Math.PI) / 4), Math.sin((direction * Math.PI) / 4)];
  const end: Point = [x + cos * (radius + distance), y + sin * (radius + distance)];
  const side = sideOf(cos);
  const left = end[0] + (width * (side - 1)) / 2;
  const top = end[1] + (height * lines.length * (sideOf(sin) - 1)) / 2;
  return {
    box: [left, top, left + width, top + height * lines.length],
    align: side > 0 ? 'start' : side < 0 ? 'end' : 'middle',
    x: left + (width * (1 - side)) / 2,
    baselines: lines.map((_, index) => top + (index + 0.78) * height),
    ...(distance > NEAR && {
      leader: [
        [x + cos * radius, y + sin * radius],
        [end[0] - cos * 2, end[1] - sin * 2],
      ] as const,
    }),
  };
}

function sideOf(part: number): number {
  return Math.round(part * 1.4);
}

/** Counts points in boxes by the cells of a grid, because there are thousands of them. */
function counterOf(points: readonly Point[]): Surroundings['linesIn'] {
  const counts = new Map<number, number>();
  const cell = (x: number, y: number) => Math.floor(y / CELL) * 1e4 + Math.floor(x / CELL);
  for (const [x, y] of points) counts.set(cell(x, y), (counts.get(cell(x, y)) ?? 0) + 1);
  return ([left, top, right, bottom]) => {
    let sum = 0;
    for (let y = top; y < bottom; y += CELL) {
      for (let x = left; x < right; x += CELL) sum += counts.get(cell(x, y)) ?? 0;
    }
    return sum;
  };
}

function around([x, y]: Point, radius: number): Box {
  return [x - radius, y - radius, x + radius, y + radius];
}

/** Points at a distance of a few pixels. */
export function along([[startX, startY], [endX, endY]]: readonly [Point, Point]): Point[] {
  const count = Math.ceil(Math.hypot(endX - startX, endY - startY) / CELL) || 1;
  return Array.from({length: count + 1}, (_, index) => [
    startX + ((endX - startX) * index) / count,
    startY + ((endY - startY) * index) / count,
  ]);
}
