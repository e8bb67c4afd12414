import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import type {Partner, Project} from '../../src/data/schema.js';
import {findById, goalsOf, partnersOf, projectsOf, themesOf} from '../../src/data/references.js';
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

describe('findById', () => {
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

  it('names a project once that lists a partner twice', () => {
    const twice = {...feed, projects: [{id: 'garden', name: 'Garden', partners: ['berg', 'alvik', 'berg']}]};
    expect(ids(projectsOf(twice, partner('berg')))).to.deep.equal(['garden']);
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
