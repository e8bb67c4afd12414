import {expect} from '@open-wc/testing';
import {geoDistance} from 'd3-geo';
import {greatCircle} from '../../src/map/great-circle.js';
import type {Position} from '../../src/map/projection.js';

const BONN = {lon: 7.1, lat: 50.73};

function distance(from: Position, to: Position): number {
  return geoDistance([from.lon, from.lat], [to.lon, to.lat]);
}

describe('greatCircle', () => {
  for (const [name, end] of Object.entries({
    'La Paz': {lon: -68.15, lat: -16.5},
    'a place beyond the 180th meridian': {lon: -157.86, lat: 21.3},
    'the same place': BONN,
  })) {
    it(`is the shortest way to ${name}, in small steps`, () => {
      const way = greatCircle(BONN, end);
      expect(distance(way[0]!, BONN)).to.be.lessThan(1e-6);
      expect(distance(way.at(-1)!, end)).to.be.lessThan(1e-6);
      const steps = way.slice(1).map((position, index) => distance(way[index]!, position));
      expect(Math.max(...steps)).to.be.lessThan(0.04);
      expect(steps.reduce((sum, step) => sum + step, 0)).to.be.closeTo(distance(BONN, end), 1e-6);
    });
  }

  it('has no way to the opposite end of the earth, and no numbers that are none', () => {
    for (const {lon, lat} of greatCircle(BONN, {lon: BONN.lon - 180, lat: -BONN.lat})) {
      expect(Number.isFinite(lon) && Number.isFinite(lat)).to.equal(true);
    }
  });
});
