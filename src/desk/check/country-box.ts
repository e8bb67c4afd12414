import {once} from '../../data/once.js';
import {COUNTRY_BOXES} from './country-boxes.js';
import type {Coordinates} from '../values/read-coordinates.js';

type Box = readonly [south: number, north: number, west: number, east: number];

/** Degrees around a box: the map's outlines are simple. */
const MARGIN = 1;

const boxesByCountry = once(
  () =>
    new Map(
      COUNTRY_BOXES.split(', ').map((line) => {
        const [code = '', ...degrees] = line.split(' ');
        return [code, boxesOf(degrees.map(Number))] as const;
      }),
    ),
);

/** Whether a place can be in a country; for countries that are not on the map, whether it can be on land. */
export function isInCountry(place: Coordinates, country: string): boolean {
  const boxes = boxesByCountry();
  return (boxes.get(country) ?? [...boxes.values()].flat()).some((box) => isInBox(place, box));
}

function isInBox({lat, lon}: Coordinates, [south, north, west, east]: Box): boolean {
  if (lat < south - MARGIN || lat > north + MARGIN || Math.abs(lat) > 90 || Math.abs(lon) > 180) return false;
  // Boxes of lands on both sides of the 180th meridian go on beyond it.
  return [-360, 0, 360].some((turn) => lon + turn >= west - MARGIN && lon + turn <= east + MARGIN);
}

function boxesOf(degrees: readonly number[]): Box[] {
  const [south, north, west, east, ...others] = degrees;
  if (south === undefined || north === undefined || west === undefined || east === undefined) return [];
  return [[south, north, west, east], ...boxesOf(others)];
}
