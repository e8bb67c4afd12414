/*
 * Writes src/map/coast.ts: the coasts of the world without Antarctica, from Natural Earth's map at 1:50,000,000, which is in
 * the public domain. Europe has the most details, because most partner cities are there, and its maps show a smaller part of
 * the world; the Arctic and Patagonia, where there are hardly any, have the least. Run after an update of "world-atlas".
 *
 * The coasts are simplified by the area that a point changes (Visvalingam), on the sphere. Each ring is a text of steps from
 * point to point, longitude and latitude in turn, in one printable character each: short steps are fine, because they are
 * where the details are, and long ones coarse. Every step begins where the one before has ended, so errors do not add up.
 * `src/map/land.ts` reads them.
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
/** In square kilometres: what a point changes at least, and the smallest island. */
const [LEAST_CHANGE, SMALLEST] = [6500, 12_000];
/** How much smaller both are in a part of the world; the first one counts that a place is in. */
const PARTS = [
  // Europe and around the Mediterranean.
  {west: -25, east: 44, south: 33, north: 72, detail: 24},
  {west: -180, east: 180, south: -43, north: 58, detail: 3},
  // Tasmania and New Zealand.
  {west: 140, east: 180, south: -48, north: -43, detail: 3},
];
const ELSEWHERE = 0.5;
/** The length of a step whose symbol is `index` characters from the middle, as `src/map/land.ts` has it. @param {number} index */
const lengthOf = (index) => index + Math.sign(index) * (index / 8) ** 4;
/** How many short steps a degree has: fewer of longitude, which is shorter in Europe. */
const [LON, LAT] = [5, 7];
/** The middle of the printable characters. */
const MIDDLE = 80;
/** From `#` to `}`, without the backslash, which would be two characters. */
const SYMBOLS = Array.from({length: 91}, (_, index) => index - 45).filter((index) => index + MIDDLE !== 92);
/** Where the first ring begins: in the Bering Strait, from where the others follow around the world. */
const START = /** @type {Position} */ ([-180, 0]);
/** How many kilometres a point may be off where the detail is one. */
const MOST_OFF = 150;
/** How much a start that its step reaches exactly is preferred to one near the end of the ring before. */
const WEIGHT = 24;
/** In a degree. */
const KILOMETRES = 111;
const NO_STEP = String.fromCharCode(MIDDLE, MIDDLE);
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
  .map(unbroken);

const source = `/**
 * The coasts of the world, packed. From Natural Earth, which is in the public domain.
 * Written by "node tools/coast.mjs".
 */
export const COAST =
  ${JSON.stringify(packed(rings))};
`;
await writeFile(TARGET, await format(source, {...(await resolveConfig(TARGET)), parser: 'typescript'}));

/** @param {Position} position */
function detailAt([lon, lat]) {
  return (
    PARTS.find(({west, east, south, north}) => lon > west && lon < east && lat > south && lat < north)?.detail ??
    ELSEWHERE
  );
}

/** @param {readonly Position[]} ring */
function isKept(ring) {
  const area = sphericalRingArea(ring, false);
  const size = Math.min(area, 4 * Math.PI - area) * SQUARE_RADIUS;
  const isAntarctic = ring.every(([, lat]) => lat < -60);
  return !isAntarctic && size * Math.min(...ring.map(detailAt)) >= SMALLEST;
}

/**
 * Without the last point, which is the first one. Longitudes go on beyond 180 degrees.
 *
 * @param {readonly Position[]} ring
 */
function unbroken(ring) {
  let turn = 0;
  /** @type {number | undefined} */
  let before;
  return ring.slice(1).map(([lon, lat]) => {
    if (before !== undefined && Math.abs(lon - before) > 180) turn += lon < before ? 360 : -360;
    before = lon;
    return /** @type {const} */ ([lon + turn, lat]);
  });
}

/** @param {readonly (readonly Position[])[]} all */
function packed(all) {
  const rest = new Set(all);
  let at = START;
  /** @type {string[]} */
  const texts = [];
  while (rest.size > 0) {
    const {ring, index, turn, cost} = nextStart(rest, at);
    if (cost === Infinity) {
      // Too far for one step: a ring of one point, which nobody sees, on the way.
      const [lon, lat] = ring[index] ?? START;
      const {symbols, end} = stepTo([lon + turn, lat], at);
      texts.push(symbols);
      at = end;
      continue;
    }
    rest.delete(ring);
    const points = [...ring.slice(index), ...ring.slice(0, index)].map(
      ([lon, lat]) => /** @type {const} */ ([lon + turn, lat]),
    );
    let text = '';
    for (const point of points) {
      const {symbols, end} = stepTo(point, at);
      // A point so near that it is the same.
      if (text && symbols === NO_STEP) continue;
      assert(distance(end, point) < mostOffAt(point), `${point} is far off.`);
      text += symbols;
      at = end;
    }
    texts.push(text);
  }
  return texts.join(' ');
}

/**
 * Near the end of the ring before, because short steps take few bits, and where a step leads to most exactly; perhaps a turn
 * around the world further.
 *
 * @param {ReadonlySet<readonly Position[]>} rings
 * @param {Position} at
 */
function nextStart(rings, at) {
  const starts = [...rings].flatMap((ring) =>
    ring.flatMap(([lon, lat], index) =>
      [-360, 0, 360].map((turn) => {
        const point = /** @type {const} */ ([lon + turn, lat]);
        const {end, length} = stepTo(point, at);
        const off = distance(end, point) / mostOffAt(point);
        return {ring, index, turn, cost: off < 1 ? length + (WEIGHT * off) ** 2 : Infinity};
      }),
    ),
  );
  return starts.reduce((cheapest, start) => (start.cost < cheapest.cost ? start : cheapest));
}

/** The step that leads as near to a point as possible. @param {Position} point @param {Position} from */
function stepTo([lon, lat], from) {
  const [x, y] = [nearestSymbol((lon - from[0]) * LON), nearestSymbol((lat - from[1]) * LAT)];
  return {
    symbols: String.fromCharCode(MIDDLE + x, MIDDLE + y),
    length: Math.abs(x) + Math.abs(y),
    end: /** @type {const} */ ([from[0] + lengthOf(x) / LON, from[1] + lengthOf(y) / LAT]),
  };
}

/** @param {number} step */
function nearestSymbol(step) {
  return SYMBOLS.reduce((nearest, index) =>
    Math.abs(lengthOf(index) - step) < Math.abs(lengthOf(nearest) - step) ? index : nearest,
  );
}

/** How many kilometres a point may be off. @param {Position} position */
function mostOffAt(position) {
  return MOST_OFF / Math.sqrt(detailAt(inTurn(position)));
}

/** In kilometres. @param {Position} a @param {Position} b */
function distance(a, b) {
  return KILOMETRES * Math.hypot((a[0] - b[0]) * Math.cos((b[1] * Math.PI) / 180), a[1] - b[1]);
}

/** Between -180 and 180 degrees. @param {Position} position */
function inTurn([lon, lat]) {
  return /** @type {const} */ ([((((lon + 180) % 360) + 360) % 360) - 180, lat]);
}
