import {expect} from '@open-wc/testing';
import type {Feed, Partner} from '../../src/data/schema.js';
import {tiesOf} from '../../src/data/ties.js';
import {facetOf, type FacetName} from '../../src/content/facets.js';
import {bonnFeed, reader} from '../i18n/reader.js';

const bonn = await bonnFeed();
const english = await reader('en');
const NAMES: FacetName[] = ['kind', 'country', 'theme', 'status'];

const partners = (...stated: Partial<Partner>[]): Partner[] =>
  stated.map((fields, index) => ({id: `p${index}`, name: 'P', kind: 'twinning', ...fields}));
/** The values with their words. */
const valuesOf = (name: FacetName, given: readonly Partner[], feed: Feed = bonn, localizer = english) =>
  facetOf(name, feed, given, localizer).values.map(({value, label}) => [value, label.text]);

describe('every facet', () => {
  for (const name of NAMES) {
    it(`offers as ${name} what partners have, and nothing else`, () => {
      const {values, of} = facetOf(name, bonn, bonn.partners, english);
      expect(values.map(({value}) => value)).to.have.members([
        ...new Set(bonn.partners.flatMap((partner) => of(partner))),
      ]);
    });

    it(`offers no ${name} where there are no partners`, () => {
      expect(facetOf(name, bonn, [], english)).to.deep.include({name, values: []});
    });
  }

  it('says what a partner has, and nothing where nothing is stated', () => {
    const [full, bare] = partners({country: 'ES', themes: ['youth', 'art'], status: 'active'}, {}) as [
      Partner,
      Partner,
    ];
    const of = (partner: Partner) => NAMES.map((name) => facetOf(name, bonn, [], english).of(partner));
    expect(of(full)).to.deep.equal([['twinning'], ['ES'], ['youth', 'art'], ['active']]);
    expect(of(bare)).to.deep.equal([['twinning'], [], [], []]);
  });
});

describe('the kinds', () => {
  it('of Bonn stand in their usual order, in the words of the city', () => {
    expect(valuesOf('kind', bonn.partners)).to.deep.equal([
      ['friendship', 'Friendly ties'],
      ['project', 'Project partnership'],
      ['solidarity', 'Solidarity partnership'],
      ['cooperation', 'Case-by-case cooperation within special projects'],
    ]);
  });

  it('that only this feed has stand last, in its order', () => {
    const given = partners({kind: 'zoo'}, {kind: 'contact'}, {kind: 'art'}, {kind: 'twinning'}, {kind: 'zoo'});
    expect(valuesOf('kind', given)).to.deep.equal([
      ['twinning', 'City twinning'],
      ['contact', 'Contact'],
      ['zoo', 'zoo'],
      ['art', 'art'],
    ]);
  });

  const WORDS: [why: string, labels: Partial<Partner>[], word: string][] = [
    ['the built-in word where the city has none', [{}, {}], 'City twinning'],
    ['the word of the city where all are called so', [{kindLabel: 'Twins'}, {kindLabel: {en: 'Twins'}}], 'Twins'],
    ['the built-in word where one is called otherwise', [{kindLabel: 'Twins'}, {}], 'City twinning'],
    ['the built-in word where the last is called otherwise', [{}, {}, {kindLabel: 'Twins'}], 'City twinning'],
    [
      'the first word of the city where there is no built-in one',
      [
        {kind: 'zoo', kindLabel: 'Zoo friends'},
        {kind: 'zoo', kindLabel: 'Zoos'},
      ],
      'Zoo friends',
    ],
    ['the kind itself where there is no word', [{kind: 'school-exchange'}], 'school exchange'],
    [
      'the first word of the city for a kind that is called like a part of the language',
      [{kind: 'constructor', kindLabel: 'Builders'}, {kind: 'constructor'}],
      'Builders',
    ],
  ];
  for (const [why, labels, word] of WORDS) {
    it(`have ${why}`, () => {
      expect(valuesOf('kind', partners(...labels)).map(([, text]) => text)).to.deep.equal([word]);
    });
  }

  it('have the words of their own kind only', () => {
    expect(valuesOf('kind', partners({kindLabel: 'Twins'}, {kind: 'contact', kindLabel: 'Talks'}))).to.deep.equal([
      ['twinning', 'Twins'],
      ['contact', 'Talks'],
    ]);
  });

  it('keep the language of their words', async () => {
    const {values} = facetOf('kind', bonn, partners({kind: 'zoo', kindLabel: {en: 'Zoos'}}), await reader('de'));
    expect(values[0]?.label).to.deep.equal({text: 'Zoos', lang: 'en'});
  });
});

describe('the kinds of further ties', () => {
  const given = partners({ties: [{kind: 'climate'}, {}]}, {kind: undefined, ties: [{kind: 'contact'}]});

  it('are values too', () => {
    expect(valuesOf('kind', given).map(([value]) => value)).to.deep.equal(['twinning', 'contact', 'climate']);
  });

  it('are those of each tie', () => {
    const {of} = facetOf('kind', bonn, given, english);
    expect(given.map((partner) => tiesOf(partner).map((tie) => of(partner, tie)))).to.deep.equal([
      [['twinning'], ['climate'], []],
      [[], ['contact']],
    ]);
  });
});

describe('a kind without a word', () => {
  it('is no value', () => {
    const given = partners({kind: undefined}, {kind: 'k7'}, {kind: 'ab'});
    expect(valuesOf('kind', given)).to.deep.equal([]);
    expect(given.map((one) => facetOf('kind', bonn, given, english).of(one))).to.deep.equal([[], [], []]);
  });

  it('is one by its label, and the same as the kind with that label', () => {
    const given = partners({kind: undefined, kindLabel: 'Ring'}, {kind: 'ring-of-towns', kindLabel: {en: 'Ring'}});
    expect(valuesOf('kind', given)).to.deep.equal([['ring-of-towns', 'Ring']]);
    expect(valuesOf('kind', given.slice(0, 1))).to.deep.equal([['Ring', 'Ring']]);
  });
});

describe('the countries', () => {
  it('of Bonn stand in the order of their names', async () => {
    expect(valuesOf('country', bonn.partners)).to.deep.equal([
      ['BO', 'Bolivia'],
      ['CN', 'China'],
      ['GH', 'Ghana'],
      ['IL', 'Israel'],
      ['MN', 'Mongolia'],
      ['PS', 'Palestine'],
      ['BY', 'Republic of Belarus'],
      ['UA', 'Ukraine'],
      ['UZ', 'Uzbekistan'],
    ]);
    const german = valuesOf('country', bonn.partners, bonn, await reader('de')).map(([, text]) => text);
    expect(german.slice(3, 7)).to.deep.equal(['Israel', 'Mongolei', 'Palästina', 'Republik Belarus']);
  });

  it('are the same by their code, under the first name that is stated', () => {
    const given = partners(
      {country: 'GB', countryName: 'England'},
      {country: 'GB', countryName: 'Scotland'},
      {country: 'GB'},
    );
    expect(valuesOf('country', given)).to.deep.equal([['GB', 'England']]);
  });

  it('is one value for a country by code and by name', () => {
    const given = partners({country: 'UA'}, {countryName: 'Ukraine'}, {countryName: {en: 'Ukraine'}});
    expect(valuesOf('country', given)).to.deep.equal([['UA', 'Ukraine']]);
    expect(given.map((one) => facetOf('country', bonn, given, english).of(one))).to.deep.equal([
      ['UA'],
      ['UA'],
      ['UA'],
    ]);
  });

  it('is one value too where the name comes first', () => {
    const given = partners({countryName: 'Ukraine'}, {country: 'UA'});
    expect(valuesOf('country', given)).to.deep.equal([['UA', 'Ukraine']]);
  });

  it('are the same by their name where there is no code', () => {
    const given = partners({countryName: 'Atlantis'}, {countryName: {en: 'Atlantis'}}, {});
    expect(valuesOf('country', given)).to.deep.equal([['Atlantis', 'Atlantis']]);
    expect(given.map((one) => facetOf('country', bonn, given, english).of(one))).to.deep.equal([
      ['Atlantis'],
      ['Atlantis'],
      [],
    ]);
  });

  it('stand as the language of the reader orders them', async () => {
    const given = partners({countryName: 'Zebrano'}, {countryName: 'Åland'});
    expect(valuesOf('country', given).map(([value]) => value)).to.deep.equal(['Åland', 'Zebrano']);
    expect(valuesOf('country', given, bonn, await reader('sv')).map(([value]) => value)).to.deep.equal([
      'Zebrano',
      'Åland',
    ]);
  });
});

describe('the themes', () => {
  const feed: Feed = {
    ...bonn,
    themes: [
      {id: 'youth', name: {en: 'Youth', de: 'Jugend'}},
      {id: 'art', name: {en: 'The arts', de: 'Kunst'}},
      {id: 'sport', name: {en: 'Athletics', de: 'Sport'}},
      {id: 'peace', name: 'Peace'},
    ],
  };
  const given = partners({themes: ['youth', 'art']}, {}, {themes: ['sport', 'youth', 'nothing']});

  it('that partners have stand in the order of their names', async () => {
    expect(valuesOf('theme', given, feed)).to.deep.equal([
      ['sport', 'Athletics'],
      ['art', 'The arts'],
      ['youth', 'Youth'],
    ]);
    expect(valuesOf('theme', given, feed, await reader('de')).map(([, text]) => text)).to.deep.equal([
      'Jugend',
      'Kunst',
      'Sport',
    ]);
  });
});

describe('the statuses', () => {
  it('stand in the order of a life', () => {
    const given = partners({status: 'ended'}, {}, {status: 'dormant'}, {status: 'active'}, {status: 'ended'});
    expect(valuesOf('status', given)).to.deep.equal([
      ['active', 'Active'],
      ['dormant', 'Dormant'],
      ['ended', 'Ended'],
    ]);
  });

  it('of Bonn are the one that is stated', async () => {
    expect(valuesOf('status', bonn.partners, bonn, await reader('de'))).to.deep.equal([['active', 'Aktiv']]);
  });
});
