import {once} from '../../data/once.js';
import {COUNTRY_BOXES} from './country-boxes.js';
import type {Coordinates} from '../values/read-coordinates.js';

/** Islands and coasts may be outside of the map's simple outlines. */
const MARGIN = 5;

const boxes = once(
  () =>
    new Map(
      COUNTRY_BOXES.split(', ').map((box) => {
        const [code = '', ...degrees] = box.split(' ');
        return [code, degrees.map(Number)] as const;
      }),
    ),
);

/** Whether a place can be in a country; `true` for countries that are not on the map. */
export function isInCountry({lat, lon}: Coordinates, country: string): boolean {
  const [south, north, west, east] = boxes().get(country) ?? [];
  if (south === undefined || north === undefined || west === undefined || east === undefined) return true;
  if (lat < south - MARGIN || lat > north + MARGIN) return false;
  const fromWest = (((lon - west + MARGIN) % 360) + 360) % 360;
  return fromWest <= ((((east - west) % 360) + 360) % 360) + 2 * MARGIN;
}
