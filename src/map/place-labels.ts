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
  readonly dots: readonly Dot[];
  readonly labels: readonly Label[];
  /** Points of lines, which a name covers only if there is no better place. */
  readonly ways: readonly Point[];
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
/** Names this near to each other compete for space. */
const CROWD = 90;

/** @returns labels by the index of their dots. The first dot, the city's, has the first choice. */
export function placeLabels(
  dots: readonly Dot[],
  [width, height]: readonly [number, number],
  ways: readonly Point[],
): (Label | undefined)[] {
  const bounds = {left: 0, top: 0, right: width, bottom: height};
  const neighbours = new Map(
    dots.map((dot, index) => [
      dot,
      index === 0 ? Infinity : dots.filter((other) => distance(dot, other) < CROWD).length,
    ]),
  );
  const labels = new Map<Dot, Label>();
  for (const dot of [...dots].sort((a, b) => (neighbours.get(b) ?? 0) - (neighbours.get(a) ?? 0))) {
    const label = bestLabel(dot, {bounds, dots, labels: [...labels.values()], ways});
    if (label) labels.set(dot, label);
  }
  return dots.map((dot) => labels.get(dot));
}

/** Where a single name is shown that has no label: over others, but inside the window. */
export function placeAlone(dot: Dot, [width, height]: readonly [number, number]): Label {
  const bounds = {left: 0, top: 0, right: width, bottom: height};
  const surroundings = {bounds, dots: [], labels: [], ways: []};
  return bestLabel(dot, surroundings) ?? labelAt(dot, 6, {distance: 4, isWhole: false, directions: []});
}

export function overlaps(a: Box, b: Box, clearance = 0): boolean {
  return (
    a.left < b.right + clearance &&
    b.left < a.right + clearance &&
    a.top < b.bottom + clearance &&
    b.top < a.bottom + clearance
  );
}

function bestLabel(dot: Dot, surroundings: Surroundings): Label | undefined {
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
    {distance: 4, isWhole: true, directions: BESIDE},
    {distance: height, isWhole: true, directions: AROUND},
    {distance: 4, isWhole: false, directions: BESIDE},
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
    ...(distance > 4 && {
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

function isFree({box, leader}: Label, dot: Dot, {bounds, dots, labels}: Surroundings): boolean {
  if (box.left < bounds.left || box.top < bounds.top || box.right > bounds.right || box.bottom > bounds.bottom) {
    return false;
  }
  const points = leader ? along(leader) : [];
  return (
    !labels.some(
      (label) =>
        overlaps(box, label.box, CLEARANCE) ||
        (label.leader && along(label.leader).some((point) => overlaps(box, around(point, CLEARANCE)))) ||
        points.some((point) => overlaps(label.box, around(point, CLEARANCE))),
    ) &&
    !dots.some(
      (other) =>
        overlaps(box, around(other.at, other.radius + CLEARANCE)) ||
        (other !== dot && points.some((point) => overlaps(around(other.at, other.radius), around(point, 1)))),
    )
  );
}

/** Lines that a label covers, and other dots that it could be taken for the name of. */
function costOf({box}: Label, dot: Dot, {dots, ways}: Surroundings): number {
  const covered = ways.filter((point) => overlaps(box, around(point, 0))).length;
  const near = dots.filter((other) => other !== dot && overlaps(box, around(other.at, other.radius + 7))).length;
  return covered * 0.6 + near * 2.5;
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

function distance({at: [x, y]}: Dot, {at: [otherX, otherY]}: Dot): number {
  return Math.hypot(x - otherX, y - otherY);
}
