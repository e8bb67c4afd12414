/* Places all over the world, with the mistakes that people make in coordinates. */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {coordinateFaults} from '../../src/desk/check/coordinate-faults.js';
import {isInCountry} from '../../src/desk/check/country-box.js';
import type {Coordinates} from '../../src/data/coordinates.js';
import {ZONE_PLACES, type ZonePlace} from '../support/zone-places.js';

const faultsOf = (geo: unknown, country?: string) => coordinateFaults({geo, country}, 'city');
const anyPlace = fc.constantFrom(...ZONE_PLACES);

/** A mistake that leads out of the country is told, by this code. */
function expectTold(code: string, mistake: (place: ZonePlace) => Coordinates): void {
  fc.assert(
    fc.property(anyPlace, (place) => {
      const wrong = mistake(place);
      const codes = faultsOf(wrong, place.country).map((fault) => fault.code);
      expect(codes).to.deep.equal(isInCountry(wrong, place.country) ? [] : [code]);
    }),
    {numRuns: 1000},
  );
}

const told = (mistake: (place: ZonePlace) => Coordinates) =>
  ZONE_PLACES.filter((place) => faultsOf(mistake(place), place.country).length > 0).length / ZONE_PLACES.length;

describe('coordinateFaults', () => {
  it('finds every place in its country, also on small islands and around the 180th meridian', () => {
    const wrong = ZONE_PLACES.filter(({lat, lon, country}) => faultsOf({lat, lon}, country).length > 0);
    expect(wrong.map(({name}) => name)).to.deep.equal([]);
    expect(new Set(ZONE_PLACES.map(({country}) => country)).size).to.be.above(240);
  });

  it('needs no country for a place on land', () => {
    const wrong = ZONE_PLACES.filter(({lat, lon}) => faultsOf({lat, lon}).length > 0);
    expect(wrong.map(({name}) => name)).to.deep.equal([]);
  });

  it('tells exchanged coordinates', () => {
    expectTold('swappedCoordinates', ({lat, lon}) => ({lat: lon, lon: lat}));
    expect(told(({lat, lon}) => ({lat: lon, lon: lat}))).to.be.above(0.9);
  });

  for (const [name, mistake] of Object.entries<(place: ZonePlace) => Coordinates>({
    latitude: ({lat, lon}) => ({lat: -lat, lon}),
    longitude: ({lat, lon}) => ({lat, lon: -lon}),
  })) {
    it(`tells a wrong sign of the ${name}`, () => {
      expect(told(mistake)).to.be.above(0.9);
      fc.assert(
        fc.property(anyPlace, (place) => {
          const wrong = mistake(place);
          for (const {code, nearest} of faultsOf(wrong, place.country)) {
            expect(code).to.be.oneOf(['signOfCoordinates', 'swappedCoordinates']);
            expect(isInCountry(nearest as Coordinates, place.country)).to.equal(true);
          }
        }),
      );
    });
  }

  it('tells a decimal point that is lost, with the right place', () => {
    expect(faultsOf({lat: 507.3, lon: 71}, 'DE')).to.deep.equal([
      {
        path: 'city.geo',
        code: 'pointOfCoordinates',
        values: {value: '507.3, 71', country: 'DE'},
        nearest: {lat: 50.73, lon: 7.1},
      },
    ]);
  });

  it('proposes only what is in the country', () => {
    const degrees = fc.record({
      lat: fc.double({min: -90, max: 90, noNaN: true}),
      lon: fc.double({min: -180, max: 180, noNaN: true}),
    });
    fc.assert(
      fc.property(degrees, anyPlace, (geo, {country}) => {
        for (const {code, nearest} of faultsOf(geo, country)) {
          if (nearest === undefined) expect(code).to.be.oneOf(['farCoordinates', 'zeroCoordinates']);
          else expect(isInCountry(nearest as Coordinates, country)).to.equal(true);
        }
      }),
    );
  });

  for (const [name, country, lat, lon] of [
    ['Simferopol', 'UA', 44.95, 34.1],
    ['Sevastopol', 'UA', 44.6, 33.5],
    ['Pristina', 'RS', 42.66, 21.16],
    ['Pristina', 'XK', 42.66, 21.16],
    ['Hargeisa', 'SO', 9.56, 44.06],
    ['Dakhla', 'MA', 23.7, -15.9],
    ['Taipei', 'CN', 25.04, 121.56],
    ['Kyrenia', 'CY', 35.34, 33.32],
    ['Srinagar', 'PK', 34.08, 74.8],
    ['Gilgit', 'IN', 35.92, 74.31],
    ['Stanley', 'AR', -51.7, -57.85],
    ['San Juan', 'US', 18.4, -66.1],
    ['Nuuk', 'DK', 64.18, -51.7],
    ['Saint-Denis', 'FR', -20.88, 55.45],
  ] as const) {
    it(`settles no dispute: ${name} may be in ${country}`, () => {
      expect(faultsOf({lat, lon}, country)).to.deep.equal([]);
    });
  }

  for (const geo of [undefined, null, 'Bonn', {}, {lat: '50', lon: 7}, {type: 'Point', coordinates: []}]) {
    it(`leaves ${JSON.stringify(geo)} to the schema`, () => {
      expect(faultsOf(geo, 'DE')).to.deep.equal([]);
    });
  }
});
