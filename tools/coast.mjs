/*
 * Writes src/map/coast.ts: the coasts of the world without Antarctica, from Natural Earth's map at 1:50,000,000, which is in
 * the public domain. Europe has more details, because most partner cities are there, and its maps show a smaller part of
 * the world. Run after an update of "world-atlas".
 *
 * The coasts are simplified by the area that a point changes (Visvalingam), on the sphere, and rounded to an eighth of
 * a degree. Each ring is a text of steps, longitude and latitude in turn, in one printable character or two; `src/map/land.ts`
 * reads them.
 */
import assert from 'node:assert/strict';
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {geoStitch} from 'd3-geo-projection';
import {format, resolveConfig} from 'prettier';
import {feature} from 'topojson-client';
import {presimplify, simplify, sphericalRingArea, sphericalTriangleArea} from 'topojson-simplify';

/** @typedef {readonly [lon: number, lat: number]} Position */

const TARGET = 'src/map/coast.ts';
/** Steps in a degree. */
const DEGREE = 8;
/** In square kilometres: what a point changes at least, and the smallest island. */
const [LEAST_CHANGE, SMALLEST] = [6500, 10_000];
/** How much smaller both are in Europe and around the Mediterranean. */
const DETAIL = 36;
const EUROPE = {west: -25, east: 44, south: 33, north: 72};
/** Where the first ring begins: in the Bering Strait, from where the others follow around the world. */
const START = /** @type {Position} */ ([-180 * DEGREE, 0]);
const TURN = 360 * DEGREE;
const SQUARE_RADIUS = 6371 ** 2;

const land = JSON.parse(await readFile(createRequire(import.meta.url).resolve('world-atlas/land-50m.json'), 'utf8'));
const weighed = presimplify(
  land,
  (triangle) => sphericalTriangleArea(triangle) * SQUARE_RADIUS * detailAt(triangle[1]),
);
const simple = simplify(weighed, LEAST_CHANGE);
// Rings that are cut at the 180th meridian are joined, because a map of the Pacific shows both sides.
const stitched = geoStitch(feature(simple, simple.objects.land));
/** @type {Position[][]} */
const rings = stitched.features
  .flatMap(({geometry}) => geometry.coordinates.flat())
  .filter(isKept)
  .map(rounded);

const source = `/**
 * The coasts of the world, packed. From Natural Earth, which is in the public domain.
 * Written by "node tools/coast.mjs".
 */
export const COAST =
  ${JSON.stringify(packed(chained(rings)))};

/** Steps in a degree. */
export const DEGREE = ${DEGREE};
`;
await writeFile(TARGET, await format(source, {...(await resolveConfig(TARGET)), parser: 'typescript'}));

/** @param {Position} position */
function detailAt([lon, lat]) {
  const {west, east, south, north} = EUROPE;
  return lon > west && lon < east && lat > south && lat < north ? DETAIL : 1;
}

/** @param {readonly Position[]} ring */
function isKept(ring) {
  const area = sphericalRingArea(ring, false);
  const size = Math.min(area, 4 * Math.PI - area) * SQUARE_RADIUS;
  const isAntarctic = ring.every(([, lat]) => lat < -60);
  return !isAntarctic && size * Math.min(...ring.map(detailAt)) >= SMALLEST;
}

/** In steps, without points that are the same then. Longitudes go on beyond 180 degrees. @param {readonly Position[]} ring */
function rounded(ring) {
  let turn = 0;
  /** @type {number | undefined} */
  let before;
  const points = ring.map(([lon, lat]) => {
    if (before !== undefined && Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    before = lon;
    return /** @type {const} */ ([Math.round((lon + turn) * DEGREE), Math.round(lat * DEGREE)]);
  });
  return points.filter(([lon, lat], index) => {
    const [nextLon, nextLat] = points[(index + 1) % points.length] ?? [];
    return lon !== nextLon || lat !== nextLat;
  });
}

/**
 * Each beginning near the end of the one before, because short steps are short texts; perhaps a turn around the world
 * further.
 *
 * @param {readonly Position[][]} all
 */
function chained(all) {
  const rest = new Set(all);
  /** @type {Position[][]} */
  const chain = [];
  for (let end = START; rest.size > 0; end = chain.at(-1)?.at(-1) ?? end) {
    const starts = [...rest].flatMap((ring) =>
      ring.flatMap(([lon, lat], index) =>
        [-TURN, 0, TURN].map((turn) => {
          const jump = Math.max(Math.abs(lon + turn - end[0]), Math.abs(lat - end[1]));
          return {ring, index, turn, jump};
        }),
      ),
    );
    const {ring, index, turn} = starts.reduce((nearest, start) => (start.jump < nearest.jump ? start : nearest));
    rest.delete(ring);
    const turned = ring.map(([lon, lat]) => /** @type {const} */ ([lon + turn, lat]));
    chain.push([...turned.slice(index), ...turned.slice(0, index)]);
  }
  return chain;
}

/** @param {readonly (readonly Position[])[]} all */
function packed(all) {
  let [lon, lat] = /** @type {[number, number]} */ ([...START]);
  const texts = all.map((ring) =>
    ring.map(([nextLon, nextLat]) => {
      const step = symbols(nextLon - lon) + symbols(nextLat - lat);
      [lon, lat] = [nextLon, nextLat];
      return step;
    }),
  );
  return texts.map((steps) => steps.join('')).join(' ');
}

/** From `#` to `[` for small steps, else two characters, without quotes and backslashes. @param {number} step */
function symbols(step) {
  const zigzag = step >= 0 ? 2 * step : -2 * step - 1;
  if (zigzag < 57) return String.fromCharCode(35 + zigzag);
  assert(zigzag < 35 * 57, `A step of ${step} is too long.`);
  return String.fromCharCode(92 + Math.floor(zigzag / 57), 35 + (zigzag % 57));
}
