import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {localizerFor} from '../../src/i18n/localizer.js';
import {interfaceLanguage, messagesOf} from '../../src/i18n/message-catalog.js';
import {reader, said} from './reader.js';

describe('localizerFor', () => {
  it('has none until the messages are there, then one for each language', async () => {
    expect(localizerFor('de-AT', ['en'])).to.equal(undefined);
    const german = await reader('de-AT', ['en']);
    expect(german).to.include({reader: 'de-AT', lang: 'de', messages: messagesOf('de')});
    expect(localizerFor('de-AT', ['en'])).to.equal(german);
    expect(localizerFor('de-AT', ['de'])).not.to.equal(german);
  });

  it('speaks English where there are no messages, and to what is no language', async () => {
    expect(await reader('tlh')).to.include({reader: 'tlh', lang: interfaceLanguage('tlh')});
    expect(await reader('e n')).to.include({reader: 'en', lang: 'en'});
  });
});

describe('a date', () => {
  const DATES: [tag: string, year: string, month: string, day: string][] = [
    ['en', '2023', 'February 2023', '9 February 2023'],
    ['en-GB', '2023', 'February 2023', '9 February 2023'],
    ['en-US', '2023', 'February 2023', 'February 9, 2023'],
    ['de', '2023', 'Februar 2023', '9. Februar 2023'],
    ['de-AT', '2023', 'Februar 2023', '9. Februar 2023'],
    // There are no messages in Klingon, so the reader gets the dates of the English ones.
    ['tlh', '2023', 'February 2023', '9 February 2023'],
  ];
  for (const [tag, year, month, day] of DATES) {
    it(`is as exact in ${tag} as it is known`, async () => {
      const localizer = await reader(tag);
      expect(['2023', '2023-02', '2023-02-09'].map((date) => localizer.date(date))).to.deep.equal([year, month, day]);
    });
  }

  it('is the same everywhere on earth', async () => {
    const localizer = await reader('en');
    const MONTHS = [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ];
    const days = fc.date({min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true});
    fc.assert(
      fc.property(days, (instant) => {
        const date = instant.toISOString().slice(0, 10);
        const [year, month] = [String(instant.getUTCFullYear()), MONTHS[instant.getUTCMonth()]!];
        expect(localizer.date(date)).to.equal(`${instant.getUTCDate()} ${month} ${year}`);
        expect(localizer.date(date.slice(0, 7))).to.equal(`${month} ${year}`);
        expect(localizer.date(date.slice(0, 4))).to.equal(year);
      }),
    );
  });

  it('stays as it is where it is none', async () => {
    expect((await reader('en')).date('spring 1983')).to.equal('spring 1983');
  });
});

describe('a country', () => {
  const PALESTINE = {country: 'PS', countryName: {en: 'Palestine', de: 'Palästina'}};
  const BELARUS = {country: 'BY', countryName: {en: 'Republic of Belarus', de: 'Republik Belarus'}};

  it('is called as the city calls it', async () => {
    expect((await reader('en')).country(PALESTINE)).to.deep.equal({text: 'Palestine'});
    expect((await reader('de')).country(PALESTINE)).to.deep.equal({text: 'Palästina'});
    expect((await reader('en-US')).country(BELARUS)).to.deep.equal({text: 'Republic of Belarus'});
    expect((await reader('de-AT')).country(BELARUS)).to.deep.equal({text: 'Republik Belarus'});
  });

  it('has the short name in use where the city has no word in the language', async () => {
    expect((await reader('fr')).country(PALESTINE)?.text).to.equal('Palestine');
    expect((await reader('es')).country(PALESTINE)?.text).to.equal('Palestina');
    expect((await reader('fr')).country(BELARUS)?.text).to.equal('Biélorussie');
  });

  it('is not shortened where the short name is an abbreviation or names a part', async () => {
    expect((await reader('en')).country({country: 'BA'})?.text).to.match(/Herzegovina/);
    expect((await reader('es')).country({country: 'GB'})?.text).to.equal('Reino Unido');
  });

  it('is the code where the code is no country', async () => {
    expect((await reader('en')).country({country: 'ZZ'})?.text).to.equal('ZZ');
  });

  it('is never a name that takes sides', async () => {
    for (const tag of ['en', 'de', 'fr', 'es', 'uk', 'ru', 'he', 'ar', 'zh-Hans', 'mn', 'uz', 'be']) {
      const name = (await reader(tag)).country({country: 'PS'})?.text;
      expect(name, tag).to.match(/^\p{L}+$/u);
      expect(name, tag).not.to.match(/territor|autonom|территор|тэрыторы|автоном|שטחים|أراضي|领土/i);
    }
  });

  it('is marked where its name is in another language than the words around it', async () => {
    const french = await reader('fr');
    const lang = french.lang === 'fr' ? {} : {lang: 'fr'};
    expect(french.country({country: 'BY'})).to.deep.equal({text: 'Biélorussie', ...lang});
    expect((await reader('de')).country({country: 'UA'})).to.deep.equal({text: 'Ukraine'});
  });

  it('has a name for Kosovo', async () => {
    expect((await reader('en')).country({country: 'XK'})).to.deep.equal({text: 'Kosovo'});
  });

  it('is the code where nobody knows a name, or else the word of the city in any language', async () => {
    const localizer = await reader('en');
    expect(localizer.country({country: 'XX'})).to.deep.equal({text: 'XX'});
    expect(localizer.country({country: 'XX', countryName: {de: 'Nordland'}})).to.deep.equal({
      text: 'Nordland',
      lang: 'de',
    });
  });

  it('needs no code where the city has a word', async () => {
    expect((await reader('en')).country({countryName: {de: 'Nordland'}})).to.deep.equal({text: 'Nordland', lang: 'de'});
    expect((await reader('en', [])).country({countryName: 'Nordland'})).to.deep.equal({text: 'Nordland'});
  });

  it('is nothing where none is stated', async () => {
    expect((await reader('en')).country({})).to.equal(undefined);
  });
});

describe('a text of the feed', () => {
  it('is in the language of the reader', async () => {
    expect((await reader('de')).text({en: 'Friends', de: 'Freunde'})).to.deep.equal({text: 'Freunde'});
  });

  it('is marked where it is in another', async () => {
    expect((await reader('de')).text({en: 'Friends'})).to.deep.equal({text: 'Friends', lang: 'en'});
    expect((await reader('de')).text('Friends')).to.deep.equal({text: 'Friends', lang: 'en'});
  });

  it('is marked in the language of a reader whom the elements answer in English', async () => {
    expect((await reader('tlh')).text({en: 'Friends', tlh: 'juppu'})).to.deep.equal({text: 'juppu', lang: 'tlh'});
    expect((await reader('tlh')).text({en: 'Friends'})).to.deep.equal({text: 'Friends'});
  });
});

describe('a count', () => {
  it('takes the plural form and the digits of the language', async () => {
    const [english, german] = [await reader('en'), await reader('de')];
    const {showMore} = german.messages;
    expect(german.count(showMore, 1)).to.equal('1 weiteren Eintrag anzeigen');
    expect(german.count(showMore, 0)).to.equal('0 weitere Einträge anzeigen');
    expect(german.count(showMore, 1234)).to.equal('1.234 weitere Einträge anzeigen');
    expect(english.count(english.messages.showMore, 1234)).to.equal('Show 1,234 more');
  });

  it('takes the form for all others where one is missing', async () => {
    expect((await reader('en')).count({other: '{count} cities'}, 1)).to.equal('1 cities');
  });
});

describe('a list', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((text) => [{text}]);

  it('is one sentence', async () => {
    const [english, german] = [await reader('en'), await reader('de')];
    expect(said(english.list([a!, b!, c!]))).to.equal('A, B and C');
    expect(said(german.list([a!, b!]))).to.equal('A und B');
    expect(english.list([a!])).to.deep.equal([{text: 'A'}]);
    expect(english.list([])).to.deep.equal([]);
  });

  it('keeps the languages of its items', async () => {
    const kherson = [{text: 'Херсон', lang: 'uk'}, {text: ' (Ukraine)'}];
    expect((await reader('en')).list([kherson, a!])).to.deep.equal([...kherson, {text: ' and '}, {text: 'A'}]);
  });
});

describe('the order of texts', () => {
  it('is that of the language of the reader', async () => {
    const names = ['Zebrano', 'Ålvik', 'Berg'];
    const [english, swedish] = [await reader('en'), await reader('sv')];
    expect(names.toSorted((a, b) => english.compare(a, b))).to.deep.equal(['Ålvik', 'Berg', 'Zebrano']);
    expect(names.toSorted((a, b) => swedish.compare(a, b))).to.deep.equal(['Berg', 'Zebrano', 'Ålvik']);
  });
});
