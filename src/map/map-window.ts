/*
 * The part of the world that a map shows. It fits the places and the lines between them: the world for partners on all
 * continents, and for others their part of it. A map of the world is cut where no line crosses the edge.
 */
import {toPosition, toVector} from './great-circle.js';
import {azimuthal, equalEarth, type Point, type Position, type Projection} from './projection.js';

export interface MapWindow {
  readonly projection: Projection;
  readonly height: number;
  readonly toPixels: (point: Point) => Point;
}

export interface MapSize {
  /** Pixels. */
  readonly width: number;
  /** The size of the text, in pixels. */
  readonly em: number;
}

/** The strait between Asia and America, where a cut divides the least land. */
const BERING = -169;
/** Up to this radius around its middle, a part of the world is shown as such. */
const LARGEST_PART = 1.1;
/** The narrowest window, in radii of the earth: coasts have no more details. */
const NARROWEST = 0.55;
/** From the north of Greenland to Cape Horn. */
const WORLD: readonly [Position, Position] = [
  {lon: 0, lat: 84},
  {lon: 0, lat: -57},
];

/** @param ways the places that must be inside, each with the way to it */
export function fitWindow(
  city: Position | undefined,
  partners: readonly Position[],
  ways: readonly Position[],
  size: MapSize,
): MapWindow {
  const part = frame(azimuthal(middle([...(city ? [city] : []), ...partners])), ways, size);
  return part && part.radius <= LARGEST_PART
    ? part
    : // The whole world is always in it.
      (frame(equalEarth(meridianFor(city, partners)), ways, size) as MapWindow);
}

function frame(
  projection: Projection,
  ways: readonly Position[],
  {width, em}: MapSize,
): (MapWindow & {readonly radius: number}) | undefined {
  const points: Point[] = [];
  for (const position of ways) {
    const point = projection.project(position);
    if (!point) return undefined;
    points.push(point);
  }
  const [left, right] = range(points.map(([x]) => x));
  const [top, bottom] = range(points.map(([, y]) => y));
  // Room for dots at the edge, and for some of their names.
  const [inside, above] = [width - Math.min(6 * em, width / 6), Math.min(4 * em, width / 8)];
  const highest = Math.min(width / 1.25, Math.max(44 * em, width / 2.4));
  const lowest = width / 2.1;
  const fitting = inside / Math.max(right - left, (NARROWEST * inside) / width);
  const height = Math.min(highest, Math.max(lowest, (bottom - top) * fitting + above));
  const scale = Math.min(fitting, (height - above) / Math.max(bottom - top, 1e-6));
  const [halfWidth, halfHeight] = [width / scale / 2, height / scale / 2];
  const [north = -Infinity, south = Infinity] =
    projection.meridian === undefined ? [] : WORLD.map((end) => projection.project(end)?.[1] ?? 0);
  const edge = projection.meridian === undefined ? Infinity : 2.71;
  const x = within((left + right) / 2, halfWidth - edge, edge - halfWidth);
  const y = within((top + bottom) / 2, Math.min(north, top) + halfHeight, Math.max(south, bottom) - halfHeight);
  return {
    projection,
    height: Math.round(height),
    radius: Math.hypot(halfWidth, halfHeight),
    toPixels: (point) => [width / 2 + (point[0] - x) * scale, height / 2 + (point[1] - y) * scale],
  };
}

function range(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

/** In the middle of both ends if they have changed places. */
export function within(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

function middle(places: readonly Position[]): Position {
  const sum = places.map(toVector).reduce(([x, y, z], other) => [x + other[0], y + other[1], z + other[2]], [0, 0, 0]);
  return toPosition(sum);
}

/**
 * The opposite of the cut, which is in the gap between partners opposite to the city, or in the widest one if the city's
 * place is not known.
 */
function meridianFor(city: Position | undefined, partners: readonly Position[]): number {
  const start = city?.lon ?? 0;
  const east = partners.map(({lon}) => (((lon - start) % 360) + 360) % 360).sort((a, b) => a - b);
  const gaps = [0, ...east].map((from, index) => ({from, to: east[index] ?? 360}));
  const {from, to} =
    gaps.find((gap) => city && gap.from <= 180 && gap.to > 180) ??
    gaps.reduce((widest, gap) => (gap.to - gap.from > widest.to - widest.from ? gap : widest));
  const strait = (((BERING - start) % 360) + 360) % 360;
  const cut = strait > from + 5 && strait < to - 5 ? strait : (from + to) / 2;
  return start + cut - 180;
}
