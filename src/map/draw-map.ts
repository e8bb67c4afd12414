/* What a map shows, in pixels: computed from plain data, without a page. `map-layers.ts` makes nodes of it. */
import {greatCircle} from './great-circle.js';
import {interrupter} from './interrupter.js';
import {landPath} from './land.js';
import {fitWindow, within} from './map-window.js';
import {along, placeLabels, type Box, type Dot, type Label, type TextLine} from './place-labels.js';
import type {Point, Position} from './projection.js';
import {spreadDots} from './spread-dots.js';

export interface MapPlace extends Position {
  /** The reader's name, then others. */
  readonly lines: readonly TextLine[];
}

export interface MapRequest {
  /** Absent if its place is not known. */
  readonly city: MapPlace | undefined;
  readonly partners: readonly MapPlace[];
  /** Pixels. */
  readonly width: number;
  /** The size of the text, in pixels. */
  readonly em: number;
  /** Whether names are on the map. */
  readonly hasLabels: boolean;
}

export interface Site {
  readonly dot: Dot;
  /** The line from the city, in parts between the names that it meets; empty for the city itself. */
  readonly way: readonly (readonly Point[])[];
  /** Where the name is, if there is room for it. */
  readonly label: Label | undefined;
}

export interface Drawing {
  readonly size: readonly [width: number, height: number];
  /** Whether there are so many lines that they are fainter. */
  readonly isCrowded: boolean;
  /** The land, as the `d` of a path. */
  readonly land: string;
  readonly city: Site | undefined;
  readonly partners: readonly Site[];
}

const CROWD = 40;

export function drawMap({city, partners, width, em, hasLabels}: MapRequest): Drawing {
  const places = [...(city ? [city] : []), ...partners];
  const circles = places.map((place) => (city && place !== city ? greatCircle(city, place) : [place]));
  const {projection, height, toPixels} = fitWindow(city, partners, circles.flat(), {width, em});
  const place = (position: Position): Point => toPixels(projection.project(position) ?? [0, 0]);
  const size = [width, height] as const;
  const isCrowded = partners.length > CROWD;
  const [least, most] = isCrowded ? [2.4, 0.27] : [3.5, 0.32];
  const radius = Math.max(least, Math.min(most * em, width / 130));
  const dots = spreadDots(places.map(place), 2 * radius + 2, city !== undefined).map(([x, y], index): Dot => ({
    at: [within(x, radius, width - radius), within(y, radius, height - radius)],
    radius,
    lines: places[index]?.lines ?? [],
  }));
  const ways = dots.map(({at}, index) =>
    city && index > 0 ? between(circles[index]?.map(place) ?? [], dots[0]?.at ?? at, at, radius) : [],
  );
  const steps = ways.map(inSteps);
  const labels = hasLabels ? placeLabels(dots, size, steps.flat()) : [];
  const interrupt = interrupter(
    dots.flatMap((dot, index) => {
      const label = labels[index];
      return label ? lettersOf(dot, label, em) : [];
    }),
  );
  const sites = dots.map((dot, index): Site => ({
    dot,
    way: interrupt(ways[index] ?? [], steps[index] ?? []),
    label: labels[index],
  }));
  return {
    size,
    isCrowded,
    land: landPath(projection, toPixels, size),
    city: city && sites[0],
    partners: city ? sites.slice(1) : sites,
  };
}

/** Where the letters of a name are: from the top of capitals to just below the baseline. */
function lettersOf({lines}: Dot, {x, align, baselines}: Label, em: number): Box[] {
  return baselines.map((y, index) => {
    const width = lines[index]?.width ?? 0;
    const left = x - width * {start: 0, middle: 0.5, end: 1}[align];
    return [left, y - 0.7 * em, left + width, y + 0.15 * em];
  });
}

/** The part of a way that is between two dots, which may have been moved apart. */
function between(way: readonly Point[], start: Point, end: Point, radius: number): Point[] {
  const inner = way.slice(1, -1).filter((point) => distance(point, start) > radius && distance(point, end) > radius);
  return [toward(start, inner[0] ?? end, radius), ...inner, toward(end, inner.at(-1) ?? start, radius)];
}

function toward(from: Point, to: Point, length: number): Point {
  const part = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}

function inSteps(line: readonly Point[]): Point[] {
  return line.slice(1).flatMap((point, index) => along([line[index] ?? point, point]));
}
