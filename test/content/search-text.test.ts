import {expect} from '@open-wc/testing';
import {fold} from '../../src/content/fold.js';
import {searchItems} from '../../src/content/full-text.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {searchText} from '../../src/content/search-text.js';
import {sampleFeed} from '../support/feed.js';
import {bonnFeed, reader} from '../i18n/reader.js';

const bonn = await bonnFeed();

/** The partners of Bonn that a visitor finds. */
async function found(query: string, tag = 'en'): Promise<string[]> {
  const localizer = await reader(tag);
  return searchItems(bonn.partners, fold(query), (partner) => searchText(bonn, partner, localizer)).map(({id}) => id);
}

describe('a search among the partners of Bonn', () => {
  const SEARCHES: [query: string, tag: string, ids: string[]][] = [
    ['Kherson', 'en', ['kherson']],
    ['cherson', 'en', ['kherson']],
    ['ХЕРСОН', 'en', ['kherson']],
    ['khers', 'de', ['kherson']],
    ['成都', 'en', ['chengdu']],
    ['תל אביב', 'en', ['tel-aviv']],
    ['Yafo', 'en', ['tel-aviv']],
    ['رام', 'en', ['ramallah']],
    ['Buxoro', 'de', ['bukhara']],
    ['Ulan-Bator', 'en', ['ulaanbaatar']],
    ['Ghana', 'en', ['cape-coast']],
    ['Uzbekistan', 'en', ['bukhara']],
    ['Usbekistan', 'de', ['bukhara']],
    ['Usbekistan', 'en', []],
    ['palastina', 'de', ['ramallah']],
    ['solidarity', 'en', ['kherson']],
    ['Freundschaftliche', 'de', ['tel-aviv']],
    ['case-by-case', 'en', ['ramallah']],
    ['sustainability bolivia', 'en', ['la-paz']],
    ['Nachhaltigkeit Bolivien', 'de', ['la-paz']],
    ['fosu lagoon', 'en', ['cape-coast']],
    ['Lagune', 'de', ['cape-coast']],
    ['kherson ghana', 'en', []],
    ['oxford', 'en', []],
  ];
  for (const [query, tag, ids] of SEARCHES) {
    it(`finds ${ids.join(', ') || 'nobody'} by "${query}" in ${tag}`, async () => {
      expect(await found(query, tag)).to.deep.equal(ids);
    });
  }

  it('finds everyone by what all have in common, and by nothing at all', async () => {
    expect(await found('')).to.have.length(bonn.partners.length);
    expect(await found('project partnership')).to.deep.equal([
      'chengdu',
      'minsk',
      'ulaanbaatar',
      'bukhara',
      'la-paz',
      'cape-coast',
    ]);
  });
});

describe('searchText', () => {
  const {feed} = parseFeed(
    sampleFeed({
      partners: [
        {
          id: 'esterra',
          name: {en: 'Esterra', de: 'Österra'},
          alternateName: ['Old-Town', 'Östra'],
          nativeName: {es: 'Estérra', ca: 'Estèrra la Nova'},
          country: 'ES',
          kind: 'twinning',
          themes: ['youth'],
          summary: 'A summary',
        },
        {id: 'alvik', name: 'Ålvik', kind: 'school-exchange'},
      ],
      themes: [
        {id: 'art', name: 'Art'},
        {id: 'youth', name: {en: 'Youth', de: 'Jugend'}},
      ],
      projects: [
        {id: 'garden', name: {en: 'School garden', de: 'Schulgarten'}, partners: ['esterra']},
        {id: 'choir', name: 'Choir', partners: ['alvik']},
      ],
    }),
  );
  const linesOf = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const linesOfPartner = async (index: number, tag: string) =>
    linesOf(searchText(feed!, feed!.partners[index]!, await reader(tag)));

  it('has the names in every language, and the rest in the words of the reader', async () => {
    const names = ['esterra', 'osterra', 'old town', 'ostra', 'esterra la nova'];
    const english = await linesOfPartner(0, 'en');
    expect(english.slice(0, 9)).to.deep.equal([...names, 'spain', 'city twinning', 'youth', 'school garden']);
    const german = await linesOfPartner(0, 'de');
    expect(german.slice(0, 9)).to.deep.equal([...names, 'spanien', 'stadtepartnerschaft', 'jugend', 'schulgarten']);
  });

  it('has names with accents also as they are spelled with a second letter', async () => {
    expect(await linesOfPartner(0, 'en'))
      .to.include('oesterra')
      .and.to.include('osterra');
  });

  it('has who holds the tie, as the card says it to the reader', async () => {
    const partner = {id: 'p', name: 'P', kind: 'twinning', holder: {en: 'Porz district', de: 'Bezirk Porz'}};
    expect(linesOf(searchText(feed!, partner, await reader('en')))).to.include('porz district');
    expect(linesOf(searchText(feed!, partner, await reader('de')))).to.include('bezirk porz');
  });

  it('has the built-in word for a kind beside the city’s own, because a filter may show it', async () => {
    const partner = {id: 'p', name: 'P', kind: 'friendship', kindLabel: 'Sister harbours'};
    const lines = linesOf(searchText(feed!, partner, await reader('en')));
    expect(lines).to.deep.equal(['p', 'sister harbours', 'friendly ties']);
  });

  it('has only what is stated', async () => {
    expect(new Set(await linesOfPartner(1, 'de'))).to.deep.equal(
      new Set(['alvik', 'aalvik', 'school exchange', 'choir']),
    );
  });

  it('has no word that only comes about between two of its texts', async () => {
    const partner = {id: 'p', name: {en: 'Alt', de: 'Ona'}, alternateName: ['ham', 'burg'], kind: 'contact'};
    const text = searchText(feed!, partner, await reader('en'));
    const isFound = (query: string) => searchItems([text], query, (lines) => lines).length > 0;
    for (const query of ['altona', 'hamburg', 'burgcontact']) expect(isFound(query), query).to.equal(false);
    expect(isFound('alt ona ham burg contact')).to.equal(true);
  });
});

describe('a search by country', () => {
  const places: Record<string, string> = {
    Leeds: 'GB',
    Kyiv: 'UA',
    Houston: 'US',
    Uster: 'CH',
    Dubai: 'AE',
    Goma: 'CD',
    Izmir: 'TR',
    'Berlin-Neukölln': 'DE',
  };
  const {feed} = parseFeed(
    sampleFeed({
      partners: Object.entries(places).map(([name, country], index) => {
        return {id: `place-${index}`, name, country, kind: 'twinning'};
      }),
    }),
  );
  const FOUND: [query: string, tag: string, names: string[]][] = [
    ['UK', 'en', ['Leeds']],
    ['uk', 'de', ['Leeds']],
    ['U.K.', 'en', ['Leeds']],
    ['ukr', 'en', ['Kyiv']],
    ['neuk', 'en', ['Berlin-Neukölln']],
    ['GB', 'fr', ['Leeds']],
    ['Great Britain', 'de', ['Leeds']],
    ['Großbritannien', 'de', ['Leeds']],
    ['Grande-Bretagne', 'fr', ['Leeds']],
    ['USA', 'de', ['Houston']],
    ['U.S.A.', 'en', ['Houston']],
    ['US', 'en', ['Houston']],
    ['ust', 'en', ['Uster']],
    ['США', 'ru', ['Houston']],
    ['UAE', 'en', ['Dubai']],
    ['VAE', 'de', ['Dubai']],
    ['DRC', 'en', ['Goma']],
    ['Turkey', 'en', ['Izmir']],
    ['tuerkei', 'de', ['Izmir']],
    ['turkei', 'de', ['Izmir']],
  ];
  for (const [query, tag, names] of FOUND) {
    it(`finds ${names.join(', ')} by "${query}" in ${tag}`, async () => {
      const localizer = await reader(tag);
      const found = searchItems(feed!.partners, fold(query), (partner) => searchText(feed!, partner, localizer));
      expect(found.map(({name}) => name)).to.deep.equal(names);
    });
  }

  it('finds the beginning of a word by a short query that is no name of its own', async () => {
    const localizer = await reader('en');
    const partners = feed!.partners.filter(({country}) => country !== 'GB');
    const found = searchItems(partners, 'uk', (partner) => searchText(feed!, partner, localizer));
    expect(found.map(({name}) => name)).to.deep.equal(['Kyiv']);
  });
});
