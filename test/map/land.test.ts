import {expect} from '@open-wc/testing';
import {geoArea, geoContains, type Geometry} from 'd3-geo';
import {landPath, unpackCoast} from '../../src/map/land.js';
import {azimuthal, equalEarth, type Point} from '../../src/map/projection.js';

/** Holes are rings of their own. */
const land: Geometry[] = unpackCoast().map((ring) => {
  const points = [...ring, ring[0]!].map(({lon, lat}): [number, number] => [lon, lat]);
  const polygon: Geometry = {type: 'Polygon', coordinates: [points]};
  return geoArea(polygon) > 2 * Math.PI ? {type: 'Polygon', coordinates: [[...points].reverse()]} : polygon;
});

function isLand(lon: number, lat: number): boolean {
  return land.filter((ring) => geoContains(ring, [lon, lat])).length % 2 === 1;
}

const pixels = ([x, y]: Point): Point => [500 + x * 180, 250 + y * 180];

describe('the land', () => {
  for (const [name, lon, lat] of [
    ['Bonn', 7.1, 50.73],
    ['Kherson', 32.61, 46.84],
    ['La Paz', -68.15, -16.5],
    ['Ulaanbaatar', 106.88, 47.91],
    ['Chengdu', 104.06, 30.66],
    ['Anadyr, beyond the 180th meridian', 177.2, 65],
    ['Alice Springs', 133.9, -23.7],
    ['Sicily', 14, 37.5],
    ['Ireland', -8, 53],
    ['Cuba', -79, 22],
    ['Shikoku', 133.5, 33.75],
    ['Hainan', 109.8, 19.2],
  ] as const) {
    it(`has ${name}`, () => {
      expect(isLand(lon, lat)).to.equal(true);
    });
  }

  for (const [name, lon, lat] of [
    ['the Atlantic', -35, 30],
    ['the North Sea', 3, 56],
    ['the Black Sea', 34, 43],
    ['the Caspian Sea', 51, 41.5],
    ['the Gulf of Mexico', -90, 25],
    ['the Gulf of California', -111.5, 27.3],
    ['Antarctica, which is left out', 0, -80],
  ] as const) {
    it(`has not ${name}`, () => {
      expect(isLand(lon, lat)).to.equal(false);
    });
  }

  it('is about as large as on earth, without Antarctica', () => {
    const area = land.reduce((sum, ring) => sum + geoArea(ring), 0) * 6371 ** 2;
    expect(area / 1e6).to.be.within(130, 140);
  });

  for (const [name, projection] of Object.entries({
    'a world around the meridian 11': equalEarth(11),
    'a world around the Pacific': equalEarth(-155),
    Europe: azimuthal({lon: 10, lat: 50}),
    // The opposite end of the earth is on a coast.
    Spain: azimuthal({lon: -4, lat: 40}),
  })) {
    it(`has finite numbers in ${name}`, () => {
      expect(landPath(projection, pixels, [1000, 500])).to.match(/^(?:M-?[\d.]+ -?[\d.]+(?:L-?[\d.]+ -?[\d.]+)+Z)+$/);
    });
  }

  it('leaves out what is outside of the window', () => {
    const far = ([x, y]: Point): Point => pixels([x + 100, y]);
    expect(landPath(equalEarth(11), far, [1000, 500])).to.equal('');
  });
});
