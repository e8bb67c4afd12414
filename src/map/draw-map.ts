/* What a map shows, in pixels: computed from plain data, without a page. `map-layers.ts` makes nodes of it. */
import {greatCircle} from './great-circle.js';
import {landPath} from './land.js';
import {fitWindow} from './map-window.js';
import {overlaps, placeAlone, placeLabels, type Dot, type Label, type TextLine} from './place-labels.js';
import type {Point, Position} from './projection.js';
import {spreadDots} from './spread-dots.js';
import {svgPath} from './svg-path.js';

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
  readonly at: Point;
  /** The line from the city, as the `d` of a path. */
  readonly way: string;
  /** Where the name is, if there is room for it. */
  readonly label: Label | undefined;
  /** Where the name is while the visitor points at the dot. */
  readonly alone: Label;
  /** The indexes of the sites whose labels that covers. */
  readonly covered: ReadonlySet<number>;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Of the dots. */
  readonly radius: number;
  /** The land, as the `d` of a path. */
  readonly land: string;
  readonly city: Site | undefined;
  readonly partners: readonly Site[];
}

export function drawMap({city, partners, width, em, hasLabels}: MapRequest): Drawing {
  const ways = partners.map((partner) => (city ? greatCircle(city, partner) : [partner]));
  const {projection, height, toPixels} = fitWindow(city, partners, ways.flat(), {width, em});
  const place = (position: Position): Point => toPixels(projection.project(position) ?? [0, 0]);
  const size = [width, height] as const;

  const radius = Math.max(3.5, Math.min(0.32 * em, width / 130));
  const places = [...(city ? [city] : []), ...partners];
  const dots = spreadDots(places.map(place), 2 * radius + 2, city !== undefined).map((at, index): Dot => ({
    at,
    radius,
    lines: places[index]?.lines ?? [],
  }));
  const first = city ? 1 : 0;
  const lines = city
    ? ways.map((way, index) => between(way.map(place), dots[0]?.at ?? [0, 0], dots[index + 1]?.at ?? [0, 0], radius))
    : [];
  const labels = hasLabels ? placeLabels(dots, size, lines.flat()) : [];
  const sites = dots.map((dot, index): Site => {
    const label = labels[index];
    const alone = label ?? placeAlone(dot, size);
    return {
      at: dot.at,
      way: svgPath(lines[index - first] ?? []),
      label,
      alone,
      covered: new Set(
        label ? [] : labels.flatMap((other, at) => (other && overlaps(other.box, alone.box) ? [at] : [])),
      ),
    };
  });
  return {
    width,
    height,
    radius,
    land: landPath(projection, toPixels, size),
    city: city ? sites[0] : undefined,
    partners: sites.slice(first),
  };
}

/** The part of a way that is between two dots, which may have been moved apart. */
function between(way: readonly Point[], start: Point, end: Point, radius: number): Point[] {
  const inner = way.slice(1, -1).filter((point) => distance(point, start) > radius && distance(point, end) > radius);
  if (distance(start, end) <= 2 * radius) return [];
  return [toward(start, inner[0] ?? end, radius), ...inner, toward(end, inner.at(-1) ?? start, radius)];
}

function toward(from: Point, to: Point, length: number): Point {
  const part = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
}
