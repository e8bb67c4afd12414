import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {Network, Partner, Project} from '../../src/data/schema.js';
import {
  NETWORK_ORDERS,
  PARTNER_ORDERS,
  PROJECT_ORDERS,
  sortNetworks,
  sortPartners,
  sortProjects,
  type NetworkOrder,
  type PartnerOrder,
  type PartnerSortKeys,
  type ProjectOrder,
} from '../../src/content/order.js';

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

const inSwedish = new Intl.Collator('sv');
const inEnglish = new Intl.Collator('en');
const words = (collator: Intl.Collator): PartnerSortKeys => ({
  name: nameOf,
  country: ({country}) => ({ES: 'Spain', SE: 'Sweden'})[country ?? ''] ?? '',
  compare: (a, b) => collator.compare(a, b),
});
const named = (collator: Intl.Collator) => ({
  name: nameOf,
  compare: (a: string, b: string) => collator.compare(a, b),
});
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

function nameOf({name}: Partner | Project | Network): string {
  return typeof name === 'string' ? name : '';
}

describe('sortPartners', () => {
  const ORDERS: [PartnerOrder, Intl.Collator, string[]][] = [
    ['feed', inEnglish, ['zebrano', 'alvik', 'esterra', 'berg']],
    ['name', inEnglish, ['alvik', 'berg', 'esterra', 'zebrano']],
    ['name', inSwedish, ['berg', 'esterra', 'zebrano', 'alvik']],
    ['country', inEnglish, ['esterra', 'zebrano', 'alvik', 'berg']],
    ['since', inEnglish, ['zebrano', 'berg', 'esterra', 'alvik']],
  ];
  for (const [order, collator, expected] of ORDERS) {
    it(`puts partners in the order "${order}" of a reader of ${collator.resolvedOptions().locale}`, () => {
      expect(ids(sortPartners(PARTNERS, order, words(collator)))).to.deep.equal(expected);
    });
  }

  it('orders countries as the reader names them', () => {
    const german: Record<string, string> = {ES: 'Spanien', SE: 'Schweden'};
    const sorted = sortPartners(PARTNERS, 'country', {
      ...words(inEnglish),
      country: ({country = ''}) => german[country] ?? '',
    });
    expect(ids(sorted)).to.deep.equal(['alvik', 'esterra', 'zebrano', 'berg']);
  });

  it('orders dates alike for every reader, and names as the reader does', () => {
    const backwards = {...words(inEnglish), compare: (a: string, b: string) => inEnglish.compare(b, a)};
    expect(ids(sortPartners(PARTNERS, 'since', backwards))).to.deep.equal(['zebrano', 'esterra', 'berg', 'alvik']);
  });

  it('looks up each name once', () => {
    const asked: string[] = [];
    sortPartners(PARTNERS, 'since', {
      ...words(inEnglish),
      name: (partner) => {
        asked.push(partner.id);
        return nameOf(partner);
      },
    });
    expect(asked).to.have.members(ids(PARTNERS));
  });
});

describe('sortProjects', () => {
  const ORDERS: [ProjectOrder, Intl.Collator, string[]][] = [
    ['feed', inEnglish, ['study', 'choir', 'garden', 'atlas', 'ball', 'archive']],
    ['name', inEnglish, ['archive', 'atlas', 'ball', 'choir', 'garden', 'study']],
    ['name', inSwedish, ['archive', 'ball', 'choir', 'garden', 'study', 'atlas']],
    ['start', inEnglish, ['garden', 'atlas', 'ball', 'study', 'archive', 'choir']],
  ];
  for (const [order, collator, expected] of ORDERS) {
    it(`puts projects in the order "${order}" of a reader of ${collator.resolvedOptions().locale}`, () => {
      expect(ids(sortProjects(PROJECTS, order, named(collator)))).to.deep.equal(expected);
    });
  }
});

describe('sortNetworks', () => {
  const ORDERS: [NetworkOrder, Intl.Collator, string[]][] = [
    ['feed', inEnglish, ['lab', 'wmccc', 'alliance', 'iclei', 'board']],
    ['name', inEnglish, ['alliance', 'board', 'wmccc', 'iclei', 'lab']],
    ['name', inSwedish, ['board', 'wmccc', 'iclei', 'lab', 'alliance']],
    ['since', inEnglish, ['alliance', 'iclei', 'lab', 'board', 'wmccc']],
  ];
  for (const [order, collator, expected] of ORDERS) {
    it(`puts networks in the order "${order}" of a reader of ${collator.resolvedOptions().locale}`, () => {
      expect(ids(sortNetworks(NETWORKS, order, named(collator)))).to.deep.equal(expected);
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
          expectPermutation<Partner>(partners, (given) => sortPartners(given, order, words(inEnglish)));
        }),
      );
    });
  }

  for (const order of PROJECT_ORDERS) {
    it(`"${order}" has the same projects, and leaves the given list as it is`, () => {
      fc.assert(
        fc.property(ANY_PROJECTS, (projects) => {
          expectPermutation<Project>(projects, (given) => sortProjects(given, order, named(inEnglish)));
        }),
      );
    });
  }

  for (const order of NETWORK_ORDERS) {
    it(`"${order}" has the same networks, and leaves the given list as it is`, () => {
      fc.assert(
        fc.property(ANY_NETWORKS, (networks) => {
          expectPermutation<Network>(networks, (given) => sortNetworks(given, order, named(inEnglish)));
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
          sortPartners(partners, 'since', words(inEnglish)).map(({since}) => since),
          isOlder,
        );
        expectInOrder(
          sortProjects(projects, 'start', named(inEnglish)).map(({start}) => start),
          isNewer,
        );
        expectInOrder(
          sortNetworks(networks, 'since', named(inEnglish)).map(({since}) => since),
          isOlder,
        );
      }),
    );
  });
});
