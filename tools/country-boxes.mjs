/*
 * Writes src/desk/check/country-boxes.ts: the degrees between which each country is, from Natural Earth's map at
 * 1:50,000,000. They tell coordinates that are far off, and pairs in the wrong order. Run after an update of "world-atlas".
 */
import {readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {format, resolveConfig} from 'prettier';

const TARGET = 'src/desk/check/country-boxes.ts';
const {arcs, objects, transform} = JSON.parse(
  await readFile(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
/** @type {[number, number][][]} */
const points = arcs.map(absolute);

/** @type {string[]} */
const boxes = [];
for (const {id, arcs: rings} of objects.countries.geometries) {
  const code = new Intl.Locale(`und-${id ?? 'ZZ'}`).region ?? '';
  if (!/^[A-Z]{2}$/.test(code) || code === 'ZZ') continue;
  /** @type {readonly number[]} */
  const indexes = rings.flat(Infinity);
  const own = indexes.flatMap((index) => points[index < 0 ? ~index : index] ?? []);
  const latitudes = own.map(([, lat]) => lat);
  boxes.push(
    [
      code,
      Math.floor(Math.min(...latitudes)),
      Math.ceil(Math.max(...latitudes)),
      ...longitudes(own.map(([lon]) => lon)),
    ].join(' '),
  );
}
const source = `/**
 * Degrees between which each country is: its code, south, north, west, east. Where the west is larger than the east, the
 * country lies on both sides of the 180th meridian. Written by "node tools/country-boxes.mjs".
 */
export const COUNTRY_BOXES = ${JSON.stringify(boxes.sort().join(', '))};
`;
await writeFile(TARGET, await format(source, {...(await resolveConfig(TARGET)), parser: 'typescript'}));

/** The points of an arc, which are stored as steps. @param {[number, number][]} arc @returns {[number, number][]} */
function absolute(arc) {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    [x, y] = [x + dx, y + dy];
    return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]];
  });
}

/** The smallest range with all of them, which may cross the 180th meridian. @param {number[]} all */
function longitudes(all) {
  const sorted = [...new Set(all)].sort((a, b) => a - b);
  const gaps = sorted.map((lon, index) => (sorted[index + 1] ?? (sorted[0] ?? 0) + 360) - lon);
  const widest = gaps.indexOf(Math.max(...gaps));
  return [Math.floor(sorted[(widest + 1) % sorted.length] ?? 0), Math.ceil(sorted[widest] ?? 0)];
}
