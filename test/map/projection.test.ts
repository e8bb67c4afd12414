import {expect} from '@open-wc/testing';
import {geoAzimuthalEqualArea, geoDistance, geoEqualEarth} from 'd3-geo';
import {azimuthal, equalEarth, type Position} from '../../src/map/projection.js';

const POSITIONS: readonly Position[] = [-83, -50, -20, 0, 7, 31, 52, 71].flatMap((lat) =>
  [-179, -120, -61, 0, 8, 99, 178].map((lon) => ({lon, lat})),
);

describe('equalEarth', () => {
  for (const meridian of [0, 11, -155]) {
    it(`is that of d3 around the meridian ${meridian}`, () => {
      const reference = geoEqualEarth().scale(1).translate([0, 0]).rotate([-meridian, 0]);
      const {project} = equalEarth(meridian);
      for (const {lon, lat} of POSITIONS) {
        const [x, y] = reference([lon, lat]) ?? [];
        const [ourX, ourY] = project({lon, lat})!;
        expect(ourX, `${lon} ${lat}`).to.be.closeTo(x!, 1e-4);
        expect(ourY, `${lon} ${lat}`).to.be.closeTo(y!, 1e-4);
      }
    });
  }

  it('keeps both edges on their sides', () => {
    const {project} = equalEarth(11);
    expect(project({lon: 191, lat: 0})![0]).to.be.greaterThan(2.7);
    expect(project({lon: -169, lat: 0})![0]).to.be.lessThan(-2.7);
  });
});

describe('azimuthal', () => {
  for (const [lon, lat] of [
    [10, 50],
    [-155, -20],
    [0, 89],
  ] as const) {
    it(`is that of d3 around ${lon}, ${lat}, and nothing on the other side of the earth`, () => {
      const reference = geoAzimuthalEqualArea().scale(1).translate([0, 0]).rotate([-lon, -lat]);
      const {project} = azimuthal({lon, lat});
      for (const position of POSITIONS) {
        const angle = geoDistance([lon, lat], [position.lon, position.lat]);
        const point = project(position);
        expect(point !== undefined, `${position.lon} ${position.lat}`).to.equal(Math.cos(angle) >= -0.42);
        if (!point) continue;
        const [x, y] = reference([position.lon, position.lat]) ?? [];
        expect(point[0]).to.be.closeTo(x!, 1e-6);
        expect(point[1]).to.be.closeTo(y!, 1e-6);
      }
    });
  }
});
