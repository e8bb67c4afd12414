import {expect} from '@open-wc/testing';
import {drawMap} from '../../src/map/draw-map.js';
import {greatCircle} from '../../src/map/great-circle.js';
import {fitWindow, type MapWindow} from '../../src/map/map-window.js';
import type {Position} from '../../src/map/projection.js';
import {randomRequest} from './random.js';

const SIZE = {width: 1000, em: 16};
const BONN = {lon: 7.1, lat: 50.73};
const EUROPE = [
  {lon: 2.35, lat: 48.85},
  {lon: 19, lat: 47.4},
  {lon: -8.6, lat: 41.15},
];
const WORLD = [...EUROPE, {lon: -68.15, lat: -16.5}, {lon: 106.9, lat: 47.9}];
const FIJI = {lon: 178.4, lat: -18.1};
const PACIFIC = [
  {lon: 174.8, lat: -36.9},
  {lon: -157.9, lat: 21.3},
  {lon: 135.2, lat: 34.7},
  {lon: -77, lat: -12},
];

function windowFor(city: Position, partners: readonly Position[]): MapWindow {
  return fitWindow(
    city,
    partners,
    partners.flatMap((partner) => greatCircle(city, partner)),
    SIZE,
  );
}

describe('fitWindow', () => {
  it('shows a part of the world for partners in a part of it', () => {
    expect(windowFor(BONN, EUROPE).projection.meridian).to.equal(undefined);
  });

  it('shows the world for partners on several continents, cut in the Bering Strait', () => {
    expect(windowFor(BONN, WORLD).projection.meridian).to.equal(11);
  });

  it('shows the Pacific in one piece', () => {
    const {projection, toPixels} = windowFor(FIJI, PACIFIC);
    const x = (position: Position) => toPixels(projection.project(position)!)[0];
    expect(x(PACIFIC[2]!)).to.be.lessThan(x(FIJI));
    expect(x(FIJI)).to.be.lessThan(x(PACIFIC[1]!));
    expect(x(PACIFIC[1]!)).to.be.lessThan(x(PACIFIC[3]!));
  });

  it('keeps every place and line inside, and no line jumps across the map, in 200 random feeds', () => {
    for (let seed = 0; seed < 200; seed++) {
      const {size, city, partners} = drawMap(randomRequest(seed));
      const [width, height] = size;
      for (const {dot, way} of [...(city ? [city] : []), ...partners]) {
        for (const [x, y] of [dot.at, ...way.flat()]) {
          expect(x, `x in ${seed}`).to.be.within(-1, width + 1);
          expect(y, `y in ${seed}`).to.be.within(-1, height + 1);
        }
        const steps = way.flatMap((part) => part.slice(1).map(([x], index) => Math.abs(x - part[index]![0])));
        expect(Math.max(0, ...steps), `a step in ${seed}`).to.be.lessThan(width / 3);
      }
    }
  });

  it('is never much wider or higher than a page takes', () => {
    for (let seed = 0; seed < 50; seed++) {
      const {size} = drawMap(randomRequest(seed));
      expect(size[0] / size[1]).to.be.within(1.2, 2.5);
    }
  });
});
