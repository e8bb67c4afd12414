import {expect} from '@open-wc/testing';
import {findById} from '../../src/data/references.js';
import type {Network} from '../../src/data/schema.js';
import {logoCredit, networkFacts, networkKind, networkRole} from '../../src/content/network-facts.js';
import {bonnFeed, reader, said} from '../i18n/reader.js';

const bonn = await bonnFeed();
const MAYORS = findById(bonn.networks, 'wmccc')!;
const NET: Network = {id: 'net', name: 'Net', kind: 'network'};

describe('networkKind', () => {
  it('is the word of the city, else the built-in one', async () => {
    const german = await reader('de');
    expect(said(networkKind({...NET, kindLabel: {de: 'Städtebund'}}, german)!)).to.equal('Städtebund');
    expect(said(networkKind(NET, german)!)).to.equal('Netzwerk');
    expect(networkKind({...NET, kind: 'round-table'}, german)).to.deep.equal({text: 'round table', lang: ''});
    expect(said(networkKind({...NET, kindLabel: {en: 'League'}}, german)!)).to.equal('Netzwerk');
    expect(networkKind({...NET, kind: 'round-table', kindLabel: {en: 'League'}}, german)).to.deep.equal({
      text: 'League',
      lang: 'en',
    });
    expect(networkKind({...NET, kind: undefined}, german)).to.equal(undefined);
  });
});

describe('networkRole', () => {
  it('has the year of the election to it', async () => {
    expect(said(networkRole(MAYORS, await reader('en')))).to.equal('Vice-Chairperson, elected 2009');
    expect(said(networkRole(MAYORS, await reader('de')))).to.equal('Stellvertretender Vorsitz, gewählt 2009');
  });

  it('is the word of the city, else the built-in one', async () => {
    const english = await reader('en');
    expect(said(networkRole({...NET, role: 'vice-chair'}, english))).to.equal('Vice-Chair');
    expect(said(networkRole({...NET, role: 'vice-chair', roleLabel: 'Deputy'}, english))).to.equal('Deputy');
    expect(said(networkRole({...NET, roleLabel: 'Deputy'}, english))).to.equal('Deputy');
    expect(said(networkRole({...NET, role: 'honorary-member'}, english))).to.equal('honorary member');
  });

  it('keeps its language beside the year', async () => {
    const deputy: Network = {...NET, role: 'deputy', roleLabel: {en: 'Deputy'}, elected: '2009'};
    expect(networkRole(deputy, await reader('ar-PS'))).to.deep.equal([
      {text: 'Deputy', lang: 'en'},
      {text: '، تاريخ الانتخاب: ٢٠٠٩'},
    ]);
    expect(networkRole(deputy, await reader('uk'))).to.deep.equal([
      {text: 'Deputy', lang: 'en'},
      {text: ', обрання: 2009'},
    ]);
    expect(networkRole({...NET, role: 'honorary-member', elected: '2009'}, await reader('mn'))).to.deep.equal([
      {text: 'honorary member', lang: ''},
      {text: ', сонгогдсон: 2009\u00a0он'},
    ]);
  });

  it('is the built-in word where the city has none in the language', async () => {
    expect(said(networkRole(MAYORS, await reader('uk')))).to.equal('Заступник голови, обрання: 2009');
  });

  it('is nothing where none is stated', async () => {
    expect(networkRole({...NET, elected: '2009'}, await reader('en'))).to.deep.equal([]);
  });
});

describe('networkFacts', () => {
  const factsOf = async (network: Network, tag = 'en') => networkFacts(network, await reader(tag)).map(said);

  it('tell the part, and its holder by office', async () => {
    expect(await factsOf(MAYORS)).to.deep.equal(['Vice-Chairperson, elected 2009', 'Mayor of Bonn']);
  });

  it('tell since and until when', async () => {
    expect(await factsOf({...NET, role: 'member', since: '1993', until: '2012-06'})).to.deep.equal([
      'Member',
      'since 1993',
      'until June 2012',
    ]);
  });

  it('are told in the words and dates of the reader', async () => {
    const network: Network = {...NET, role: 'member', since: '2012-06', until: '2019-02-09'};
    expect(await factsOf(network, 'be')).to.deep.equal([
      'Горад-член',
      'ад чэрвеня 2012\u00a0г.',
      'да 9 лютага 2019\u00a0г.',
    ]);
    expect(await factsOf(network, 'de')).to.deep.equal(['Mitglied', 'seit Juni 2012', 'bis zum 9. Februar 2019']);
    expect(await factsOf(network, 'zh-CN')).to.deep.equal(['成员', '自2012年6月起', '至2019年2月9日']);
  });

  it('are none where nothing is stated', async () => {
    expect(await factsOf(NET)).to.deep.equal([]);
  });
});

describe('logoCredit', () => {
  const logo = {src: 'a.svg', width: 4, height: 3, alt: '', credit: 'Ada', license: 'CC-BY-4.0'};

  it('names the network, the maker and the licence', async () => {
    expect(logoCredit({...NET, logo}, await reader('en'))).to.deep.equal([{text: 'Logo of Net: Ada, CC-BY-4.0'}]);
    const network = {...NET, name: {en: 'Net', de: 'Netz'}, logo};
    expect(said(logoCredit(network, await reader('de')))).to.equal('Logo Netz: Ada, CC-BY-4.0');
  });

  it('keeps the language of the name', async () => {
    expect(logoCredit({...NET, name: {en: 'Net'}, logo}, await reader('de'))).to.deep.equal([
      {text: 'Logo '},
      {text: 'Net', lang: 'en'},
      {text: ': Ada, CC-BY-4.0'},
    ]);
  });

  it('keeps names that belong to no language apart where their letters run the other way', async () => {
    expect(logoCredit({...NET, name: {en: 'Net'}, logo}, await reader('ar'))).to.deep.equal([
      {text: 'شعار '},
      {text: 'Net', lang: 'en'},
      {text: ': '},
      {text: 'Ada', lang: ''},
      {text: '، '},
      {text: 'CC-BY-4.0', lang: ''},
    ]);
  });

  it('is nothing where there is no logo', async () => {
    for (const network of [NET, ...bonn.networks]) expect(logoCredit(network, await reader('en'))).to.deep.equal([]);
  });
});
