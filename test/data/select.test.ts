import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import type {Partner} from '../../src/data/schema.js';
import {
  byId,
  keep,
  partnersOf,
  projectsOf,
  sortPartners,
  themesOf,
  valuesIn,
  type PartnerOrder,
  type Wording,
} from '../../src/data/select.js';
import {sampleFeed} from '../support/feed.js';

const PARTNERS: Partner[] = [
  {id: 'zebrano', name: 'Zebrano', country: 'ES', kind: 'twinning', since: '1983-05'},
  {id: 'alvik', name: 'Ålvik', country: 'SE', kind: 'friendship'},
  {id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning', since: '1990', themes: ['sport', 'youth']},
  {id: 'berg', name: 'Berg', kind: 'contact', since: '1990'},
];
const feed = parseFeed(
  sampleFeed({
    partners: PARTNERS,
    themes: [
      {id: 'youth', name: 'Youth'},
      {id: 'sport', name: 'Sport'},
    ],
    projects: [
      {id: 'garden', name: 'Garden', partners: ['berg', 'esterra'], themes: ['youth']},
      {id: 'choir', name: 'Choir', partners: ['esterra']},
      {id: 'study', name: 'Study'},
    ],
  }),
).feed!;
const partner = (id: string) => byId(feed.partners, id)!;
const project = (id: string) => byId(feed.projects, id)!;
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('byId', () => {
  it('finds the first record with the id', () => {
    const records = [{id: 'a'}, {id: 'b'}, {id: 'b'}];
    expect(byId(records, 'b')).to.equal(records[1]);
    expect(byId(records, 'c')).to.equal(undefined);
  });
});

describe('what belongs together', () => {
  it('is found in the order of the record', () => {
    expect(ids(themesOf(feed, partner('esterra')))).to.deep.equal(['sport', 'youth']);
    expect(ids(themesOf(feed, project('garden')))).to.deep.equal(['youth']);
    expect(ids(partnersOf(feed, project('garden')))).to.deep.equal(['berg', 'esterra']);
  });

  it('is found from the side that does not name it', () => {
    expect(ids(projectsOf(feed, partner('esterra')))).to.deep.equal(['garden', 'choir']);
  });

  it('is nothing where nothing is stated', () => {
    expect(themesOf(feed, partner('alvik'))).to.deep.equal([]);
    expect(projectsOf(feed, partner('alvik'))).to.deep.equal([]);
    expect(partnersOf(feed, project('study'))).to.deep.equal([]);
  });
});

describe('keep', () => {
  const kind = ({kind}: Partner) => kind;
  const country = ({country}: Partner) => country;

  it('keeps everything when nothing is asked', () => {
    expect(ids(keep(PARTNERS, [[], kind], [[], country]))).to.deep.equal(ids(PARTNERS));
  });

  it('keeps what has one of the values', () => {
    expect(ids(keep(PARTNERS, [['friendship', 'contact'], kind]))).to.deep.equal(['alvik', 'berg']);
  });

  it('keeps what passes every filter', () => {
    const kept = keep(PARTNERS, [['twinning', 'contact'], kind], [['ES'], country]);
    expect(ids(kept)).to.deep.equal(['zebrano', 'esterra']);
  });

  it('drops what states no value', () => {
    expect(ids(keep(PARTNERS, [['ES', 'SE'], country]))).not.to.include('berg');
  });
});

describe('valuesIn', () => {
  it('gives each value once, in the order of the feed', () => {
    expect(valuesIn(PARTNERS, ({country}) => country)).to.deep.equal(['ES', 'SE']);
    expect(valuesIn(PARTNERS, ({kind}) => kind)).to.deep.equal(['twinning', 'friendship', 'contact']);
  });
});

describe('sortPartners', () => {
  const inSwedish = new Intl.Collator('sv');
  const inEnglish = new Intl.Collator('en');
  const words = (collator: Intl.Collator): Wording => ({
    name: ({name}) => (typeof name === 'string' ? name : ''),
    country: ({country}) => ({ES: 'Spain', SE: 'Sweden'})[country ?? ''] ?? '',
    compare: (a, b) => collator.compare(a, b),
  });
  const ORDERS: [PartnerOrder, Intl.Collator, string[]][] = [
    ['feed', inEnglish, ['zebrano', 'alvik', 'esterra', 'berg']],
    ['name', inEnglish, ['alvik', 'berg', 'esterra', 'zebrano']],
    ['name', inSwedish, ['berg', 'esterra', 'zebrano', 'alvik']],
    ['country', inEnglish, ['berg', 'esterra', 'zebrano', 'alvik']],
    ['since', inEnglish, ['zebrano', 'berg', 'esterra', 'alvik']],
  ];

  for (const [order, collator, expected] of ORDERS) {
    it(`puts partners in the order "${order}" of a reader of ${collator.resolvedOptions().locale}`, () => {
      expect(ids(sortPartners(PARTNERS, order, words(collator)))).to.deep.equal(expected);
    });
  }

  it('leaves the given list as it is', () => {
    const before = ids(PARTNERS);
    sortPartners(PARTNERS, 'name', words(inEnglish));
    expect(ids(PARTNERS)).to.deep.equal(before);
  });
});
