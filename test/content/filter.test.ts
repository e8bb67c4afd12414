import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {filterBy, valuesIn} from '../../src/content/filter.js';
import type {Partner} from '../../src/data/schema.js';

const PARTNERS: Partner[] = [
  {id: 'zebrano', name: 'Zebrano', country: 'ES', kind: 'twinning', since: '1983-05'},
  {id: 'alvik', name: 'Ålvik', country: 'SE', kind: 'friendship'},
  {id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning', since: '1990', themes: ['sport', 'youth']},
  {id: 'berg', name: 'Berg', kind: 'contact', since: '1990'},
];
const PROJECTS = [{partners: ['berg', 'esterra']}, {partners: ['esterra']}, {}];
const ids = (records: readonly {id: string}[]) => records.map(({id}) => id);

describe('filterBy', () => {
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
    expect(valuesIn(PROJECTS, ({partners}) => partners)).to.deep.equal(['berg', 'esterra']);
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
