import type {City} from './schema.js';

/** Degrees. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** Where a place is, in whichever form the feed states it. */
export function coordinatesOf({geo}: Pick<City, 'geo'>): Coordinates | undefined {
  if (!geo) return undefined;
  const [lon, lat] = 'lat' in geo ? [geo.lon, geo.lat] : geo.coordinates;
  return {lat, lon};
}
