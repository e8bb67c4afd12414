import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Network, Partner, Project} from '../../src/data/schema.js';
import {orderNetworks, orderPartners, orderProjects} from '../../src/content/order.js';
import {networkBadgesDescriptor} from '../../src/options/network-badges.options.js';
import {partnerListDescriptor} from '../../src/options/partner-list.options.js';
import {projectListDescriptor} from '../../src/options/project-list.options.js';
import {reader} from '../i18n/reader.js';

const PARTNER_ORDERS = partnerListDescriptor.options.sort.values;
const PROJECT_ORDERS = projectListDescriptor.options.sort.values;
const NETWORK_ORDERS = networkBadgesDescriptor.options.sort.values;

const PARTNERS: Partner[] = [
  {id: 'zebrano', name: 'Zebrano', country: 'ES', kind: 'twinning', since: '1983-05'},
  {id: 'alvik', name: 'Ålvik', country: 'SE', kind: 'friendship'},
  {id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning', since: '1990'},
  {id: 'berg', name: 'Berg', kind: 'contact', since: '1990'},
];
const PROJECTS: Project[] = [
  {id: 'study', name: 'Study', start: '2019-11'},
  {id: 'choir', name: 'Choir'},
  {id: 'garden', name: 'Garden', start: '2023-02-09', end: '2024'},
  {id: 'atlas', name: 'Åtlas', start: '2023'},
  {id: 'ball', name: 'Ball', start: '2019-11'},
  {id: 'archive', name: 'Archive', end: '2030'},
];
const NETWORKS: Network[] = [
  {id: 'lab', name: 'LAB', kind: 'network', since: '2009'},
  {id: 'wmccc', name: 'Council', kind: 'council', elected: '1950'},
  {id: 'alliance', name: 'Ålliance', kind: 'association', since: '1993-06'},
  {id: 'iclei', name: 'ICLEI', kind: 'network', since: '1993-06'},
  {id: 'board', name: 'Board', kind: 'network'},
];

const english = await reader('en');
const readers = {en: english, sv: await reader('sv'), de: await reader('de')};
type Reader = keyof typeof readers;

const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('orderPartners', () => {
  const ORDERS: [(typeof PARTNER_ORDERS)[number], Reader, string[]][] = [
    ['feed', 'en', ['zebrano', 'alvik', 'esterra', 'berg']],
    ['name', 'en', ['alvik', 'berg', 'esterra', 'zebrano']],
    ['name', 'sv', ['berg', 'esterra', 'zebrano', 'alvik']],
    ['country', 'en', ['esterra', 'zebrano', 'alvik', 'berg']],
    ['since', 'en', ['zebrano', 'berg', 'esterra', 'alvik']],
  ];
  for (const [order, tag, expected] of ORDERS) {
    it(`puts partners in the order "${order}" of a reader of ${tag}`, () => {
      expect(ids(orderPartners(PARTNERS, order, readers[tag]))).to.deep.equal(expected);
    });
  }

  it('orders names with numbers as numbers', () => {
    const names = ['Place 1', 'Place 2', 'Place 10', 'Place 010b'];
    const records = names.toReversed().map((name, index) => ({id: `place-${index}`, name, kind: 'contact'}));
    expect(orderPartners(records, 'name', english).map(({name}) => name)).to.deep.equal(names);
    expect(orderProjects(records, 'name', english).map(({name}) => name)).to.deep.equal(names);
    expect(orderNetworks(records, 'name', english).map(({name}) => name)).to.deep.equal(names);
  });

  it('orders countries as the reader names them', () => {
    // Schweden and Spanien, but Spain and Sweden.
    expect(ids(orderPartners(PARTNERS, 'country', readers.de))).to.deep.equal(['alvik', 'esterra', 'zebrano', 'berg']);
  });

  it('orders partners of one date by name, as the reader does', () => {
    const partners = PARTNERS.map((partner) => ({...partner, since: '1990'}));
    expect(ids(orderPartners(partners, 'since', english))).to.deep.equal(['alvik', 'berg', 'esterra', 'zebrano']);
    expect(ids(orderPartners(partners, 'since', readers.sv))).to.deep.equal(['berg', 'esterra', 'zebrano', 'alvik']);
  });

  it('orders partners by the names that the reader is shown', () => {
    const partners: Partner[] = [
      {id: 'chengdu', name: {en: 'Chengdu', de: 'Zhengdu'}, kind: 'twinning'},
      {id: 'oxford', name: 'Oxford', kind: 'twinning'},
    ];
    expect(ids(orderPartners(partners, 'name', english))).to.deep.equal(['chengdu', 'oxford']);
    expect(ids(orderPartners(partners, 'name', readers.de))).to.deep.equal(['oxford', 'chengdu']);
  });
});

describe('orderProjects', () => {
  const ORDERS: [(typeof PROJECT_ORDERS)[number], Reader, string[]][] = [
    ['feed', 'en', ['study', 'choir', 'garden', 'atlas', 'ball', 'archive']],
    ['name', 'en', ['archive', 'atlas', 'ball', 'choir', 'garden', 'study']],
    ['name', 'sv', ['archive', 'ball', 'choir', 'garden', 'study', 'atlas']],
    ['start', 'en', ['garden', 'atlas', 'ball', 'study', 'archive', 'choir']],
  ];
  for (const [order, tag, expected] of ORDERS) {
    it(`puts projects in the order "${order}" of a reader of ${tag}`, () => {
      expect(ids(orderProjects(PROJECTS, order, readers[tag]))).to.deep.equal(expected);
    });
  }
});

describe('orderNetworks', () => {
  const ORDERS: [(typeof NETWORK_ORDERS)[number], Reader, string[]][] = [
    ['feed', 'en', ['lab', 'wmccc', 'alliance', 'iclei', 'board']],
    ['name', 'en', ['alliance', 'board', 'wmccc', 'iclei', 'lab']],
    ['name', 'sv', ['board', 'wmccc', 'iclei', 'lab', 'alliance']],
    ['since', 'en', ['alliance', 'iclei', 'lab', 'board', 'wmccc']],
  ];
  for (const [order, tag, expected] of ORDERS) {
    it(`puts networks in the order "${order}" of a reader of ${tag}`, () => {
      expect(ids(orderNetworks(NETWORKS, order, readers[tag]))).to.deep.equal(expected);
    });
  }
});

const NAME = fc.constantFrom('Berg', 'berg', 'Ålvik', 'Esterra', '成都');
const DATE = fc.option(fc.constantFrom('1983', '1983-05', '1983-05-01', '1990', '2023-02-09'), {nil: undefined});
const COUNTRY = fc.option(fc.constantFrom('ES', 'SE'), {nil: undefined});
const ID = fc.constantFrom('a', 'b', 'c');
const ANY_PARTNERS = fc.array(
  fc.record({id: ID, name: NAME, kind: fc.constant('twinning'), since: DATE, country: COUNTRY}),
);
const ANY_PROJECTS = fc.array(fc.record({id: ID, name: NAME, start: DATE}));
const ANY_NETWORKS = fc.array(fc.record({id: ID, name: NAME, kind: fc.constant('network'), since: DATE}));

/** What holds for every order: nothing is lost, added or changed, and sorting again moves nothing. */
function expectPermutation<Record>(records: readonly Record[], sort: (records: readonly Record[]) => Record[]): void {
  const before = [...records];
  const sorted = sort(Object.freeze(records));
  expect(sorted).not.to.equal(records);
  expect(records).to.have.ordered.members(before);
  expect(sorted).to.have.members(before);
  expect(sort(sorted)).to.have.ordered.members(sorted);
}

/** Those that state a date come first, and in the order of it. */
function expectInOrder(dates: readonly (string | undefined)[], compare: (a: string, b: string) => boolean): void {
  const stated = dates.filter((date) => date !== undefined);
  expect(dates.slice(0, stated.length)).to.deep.equal(stated);
  stated.slice(1).forEach((date, index) => {
    expect(compare(stated[index]!, date), `${stated[index]!} before ${date}`).to.equal(true);
  });
}

describe('every order', () => {
  for (const order of PARTNER_ORDERS) {
    it(`"${order}" has the same partners, and leaves the given list as it is`, () => {
      fc.assert(
        fc.property(ANY_PARTNERS, (partners) => {
          expectPermutation<Partner>(partners, (given) => orderPartners(given, order, english));
        }),
      );
    });
  }

  for (const order of PROJECT_ORDERS) {
    it(`"${order}" has the same projects, and leaves the given list as it is`, () => {
      fc.assert(
        fc.property(ANY_PROJECTS, (projects) => {
          expectPermutation<Project>(projects, (given) => orderProjects(given, order, english));
        }),
      );
    });
  }

  for (const order of NETWORK_ORDERS) {
    it(`"${order}" has the same networks, and leaves the given list as it is`, () => {
      fc.assert(
        fc.property(ANY_NETWORKS, (networks) => {
          expectPermutation<Network>(networks, (given) => orderNetworks(given, order, english));
        }),
      );
    });
  }

  it('by date puts what states none last', () => {
    fc.assert(
      fc.property(ANY_PARTNERS, ANY_PROJECTS, ANY_NETWORKS, (partners, projects, networks) => {
        const isOlder = (a: string, b: string) => a <= b;
        const isNewer = (a: string, b: string) => a >= b;
        expectInOrder(
          orderPartners(partners, 'since', english).map(({since}) => since),
          isOlder,
        );
        expectInOrder(
          orderProjects(projects, 'start', english).map(({start}) => start),
          isNewer,
        );
        expectInOrder(
          orderNetworks(networks, 'since', english).map(({since}) => since),
          isOlder,
        );
      }),
    );
  });
});
