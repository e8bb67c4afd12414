/*
 * Writes src/desk/check/country-boxes.ts: the degrees between which each country is, from Natural Earth's map at
 * 1:10,000,000, which has its small islands. They tell coordinates that are far off, exchanged or have a wrong sign. Run
 * after an update of "world-atlas".
 *
 * One box around a country with islands overseas would have half of the world in it. So each island is a box of its own,
 * large lands are divided as long as that saves much space, and boxes are joined where that adds little.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {format, resolveConfig} from 'prettier';
import {feature} from 'topojson-client';

/** @typedef {readonly [lon: number, lat: number]} Position */
/** @typedef {readonly [south: number, north: number, west: number, east: number]} Box */

const TARGET = 'src/desk/check/country-boxes.ts';
/** Degrees between points of outlines, so that each part of a divided land has points on all its sides. */
const STEP = 0.25;
/** The part of its space that a division must save, and the part of the smaller one that a union may add. */
const [SAVED, ADDED] = [0.25, 0.25];
/** Square degrees that are not worth a box. */
const SPARE = 16;

/**
 * What the map shows by itself, and feeds may state under another code: parts of a state with codes of their own, and places
 * that more than one state calls its own. The map settles no dispute.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const ALSO = {
  AR: ['FK'],
  AU: ['CX', 'NF', 'Indian Ocean Ter.'],
  CN: ['HK', 'MO', 'TW'],
  CY: ['N. Cyprus'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'MF', 'NC', 'PF', 'PM', 'WF'],
  GB: ['BM', 'FK', 'GG', 'GI', 'IM', 'JE', 'KY', 'SH', 'VG', 'TC'],
  MA: ['EH'],
  NL: ['AW', 'CW', 'SX'],
  NZ: ['CK', 'NU'],
  RS: ['Kosovo'],
  SO: ['Somaliland'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};
/** Of these the map has no outline of their own. @type {Readonly<Record<string, readonly Box[]>>} */
const DISPUTED = {JP: [[43, 46, 145, 149]], UA: [[44, 47, 32, 37]]};

const atlas = JSON.parse(
  await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'), 'utf8'),
);
/** By code, or by name for what has none. @type {Map<string, Box[]>} */
const byCountry = new Map();
for (const {id, properties, geometry} of feature(atlas, atlas.objects.countries).features) {
  const code = new Intl.Locale(`und-${id ?? 'ZZ'}`).region ?? '';
  const name = /^(?!ZZ)[A-Z]{2}$/.test(code) ? code : properties.name;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const boxes = polygons.flatMap(([outline = []]) => divided(withSteps(outline)));
  byCountry.set(name, [...(byCountry.get(name) ?? []), ...boxes]);
}
const lines = [...byCountry]
  .filter(([code]) => /^[A-Z]{2}$/.test(code))
  .sort()
  .map(([code, boxes]) => {
    const others = (ALSO[code] ?? []).flatMap((other) => byCountry.get(other) ?? []);
    return [code, ...joined([...boxes, ...others, ...(DISPUTED[code] ?? [])]).flat()].join(' ');
  });
const source = `/**
 * Degrees between which each country is: its code, then for each of its parts south, north, west, east. Written by
 * "node tools/country-boxes.mjs".
 */
export const COUNTRY_BOXES = ${JSON.stringify(lines.join(', '))};
`;
await writeFile(TARGET, await format(source, {...(await resolveConfig(TARGET)), parser: 'typescript'}));

/** Longitudes go on beyond 180 degrees where an outline crosses that meridian. @param {readonly Position[]} outline */
function withSteps(outline) {
  let [lon, lat] = outline[0] ?? [0, 0];
  return outline.flatMap(([nextLon, nextLat]) => {
    const turn = 360 * Math.round((lon - nextLon) / 360);
    const [east, north] = [nextLon + turn - lon, nextLat - lat];
    const count = Math.ceil(Math.max(Math.abs(east), Math.abs(north)) / STEP) || 1;
    const points = Array.from(
      {length: count},
      (_, step) => /** @type {const} */ ([lon + (east * (step + 1)) / count, lat + (north * (step + 1)) / count]),
    );
    [lon, lat] = [nextLon + turn, nextLat];
    return points;
  });
}

/** @param {readonly Position[]} points @returns {Box[]} */
function divided(points) {
  const whole = around(points);
  const [south, north, west, east] = whole;
  const divisions = [0, 1].map((axis) => {
    const middle = axis === 0 ? (west + east) / 2 : (south + north) / 2;
    return [
      points.filter((point) => (point[axis] ?? 0) <= middle + STEP),
      points.filter((point) => (point[axis] ?? 0) >= middle - STEP),
    ];
  });
  const [best] = divisions.sort((a, b) => spaceOf(a.map(around)) - spaceOf(b.map(around)));
  if (!best || spaceOf([whole]) < 2 * SPARE || spaceOf(best.map(around)) > (1 - SAVED) * spaceOf([whole]))
    return [whole];
  return best.flatMap(divided);
}

/** Whole degrees. @param {readonly Position[]} points @returns {Box} */
function around(points) {
  const [lons, lats] = [points.map(([lon]) => lon), points.map(([, lat]) => lat)];
  return [
    Math.floor(Math.min(...lats)),
    Math.ceil(Math.max(...lats)),
    Math.floor(Math.min(...lons)),
    Math.ceil(Math.max(...lons)),
  ];
}

/** @param {readonly Box[]} boxes @returns {Box[]} */
function joined(boxes) {
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      const union = unionOf(one, other);
      const smaller = Math.min(spaceOf([one]), spaceOf([other]));
      if (spaceOf([union]) > spaceOf([one, other]) + ADDED * smaller + SPARE) continue;
      return joined([...boxes.filter((box) => box !== one && box !== other), union]);
    }
  }
  return [...boxes];
}

/** @param {Box} a @param {Box} b @returns {Box} */
function unionOf(a, b) {
  return [Math.min(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.max(a[3], b[3])];
}

/** Square degrees. @param {readonly Box[]} boxes */
function spaceOf(boxes) {
  return boxes.reduce((sum, [south, north, west, east]) => sum + (north - south) * (east - west), 0);
}
