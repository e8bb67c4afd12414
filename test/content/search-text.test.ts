import {expect} from '@open-wc/testing';
import {fold, matchesQuery} from '../../src/content/fold.js';
import {parseFeed} from '../../src/data/parse-feed.js';
import {searchText} from '../../src/content/search-text.js';
import {sampleFeed} from '../support/feed.js';
import {bonnFeed, reader} from '../i18n/reader.js';

const bonn = await bonnFeed();

/** The partners of Bonn that a visitor finds. */
async function found(query: string, tag = 'en'): Promise<string[]> {
  const localizer = await reader(tag);
  return bonn.partners
    .filter((partner) => matchesQuery(searchText(bonn, partner, localizer), fold(query)))
    .map(({id}) => id);
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
  const linesOf = async (index: number, tag: string) =>
    searchText(feed!, feed!.partners[index]!, await reader(tag))
      .split('\n')
      .filter((line) => line !== '');

  it('has the names in every language, and the rest in the words of the reader', async () => {
    const names = ['esterra', 'osterra', 'old town', 'ostra', 'esterra', 'esterra la nova'];
    expect(await linesOf(0, 'en')).to.deep.equal([...names, 'spain', 'city twinning', 'youth', 'school garden']);
    expect(await linesOf(0, 'de')).to.deep.equal([...names, 'spanien', 'stadtepartnerschaft', 'jugend', 'schulgarten']);
  });

  it('has the built-in word for a kind beside the city’s own, because a filter may show it', async () => {
    const partner = {id: 'p', name: 'P', kind: 'friendship', kindLabel: 'Sister harbours'};
    const lines = searchText(feed!, partner, await reader('en')).split('\n');
    expect(lines).to.deep.equal(['p', 'sister harbours', 'friendly ties']);
  });

  it('has only what is stated', async () => {
    expect(await linesOf(1, 'en')).to.deep.equal(['alvik', 'school exchange', 'choir']);
  });

  it('has no word that only comes about between two of its texts', async () => {
    const partner = {id: 'p', name: {en: 'Alt', de: 'Ona'}, alternateName: ['ham', 'burg'], kind: 'contact'};
    const text = searchText(feed!, partner, await reader('en'));
    for (const query of ['altona', 'hamburg', 'burgcontact']) expect(matchesQuery(text, query), query).to.equal(false);
    expect(matchesQuery(text, 'alt ona ham burg contact')).to.equal(true);
  });
});
