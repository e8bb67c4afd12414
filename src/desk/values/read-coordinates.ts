/*
 * Coordinates as tables have them: with decimal points or commas, in degrees, minutes and seconds, with letters for the
 * directions, as `Point(7.1 50.73)`. A pair without letters is latitude and longitude, as people write them.
 */
import type {Reading} from './reading.js';
import {saysNothing} from './reading.js';

export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** A number of degrees, and the axis if a letter names it. */
interface Angle {
  readonly degrees: number;
  readonly axis?: 'lat' | 'lon';
}

const MAX_LENGTH = 200;
const NUMBER = /[-+−]?\d+(?:[.,]\d+)?/.source;
/** Letters of the directions in German, English, French and Spanish, Ukrainian and Russian. */
const LETTER = /[NSEWOСЮВЗ]/.source;
const ANGLE = new RegExp(
  `(${LETTER})?\\s*(${NUMBER})\\s*(?:[°º]\\s*(?:(${NUMBER})\\s*['’′´]\\s*(?:(${NUMBER})\\s*(?:["”″]|''|’’|′′))?)?)?\\s*(${LETTER}(?!\\p{L}))?`,
  'giu',
);

/** Reads a pair in one cell. */
export function readCoordinates(text: string): Reading<Coordinates> {
  if (saysNothing(text)) return {};
  const wrong = {faults: [{code: 'noCoordinates', values: {value: text}} as const]};
  if (text.length > MAX_LENGTH) return wrong;
  const point = /POINT\s*Z?\s*\(\s*(\S+)\s+([^\s)]+)/i.exec(text);
  if (point) return inRange(Number(point[2]), Number(point[1]), text);
  const geoJson = /"coordinates"\s*:\s*\[\s*([-\d.]+)\s*,\s*([-\d.]+)/.exec(text);
  if (geoJson) return inRange(Number(geoJson[2]), Number(geoJson[1]), text);
  const angles = anglesIn(text);
  const [first, second, ...others] = angles;
  if (!first || !second || others.length > 0) return wrong;
  const [lat, lon] = first.axis === 'lon' || second.axis === 'lat' ? [second, first] : [first, second];
  return inRange(lat.degrees, lon.degrees, text);
}

/** Reads one of the two, from a column of its own. */
export function readDegrees(text: string, axis: 'lat' | 'lon'): Reading<number> {
  if (saysNothing(text)) return {};
  const [angle, ...others] = text.length > MAX_LENGTH ? [] : anglesIn(text);
  const limit = axis === 'lat' ? 90 : 180;
  if (!angle || others.length > 0 || (angle.axis !== undefined && angle.axis !== axis))
    return {faults: [{code: 'noCoordinates', values: {value: text}}]};
  if (Math.abs(angle.degrees) > limit)
    return {faults: [{code: Math.abs(angle.degrees) > 1000 ? 'metres' : 'outOfRange', values: {value: text, limit}}]};
  return {value: angle.degrees};
}

function anglesIn(text: string): Angle[] {
  // "50,73, 7,10": a comma between digits is a decimal comma, unless the pair has points.
  const spaced = /\d\.\d/.test(text) ? text.replace(/,/g, ' ') : text.replace(/,(?!\d)|(?<=,\d+),|;/g, ' ; ');
  return [...splitAtMiddleComma(spaced).matchAll(ANGLE)].flatMap(
    ([, before = '', whole = '', minutes, seconds, after = '']) => {
      const letter = (before || after).toUpperCase();
      const size = number(whole) + Math.sign(number(whole) || 1) * (number(minutes) / 60 + number(seconds) / 3600);
      const axis = /[NSСЮ]/.test(letter) ? ('lat' as const) : letter === '' ? undefined : ('lon' as const);
      const isNegative = /[SWЮЗ]/.test(letter) && size > 0;
      // About a metre.
      const degrees = Math.round((isNegative ? -size : size) * 1e5) / 1e5;
      return Number.isFinite(size) ? {degrees, ...(axis && {axis})} : [];
    },
  );
}

/** "50,7" may be a number or a pair of whole numbers; with a third comma, the middle one separates: "50,73,7,10". */
function splitAtMiddleComma(text: string): string {
  return text.replace(/^\s*([-+−]?\d+,\d+)\s*,\s*([-+−]?\d+,\d+)\s*$/, '$1 ; $2');
}

function number(text: string | undefined): number {
  return text === undefined ? 0 : Number(text.replace(',', '.').replace('−', '-'));
}

function inRange(lat: number, lon: number, text: string): Reading<Coordinates> {
  if (Number.isNaN(lat) || Number.isNaN(lon)) return {faults: [{code: 'noCoordinates', values: {value: text}}]};
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return {value: {lat, lon}};
  // A latitude above 90 is none, so it is the longitude.
  if (Math.abs(lon) <= 90 && Math.abs(lat) <= 180) {
    return {value: {lat: lon, lon: lat}, faults: [{code: 'swappedPair', values: {value: text}}]};
  }
  return {faults: [{code: Math.abs(lat) > 1000 ? 'metres' : 'outOfRange', values: {value: text, limit: 180}}]};
}
