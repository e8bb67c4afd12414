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

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

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

interface Surroundings {
  readonly bounds: Box;
  /** What no label may cover: dots, and labels with their leader lines. */
  readonly obstacles: (Box & {readonly of?: Dot})[];
  /** How many points of lines are in a box. A name covers lines only if there is no better place. */
  readonly linesIn: (box: Box) => number;
}

/** A way to place a label, from the best to the worst. */
interface Manner {
  /** From the edge of the dot. */
  readonly distance: number;
  readonly isWhole: boolean;
  readonly directions: readonly number[];
}

/** Eighths of a turn, clockwise from the right, the best first. */
const BESIDE = [0, 4, 7, 1, 5, 3, 6, 2];
/** Sixteenths, for leaders. */
const AROUND = [...BESIDE, 0.5, 7.5, 3.5, 4.5, 6.5, 1.5, 5.5, 2.5];
/** Between a label and anything else. */
const CLEARANCE = 2;
/** Between a dot and a name beside it. */
const NEAR = 4;
/** Names this near to each other compete for space. */
const CROWD = 90;
/** The size of the cells in which lines are counted. */
const CELL = 6;

type Size = readonly [width: number, height: number];

/** @returns labels by the index of their dots. The first dot, the city's, has the first choice. */
export function placeLabels(
  dots: readonly Dot[],
  [width, height]: Size,
  ways: readonly Point[],
): (Label | undefined)[] {
  const crowds = dots.map((dot, index) =>
    index === 0 ? Infinity : dots.filter(({at}) => Math.hypot(at[0] - dot.at[0], at[1] - dot.at[1]) < CROWD).length,
  );
  const surroundings: Surroundings = {
    bounds: {left: 0, top: 0, right: width, bottom: height},
    obstacles: dots.map((dot) => ({...around(dot.at, dot.radius + CLEARANCE), of: dot})),
    linesIn: counterOf(ways),
  };
  const labels: (Label | undefined)[] = dots.map(() => undefined);
  for (const index of [...dots.keys()].sort((a, b) => (crowds[b] ?? 0) - (crowds[a] ?? 0) || a - b)) {
    const dot = dots[index];
    const label = dot && bestLabel(dot, surroundings);
    if (!label) continue;
    labels[index] = label;
    const {left, top, right, bottom} = label.box;
    surroundings.obstacles.push(
      {left: left - CLEARANCE, top: top - CLEARANCE, right: right + CLEARANCE, bottom: bottom + CLEARANCE},
      ...(label.leader ? along(label.leader).map((point) => around(point, CLEARANCE)) : []),
    );
  }
  return labels;
}

/** Where a single name is shown that has no label: over others, but inside the window. */
export function placeAlone(dot: Dot, [width, height]: Size): Label {
  const bounds = {left: 0, top: 0, right: width, bottom: height};
  return (
    bestLabel(dot, {bounds, obstacles: [], linesIn: () => 0}) ??
    labelAt(dot, 6, {distance: NEAR, isWhole: false, directions: []})
  );
}

export function overlaps(a: Box, b: Box, distance = 0): boolean {
  return (
    a.left < b.right + distance &&
    b.left < a.right + distance &&
    a.top < b.bottom + distance &&
    b.top < a.bottom + distance
  );
}

function bestLabel(dot: Dot, {obstacles, ...others}: Surroundings): Label | undefined {
  const {at, lines} = dot;
  // What is further away than any of its labels cannot be in their way.
  const area = around(at, Math.max(...lines.map(({width, height}) => width + 6 * height)));
  const surroundings = {...others, obstacles: obstacles.filter((obstacle) => overlaps(area, obstacle))};
  for (const manner of mannersFor(dot)) {
    const free = manner.directions.flatMap((direction, rank) => {
      const label = labelAt(dot, direction, manner);
      return isFree(label, dot, surroundings) ? [{label, cost: rank + costOf(label, dot, surroundings)}] : [];
    });
    if (free.length > 0) return free.reduce((best, one) => (one.cost < best.cost ? one : best)).label;
  }
  return undefined;
}

function mannersFor({lines: [first, ...others]}: Dot): Manner[] {
  const height = first?.height ?? 0;
  const manners = [
    {distance: NEAR, isWhole: true, directions: BESIDE},
    {distance: height, isWhole: true, directions: AROUND},
    {distance: NEAR, isWhole: false, directions: BESIDE},
    {distance: height, isWhole: false, directions: AROUND},
    {distance: 2 * height, isWhole: true, directions: AROUND},
    {distance: 2 * height, isWhole: false, directions: AROUND},
    {distance: 3.2 * height, isWhole: false, directions: AROUND},
  ];
  return others.length > 0 ? manners : manners.filter(({isWhole}) => !isWhole);
}

function labelAt({at: [x, y], radius, lines}: Dot, direction: number, {distance, isWhole}: Manner): Label {
  const shown = isWhole ? lines : lines.slice(0, 1);
  const width = Math.max(...shown.map((line) => line.width));
  const height = shown.reduce((sum, line) => sum + line.height, 0);
  const [cos, sin] = [Math.cos((direction * Math.PI) / 4), Math.sin((direction * Math.PI) / 4)];
  const end: Point = [x + cos * (radius + distance), y + sin * (radius + distance)];
  const [dx, dy] = [sideOf(cos), sideOf(sin)];
  const left = end[0] + (width * (dx - 1)) / 2;
  const top = end[1] + (height * (dy - 1)) / 2;
  return {
    box: {left, top, right: left + width, bottom: top + height},
    align: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
    x: left + (width * (1 - dx)) / 2,
    baselines: shown.map((line, index) => top + index * (shown[0]?.height ?? 0) + 0.78 * line.height),
    ...(distance > NEAR && {
      leader: [
        [x + cos * radius, y + sin * radius],
        [end[0] - cos * 2, end[1] - sin * 2],
      ] as const,
    }),
  };
}

function sideOf(part: number): -1 | 0 | 1 {
  return part > 0.35 ? 1 : part < -0.35 ? -1 : 0;
}

function isFree({box, leader}: Label, dot: Dot, {bounds, obstacles}: Surroundings): boolean {
  const {left, top, right, bottom} = bounds;
  if (box.left < left || box.top < top || box.right > right || box.bottom > bottom) return false;
  if (obstacles.some((obstacle) => overlaps(box, obstacle))) return false;
  if (!leader) return true;
  const boxes = along(leader).map((point) => around(point, 1));
  return !obstacles.some((obstacle) => obstacle.of !== dot && boxes.some((point) => overlaps(point, obstacle)));
}

/** Lines that a label covers, and other dots that it could be taken for the name of. */
function costOf({box}: Label, dot: Dot, {obstacles, linesIn}: Surroundings): number {
  const near = obstacles.filter((obstacle) => obstacle.of && obstacle.of !== dot && overlaps(box, obstacle, 5));
  return linesIn(box) * 0.6 + near.length * 2.5;
}

/** Counts points in boxes by the cells of a grid, because there are thousands of them. */
function counterOf(points: readonly Point[]): Surroundings['linesIn'] {
  const counts = new Map<number, number>();
  const cell = (x: number, y: number) => Math.floor(y / CELL) * 1e4 + Math.floor(x / CELL);
  for (const [x, y] of points) counts.set(cell(x, y), (counts.get(cell(x, y)) ?? 0) + 1);
  return ({left, top, right, bottom}) => {
    let sum = 0;
    for (let y = top; y < bottom; y += CELL) {
      for (let x = left; x < right; x += CELL) sum += counts.get(cell(x, y)) ?? 0;
    }
    return sum;
  };
}

function around([x, y]: Point, radius: number): Box {
  return {left: x - radius, top: y - radius, right: x + radius, bottom: y + radius};
}

/** Points at a distance of a few pixels. */
export function along([[startX, startY], [endX, endY]]: readonly [Point, Point]): Point[] {
  const count = Math.ceil(Math.hypot(endX - startX, endY - startY) / 6) || 1;
  return Array.from({length: count + 1}, (_, index) => [
    startX + ((endX - startX) * index) / count,
    startY + ((endY - startY) * index) / count,
  ]);
}
