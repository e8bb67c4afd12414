import {expect} from '@open-wc/testing';
import {findById} from '../../src/data/references.js';
import type {Partner} from '../../src/data/schema.js';
import {tieFacts, tieLabel} from '../../src/content/tie-facts.js';
import {bonnFeed, reader, said} from '../i18n/reader.js';

const bonn = await bonnFeed();
const partnerOf = (id: string) => findById(bonn.partners, id)!;
const ALVIK: Partner = {id: 'alvik', name: 'Ålvik', kind: 'twinning'};

/** What is stated of a tie, in words. */
const factsOf = async (partner: Partner, tag = 'en') =>
  tieFacts(partner, await reader(tag)).map(({phrases}) => said(phrases));

describe('tieWord', () => {
  it('is the word of the city', async () => {
    expect(tieLabel(partnerOf('ramallah'), await reader('en'))).to.deep.equal({
      text: 'Case-by-case cooperation within special projects',
    });
    expect(said(tieLabel(partnerOf('tel-aviv'), await reader('de'))!)).to.equal('Freundschaftliche Beziehungen');
  });

  it('is the built-in word where the city has none', async () => {
    expect(said(tieLabel(ALVIK, await reader('en'))!)).to.equal('City twinning');
    expect(said(tieLabel(ALVIK, await reader('de'))!)).to.equal('Städtepartnerschaft');
    expect(said(tieLabel({...ALVIK, kind: 'school-exchange'}, await reader('de'))!)).to.equal('school exchange');
  });
});

describe('the label of a kind', () => {
  const WORDS: [why: string, tie: Partial<Partner>, tag: string, word: string | undefined][] = [
    [
      'gives way to the built-in word in the language of the reader',
      {kindLabel: {en: 'Twins'}},
      'uk',
      'Побратимство міст',
    ],
    ['wins in a variety of its language', {kindLabel: {'de-AT': 'Zwillinge'}}, 'de-CH', 'Zwillinge'],
    ['wins where the elements do not speak the language of the reader', {kindLabel: {en: 'Twins'}}, 'sr', 'Twins'],
    ['wins where there is no built-in word', {kind: 'zoo', kindLabel: {en: 'Zoos'}}, 'uk', 'Zoos'],
    ['serves without a kind', {kind: undefined, kindLabel: 'Ring'}, 'en', 'Ring'],
    ['is not needed for a word', {kind: 'sister-zoo'}, 'en', 'sister zoo'],
    ['is needed for an abbreviation', {kind: 'ab'}, 'en', undefined],
    ['is needed for a number of a table', {kind: 'kind-7'}, 'en', undefined],
    ['is not needed without a kind', {kind: undefined}, 'en', undefined],
  ];
  for (const [why, tie, tag, word] of WORDS) {
    it(why, async () => {
      expect(tieLabel({...ALVIK, ...tie}, await reader(tag))?.text).to.equal(word);
    });
  }

  it('of a plain text is in the first language of the feed', async () => {
    const korean: Partner = {...ALVIK, kindLabel: '자매도시'};
    expect(tieLabel(korean, await reader('en', ['ko']))).to.deep.equal({text: 'City twinning'});
    expect(tieLabel(korean, await reader('ko', ['ko']))?.text).to.equal('자매도시');
  });
});

describe('the status of a tie', () => {
  it('is dated, and explained', async () => {
    const partner: Partner = {...ALVIK, status: 'suspended', statusSince: '2022', statusNote: {en: 'By decision'}};
    expect(await factsOf(partner)).to.deep.equal(['Suspended since 2022', 'By decision']);
    expect(await factsOf({...partner, statusSince: '2022-03-01'}, 'de')).to.deep.equal([
      'Ausgesetzt seit dem 1. März 2022',
      'By decision',
    ]);
  });

  it('is the end of the tie where it has ended', async () => {
    expect(await factsOf({...ALVIK, status: 'ended', statusSince: '1994'})).to.deep.equal(['until 1994', 'Ended']);
    expect(await factsOf({...ALVIK, status: 'ended', statusSince: '1994', until: '1993'})).to.deep.equal([
      'until 1993',
      'Ended',
    ]);
  });

  it('has no date without a status', async () => {
    expect(await factsOf({...ALVIK, statusSince: '1994'})).to.deep.equal([]);
  });
});

describe('tieFacts', () => {
  it('tell the decision on Kherson as a decision', async () => {
    expect(await factsOf(partnerOf('kherson'))).to.deep.equal([
      'Council decision: 9 February 2023, unanimous',
      'Council of the City of Bonn',
    ]);
    expect(await factsOf(partnerOf('kherson'), 'de')).to.deep.equal([
      'Ratsbeschluss: 9. Februar 2023, einstimmig',
      'Rat der Stadt Bonn',
    ]);
  });

  it('never tell a decision as the beginning of a tie', async () => {
    for (const partner of bonn.partners.filter(({decision}) => decision)) {
      expect((await factsOf(partner)).join(), partner.id).not.to.match(/since|from/);
      expect((await factsOf(partner, 'de')).join(), partner.id).not.to.match(/seit|ab /);
    }
  });

  it('tell since when there are ties with Tel Aviv', async () => {
    expect(await factsOf(partnerOf('tel-aviv'))).to.deep.equal(['since 1983']);
    expect(await factsOf(partnerOf('tel-aviv'), 'de')).to.deep.equal(['seit 1983']);
  });

  it('tell how a tie stands only where it is stated', async () => {
    expect(await factsOf(partnerOf('ramallah'))).to.deep.equal(['Active']);
    expect(await factsOf(partnerOf('minsk'))).to.deep.equal([]);
  });

  it('tell everything, each thing once', async () => {
    const partner: Partner = {
      ...ALVIK,
      since: '1990',
      signed: '1991-05',
      decision: {date: '1989-12-31', url: 'https://city.example/decision'},
      until: '2020',
      status: 'ended',
      holder: {en: 'the district of Northport'},
    };
    expect(await factsOf(partner)).to.deep.equal([
      'since 1990',
      'signed May 1991',
      'Council decision: 31 December 1989',
      'until 2020',
      'Ended',
      'held by the district of Northport',
    ]);
    expect(tieFacts(partner, await reader('en')).map(({url}) => url)).to.deep.equal([
      undefined,
      undefined,
      'https://city.example/decision',
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('tell a result that has no built-in word as it is', async () => {
    const decision = {date: '2001', result: 'two-thirds'};
    expect(await factsOf({...ALVIK, decision})).to.deep.equal(['Council decision: 2001, two thirds']);
  });

  it('keep the language of what is told', async () => {
    const [fact] = tieFacts({...ALVIK, holder: {en: 'a district'}}, await reader('de'));
    expect(fact?.phrases).to.deep.equal([{text: 'Träger: '}, {text: 'a district', lang: 'en'}]);
  });
});
