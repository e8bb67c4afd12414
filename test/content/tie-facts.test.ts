import {expect} from '@open-wc/testing';
import {findById} from '../../src/data/references.js';
import type {Partner} from '../../src/data/schema.js';
import {tieFacts, tieLabel, tieSignature, tieSpan, tieStatus} from '../../src/content/tie-facts.js';
import {bonnFeed, reader, said} from '../i18n/reader.js';

const bonn = await bonnFeed();
const partnerOf = (id: string) => findById(bonn.partners, id)!;
const ALVIK: Partner = {id: 'alvik', name: 'Ålvik', kind: 'twinning'};

/** What is stated of a tie besides its dates and status, in words. */
const factsOf = async (partner: Partner, tag = 'en') =>
  tieFacts(partner, await reader(tag)).map(({phrases}) => said(phrases));
const spanOf = async (tie: Partial<Partner>, tag = 'en', isSinceKnown = false) =>
  said(tieSpan({...ALVIK, ...tie}, await reader(tag), isSinceKnown));
const statusOf = async (tie: Partial<Partner>, tag = 'en') => said(tieStatus({...ALVIK, ...tie}, await reader(tag)));
const signatureOf = async (tie: Partial<Partner>, tag = 'en') =>
  said(tieSignature({...ALVIK, ...tie}, await reader(tag)));

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

describe('tieSpan', () => {
  const SPANS: [tie: Partial<Partner>, span: string][] = [
    [{}, ''],
    [{since: '1983'}, 'since 1983'],
    [{since: '1983-05-17'}, 'since 17 May 1983'],
    [{since: '195X'}, 'since the 1950s'],
    [{since: '1990', until: '2020'}, '1990–2020'],
    [{since: '1990', until: '2020-05'}, '1990 to May 2020'],
    [{until: '2020'}, 'until 2020'],
    [{signed: '1991-05'}, 'signed May 1991'],
    [{since: '1990', signed: '1991-05'}, 'since 1990'],
    [{until: '2020', signed: '1991'}, 'until 2020'],
    [{since: '1990', status: 'ended', statusSince: '1994'}, '1990–1994'],
    [{status: 'ended', statusSince: '1994'}, 'until 1994'],
    [{status: 'ended', statusSince: '1994', until: '1993'}, 'until 1993'],
    [{since: '1990', status: 'dormant', statusSince: '1994'}, 'since 1990'],
    [{statusSince: '1994'}, ''],
    [{decision: {date: '2023-02-09'}}, ''],
  ];
  for (const [tie, span] of SPANS) {
    it(`is ${span || 'nothing'} where ${JSON.stringify(tie)} is stated`, async () => {
      expect((await spanOf(tie)).replace(/\s?–\s?/, '–')).to.equal(span);
    });
  }

  it('leaves out a beginning that is shown already', async () => {
    expect(await spanOf({since: '1990'}, 'en', true)).to.equal('');
    expect(await spanOf({since: '1990', until: '2020'}, 'en', true)).to.equal('until 2020');
    // The agreement was signed later, so it does not repeat the year.
    expect(await spanOf({since: '1990', signed: '1991'}, 'en', true)).to.equal('');
  });

  it('is told in the words of the reader', async () => {
    expect(await spanOf(partnerOf('tel-aviv'))).to.equal('since 1983');
    expect(await spanOf(partnerOf('tel-aviv'), 'de')).to.equal('seit 1983');
    expect(await spanOf({since: '1983-05-17'}, 'de')).to.equal('seit dem 17. Mai 1983');
  });

  it('never tells a decision as the beginning of a tie', async () => {
    const decided = bonn.partners.filter(({decision, since}) => decision && since === undefined);
    expect(decided).not.to.deep.equal([]);
    for (const partner of decided) expect(await spanOf(partner), partner.id).to.equal('');
  });
});

describe('tieSignature', () => {
  it('is told where the span does not tell it', async () => {
    expect(await signatureOf({since: '1990', signed: '1991-05'})).to.equal('signed May 1991');
    expect(await signatureOf({until: '2020', signed: '1991-05-17'}, 'de')).to.equal('unterzeichnet: 17. Mai 1991');
    expect(await signatureOf({status: 'ended', statusSince: '2020', signed: '1991'})).to.equal('signed 1991');
  });

  it('is not told twice, nor where none is stated', async () => {
    expect(await signatureOf({signed: '1991'})).to.equal('');
    expect(await signatureOf({since: '1990'})).to.equal('');
  });
});

describe('tieStatus', () => {
  it('is told where it is news', async () => {
    expect(await statusOf({})).to.equal('');
    expect(await statusOf({status: 'active', statusSince: '1990'})).to.equal('');
    expect(await statusOf({status: 'dormant'})).to.equal('Dormant');
    expect(await statusOf({status: 'dormant'}, 'de')).to.equal('Ruhend');
  });

  it('is dated', async () => {
    expect(await statusOf({status: 'suspended', statusSince: '2022'})).to.equal('Suspended since 2022');
    expect(await statusOf({status: 'suspended', statusSince: '2022-03-01'}, 'de')).to.equal(
      'Ausgesetzt seit dem 1. März 2022',
    );
  });

  it('has no date where the tie has ended, because the span tells it', async () => {
    expect(await statusOf({status: 'ended', statusSince: '1994'})).to.equal('Ended');
  });

  it('is not told from a date alone', async () => {
    expect(await statusOf({statusSince: '1994'})).to.equal('');
  });
});

describe('tieFacts', () => {
  it('tell the decision on Kherson as a decision, with the body in the same sentence', async () => {
    expect(await factsOf(partnerOf('kherson'))).to.deep.equal([
      'Council of the City of Bonn, 9 February 2023, unanimous',
    ]);
    expect(await factsOf(partnerOf('kherson'), 'de')).to.deep.equal([
      'Rat der Stadt Bonn, 9. Februar 2023, einstimmig',
    ]);
  });

  it('never tell a decision as the beginning of a tie', async () => {
    for (const partner of bonn.partners.filter(({decision}) => decision)) {
      expect((await factsOf(partner)).join(), partner.id).not.to.match(/since|from/);
      expect((await factsOf(partner, 'de')).join(), partner.id).not.to.match(/seit|ab /);
    }
  });

  it('tell a decision without what is not stated of it', async () => {
    const decided = async (decision: Partner['decision']) => (await factsOf({...ALVIK, decision}))[0];
    const date = '1989-12-31';
    const body = 'City council';
    expect(await decided({date})).to.equal('Council decision: 31 December 1989');
    expect(await decided({date, result: 'majority'})).to.equal('Council decision: 31 December 1989, by majority');
    expect(await decided({date, body})).to.equal('City council, 31 December 1989');
    expect(await decided({date, body, result: 'majority'})).to.equal('City council, 31 December 1989, by majority');
  });

  it('tell no dates and no status of the tie, which are told beside its word', async () => {
    expect(await factsOf({...ALVIK, since: '1990', signed: '1991', until: '2020', status: 'ended'})).to.deep.equal([]);
    expect(await factsOf(partnerOf('ramallah'))).to.deep.equal([]);
    expect(await factsOf(partnerOf('minsk'))).to.deep.equal([]);
  });

  it('tell everything, each thing once', async () => {
    const partner: Partner = {
      ...ALVIK,
      status: 'suspended',
      statusNote: {en: 'No visits for now'},
      decision: {date: '1989-12-31', url: 'https://city.example/decision'},
      holder: {en: 'the district of Northport'},
    };
    expect(await factsOf(partner)).to.deep.equal([
      'No visits for now',
      'Council decision: 31 December 1989',
      'held by the district of Northport',
    ]);
    expect(tieFacts(partner, await reader('en')).map(({url}) => url)).to.deep.equal([
      undefined,
      'https://city.example/decision',
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
    const decision = {date: '2001', body: {en: 'a board'}};
    const [decided] = tieFacts({...ALVIK, decision}, await reader('de'));
    expect(decided?.phrases).to.deep.equal([{text: 'a board', lang: 'en'}, {text: ', 2001'}]);
  });
});
