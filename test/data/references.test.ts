import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {parseFeed} from '../../src/data/parse-feed.js';
import type {Partner, Project} from '../../src/data/schema.js';
import {findById, goalsOf, filterBy, partnersOf, projectsOf, themesOf, valuesIn} from '../../src/data/references.js';
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
const partner = (id: string) => findById(feed.partners, id)!;
const project = (id: string) => findById(feed.projects, id)!;
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('byId', () => {
  it('finds the first record with the id', () => {
    const records = [{id: 'a'}, {id: 'b'}, {id: 'b'}];
    expect(findById(records, 'b')).to.equal(records[1]);
    expect(findById(records, 'c')).to.equal(undefined);
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

  it('can be the publishing city as well', () => {
    const seen: Project = {id: 'garden', name: 'Garden', partners: ['alvik', 'northhaven']};
    expect(partnersOf(feed, seen)).to.deep.equal([partner('alvik'), feed.city]);
  });

  it('is only what there is', () => {
    const lost: Project = {id: 'garden', name: 'Garden', partners: ['nowhere', 'berg'], themes: ['nothing', 'youth']};
    expect(ids(partnersOf(feed, lost))).to.deep.equal(['berg']);
    expect(ids(themesOf(feed, lost))).to.deep.equal(['youth']);
  });
});

describe('goalsOf', () => {
  const GOALS: [stated: Project['sdgs'], goals: string[]][] = [
    [undefined, []],
    [[], []],
    [[13], ['13']],
    [['13.1'], ['13']],
    [
      ['4.a', '1.b'],
      ['4', '1'],
    ],
    [
      ['17.19', 1, '1.5', 1],
      ['17', '1', '1', '1'],
    ],
    [
      [1, 10, 17],
      ['1', '10', '17'],
    ],
  ];
  for (const [sdgs, goals] of GOALS) {
    it(`are ${goals.join(', ') || 'none'} where ${sdgs ? JSON.stringify(sdgs) : 'nothing'} is stated`, () => {
      expect(goalsOf({id: 'garden', name: 'Garden', sdgs})).to.deep.equal(goals);
    });
  }
});

describe('keep', () => {
  const kind = ({kind}: Partner) => kind;
  const country = ({country}: Partner) => country;
  const themes = ({themes}: Partner) => themes;

  it('keeps everything when nothing is asked', () => {
    expect(ids(filterBy(PARTNERS, [[], kind], [[], country]))).to.deep.equal(ids(PARTNERS));
  });

  it('keeps what has one of the values', () => {
    expect(ids(filterBy(PARTNERS, [['friendship', 'contact'], kind]))).to.deep.equal(['alvik', 'berg']);
  });

  it('keeps what passes every filter', () => {
    const kept = filterBy(PARTNERS, [['twinning', 'contact'], kind], [['ES'], country]);
    expect(ids(kept)).to.deep.equal(['zebrano', 'esterra']);
  });

  it('drops what states no value', () => {
    expect(ids(filterBy(PARTNERS, [['ES', 'SE'], country]))).not.to.include('berg');
    expect(filterBy(PARTNERS, [['', 'undefined'], country])).to.deep.equal([]);
  });

  it('keeps what has one of the values among its own', () => {
    expect(ids(filterBy(PARTNERS, [['youth'], themes]))).to.deep.equal(['esterra']);
    expect(ids(filterBy(PARTNERS, [['art', 'sport'], themes]))).to.deep.equal(['esterra']);
    expect(filterBy(PARTNERS, [['art'], themes])).to.deep.equal([]);
    expect(filterBy(PARTNERS, [['sport'], () => []])).to.deep.equal([]);
  });

  it('takes a value as a whole', () => {
    expect(filterBy(PARTNERS, [['spor', 'sports', 'youth-work'], themes])).to.deep.equal([]);
    expect(filterBy(PARTNERS, [['twin', 'friendships'], kind])).to.deep.equal([]);
  });

  it('never adds, moves or changes anything', () => {
    const accepted = fc.subarray(['ES', 'SE', 'twinning', 'contact', 'youth', 'sport', 'nothing']);
    const given = fc.array(fc.constantFrom(...PARTNERS));
    fc.assert(
      fc.property(given, accepted, accepted, accepted, (partners, kinds, countries, subjects) => {
        const before = [...partners];
        const kept = filterBy(partners, [kinds, kind], [countries, country], [subjects, themes]);
        expect(partners).to.have.ordered.members(before);
        // What is kept once is kept wherever it stands, so that the rest is the list without it.
        expect(kept).to.have.ordered.members(partners.filter((partner) => kept.includes(partner)));
      }),
    );
  });
});

describe('valuesIn', () => {
  it('gives each value once, in the order of the feed', () => {
    expect(valuesIn(PARTNERS, ({country}) => country)).to.deep.equal(['ES', 'SE']);
    expect(valuesIn(PARTNERS, ({kind}) => kind)).to.deep.equal(['twinning', 'friendship', 'contact']);
  });

  it('gives each value of several once, in the order of the records', () => {
    expect(valuesIn(feed.projects, ({partners}) => partners)).to.deep.equal(['berg', 'esterra']);
    expect(valuesIn([...PARTNERS, {themes: ['art', 'youth']}], ({themes}) => themes)).to.deep.equal([
      'sport',
      'youth',
      'art',
    ]);
  });

  it('gives nothing where nothing is stated', () => {
    expect(valuesIn([], ({kind}: Partner) => kind)).to.deep.equal([]);
    expect(valuesIn(PARTNERS, () => undefined)).to.deep.equal([]);
    expect(valuesIn(PARTNERS, () => [])).to.deep.equal([]);
  });
});
