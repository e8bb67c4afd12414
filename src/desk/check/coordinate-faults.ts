/* Coordinates that are right by the schema, and put a place where it cannot be: on a map it would be in the sea. */
import {jsonPath} from '../../data/json-path.js';
import type {Coordinates} from '../values/read-coordinates.js';
import type {FaultName} from '../words/fault.js';
import {isInCountry} from './country-box.js';
import {isFields, type Fields, type StrictFault} from './strict-fault.js';

/** What may have happened to coordinates, the most frequent first. */
const MISTAKES: readonly [code: FaultName, undo: (place: Coordinates) => Coordinates][] = [
  ['swappedCoordinates', ({lat, lon}) => ({lat: lon, lon: lat})],
  ['signOfCoordinates', ({lat, lon}) => ({lat, lon: -lon})],
  ['signOfCoordinates', ({lat, lon}) => ({lat: -lat, lon})],
  ['signOfCoordinates', ({lat, lon}) => ({lat: -lat, lon: -lon})],
  ...[10, 100].flatMap((factor) =>
    [
      [1, factor],
      [factor, 1],
      [factor, factor],
    ].flatMap(([north = 1, east = 1]): typeof MISTAKES => [
      ['pointOfCoordinates', ({lat, lon}) => ({lat: lat / north, lon: lon / east})],
      ['pointOfCoordinates', ({lat, lon}) => ({lat: lat * north, lon: lon * east})],
    ]),
  ),
];

/** @param value a record of the feed, at `path`. */
export function coordinateFaults(value: Fields, path: string): StrictFault[] {
  const {geo, country} = value;
  if (!isFields(geo)) return [];
  const [lon, lat] = Array.isArray(geo['coordinates'])
    ? (geo['coordinates'] as readonly unknown[])
    : [geo['lon'], geo['lat']];
  if (typeof lat !== 'number' || typeof lon !== 'number') return [];
  const code = typeof country === 'string' ? country : '';
  const at = {path: jsonPath(path, 'geo'), values: {value: `${lat}, ${lon}`, country: code}};
  if (lat === 0 && lon === 0) return [{...at, code: 'zeroCoordinates'}];
  if (isInCountry({lat, lon}, code)) return [];
  // Without a country, anything on land would do.
  if (!code) return [{...at, code: 'seaCoordinates'}];
  for (const [mistake, undo] of MISTAKES) {
    const nearest = rounded(undo({lat, lon}));
    if (isInCountry(nearest, code)) return [{...at, code: mistake, nearest}];
  }
  // What no place on earth has is a mistake by the schema.
  return Math.abs(lat) > 90 || Math.abs(lon) > 180 ? [] : [{...at, code: 'farCoordinates'}];
}

/** To about a metre, because 507.3 / 10 is not 50.73. */
function rounded({lat, lon}: Coordinates): Coordinates {
  return {lat: Math.round(lat * 1e5) / 1e5, lon: Math.round(lon * 1e5) / 1e5};
}
