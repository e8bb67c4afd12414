import {expect} from '@open-wc/testing';
import be from '../../src/i18n/locales/be.js';
import en from '../../src/i18n/locales/en.js';
import mn from '../../src/i18n/locales/mn.js';
import uz from '../../src/i18n/locales/uz.js';
import {Localizer, localizerFor, type NamedPlace} from '../../src/i18n/localizer.js';
import {INTERFACE_LANGUAGES, interfaceLanguage, messagesOf} from '../../src/i18n/message-catalog.js';
import type {Plural} from '../../src/i18n/messages.js';
import type {PhraseList} from '../../src/i18n/phrase.js';
import {bonnFeed, reader, said} from './reader.js';

const bonn = await bonnFeed();

/** Lets a test run in a browser that speaks a language: it is what Intl falls back on in the end. */
function speaking(lang: string, run: () => void): void {
  const {Collator, ListFormat, NumberFormat, PluralRules} = Intl;
  const last = (tags: readonly string[] | string | undefined) => [tags ?? [], lang].flat();
  Object.assign(Intl, {
    Collator: class extends Collator {
      constructor(tags?: string | readonly string[]) {
        super(last(tags));
      }
    },
    ListFormat: class extends ListFormat {
      constructor(tags?: string | readonly string[]) {
        super(last(tags));
      }
    },
    NumberFormat: class extends NumberFormat {
      constructor(tags?: string | readonly string[]) {
        super(last(tags));
      }
    },
    PluralRules: class extends PluralRules {
      constructor(tags?: string | readonly string[]) {
        super(last(tags));
      }
    },
  });
  try {
    run();
  } finally {
    Object.assign(Intl, {Collator, ListFormat, NumberFormat, PluralRules});
  }
}

describe('localizerFor', () => {
  it('has none until the messages are there, then one for each language', async () => {
    expect(localizerFor('de-AT', ['en'])).to.equal(undefined);
    const german = await reader('de-AT', ['en']);
    expect(german).to.include({reader: 'de-AT', lang: 'de', messages: messagesOf('de')});
    expect(localizerFor('de-AT', ['en'])).to.equal(german);
    expect(localizerFor('de-AT', ['de'])).not.to.equal(german);
  });

  it('speaks to the reader in the interface language that serves, however its tag is written', async () => {
    const READERS: [tag: string, reader: string, lang: string][] = [
      ['de_DE', 'de-DE', 'de'],
      ['iw', 'he', 'he'],
      ['zh-CN', 'zh-CN', 'zh-Hans'],
      ['zh-TW', 'zh-TW', 'zh-Hans'],
      ['uz-Cyrl', 'uz-Cyrl', 'uz'],
      ['kk-KZ', 'kk-KZ', 'ru'],
      ['ky', 'ky', 'ru'],
      ['tg', 'tg', 'ru'],
      ['sr', 'sr', 'en'],
      ['tlh', 'tlh', 'en'],
      ['e n', 'en', 'en'],
    ];
    for (const [tag, spelled, lang] of READERS) expect(await reader(tag), tag).to.include({reader: spelled, lang});
    expect(interfaceLanguage('tlh')).to.equal('en');
  });
});

describe('a country', () => {
  const PALESTINE = {country: 'PS', countryName: {en: 'Palestine', de: 'Palästina'}};
  const BELARUS = {country: 'BY', countryName: {en: 'Republic of Belarus', de: 'Republik Belarus'}};

  it('is called as the city calls it', async () => {
    expect((await reader('en')).countryName(PALESTINE)).to.deep.equal({text: 'Palestine'});
    expect((await reader('de')).countryName(PALESTINE)).to.deep.equal({text: 'Palästina'});
    expect((await reader('en-US')).countryName(BELARUS)).to.deep.equal({text: 'Republic of Belarus'});
    expect((await reader('de-AT')).countryName(BELARUS)).to.deep.equal({text: 'Republik Belarus'});
    expect((await reader('de_DE')).countryName(BELARUS)).to.deep.equal({text: 'Republik Belarus'});
    expect((await reader('en')).countryName({...BELARUS, countryName: 'Belarus!'})).to.deep.equal({text: 'Belarus!'});
  });

  it('has the name in use where the city has no word in the language', async () => {
    const NAMES: [tag: string, palestine: string, belarus: string][] = [
      ['ar', 'فلسطين', 'بيلاروس'],
      ['es-BO', 'Palestina', 'Bielorrusia'],
      ['fr', 'Palestine', 'Biélorussie'],
      ['ru', 'Палестина', 'Беларусь'],
      ['uk', 'Палестина', 'Білорусь'],
      ['zh-CN', '巴勒斯坦', '白俄罗斯'],
    ];
    for (const [tag, palestine, belarus] of NAMES) {
      const localizer = await reader(tag);
      expect(localizer.countryName(PALESTINE), tag).to.deep.equal({text: palestine});
      expect(localizer.countryName(BELARUS), tag).to.deep.equal({text: belarus});
    }
  });

  it('is in the word of the city, marked, where the browser has no name in the language', async () => {
    expect((await reader('tlh', ['de', 'en'])).countryName(BELARUS)).to.deep.equal({
      text: 'Republik Belarus',
      lang: 'de',
    });
  });

  it('is in the language of the reader, also where the browser has no names in it', async () => {
    // Chromium does not know these, or only says so; other engines do.
    const NAMES: [tag: string, belarus: string, palestine: string, germany: string][] = [
      ['be', 'Беларусь', 'Палесціна', 'Германія'],
      ['mn-MN', 'Беларусь', 'Палестин', 'Герман'],
      ['uz', 'Belarus', 'Falastin', 'Germaniya'],
    ];
    for (const [tag, belarus, palestine, germany] of NAMES) {
      const localizer = await reader(tag);
      expect(localizer.countryName(BELARUS), tag).to.deep.equal({text: belarus});
      expect(localizer.countryName(PALESTINE), tag).to.deep.equal({text: palestine});
      expect(localizer.countryName({country: 'DE'}), tag).to.deep.equal({text: germany});
      expect(localizer.countryName({country: 'XX'}), tag).to.deep.equal({text: 'XX'});
    }
    expect((await reader('be')).otherCountryNames({country: 'US'})).to.include.members(['ЗША', 'USA']);
  });

  it('is marked where its name is in another language than the words around it', async () => {
    const persian = await reader('fa');
    expect([persian.lang, persian.countryName({country: 'UA'})]).to.deep.equal(['en', {text: 'اوکراین', lang: 'fa'}]);
    expect((await reader('de')).countryName({country: 'UA'})).to.deep.equal({text: 'Ukraine'});
    expect((await reader('tlh')).countryName({country: 'UA'})).to.deep.equal({text: 'Ukraine'});
  });

  it('is the code where nobody knows a name, or else the word of the city in any language', async () => {
    const localizer = await reader('en');
    for (const country of ['XX', 'ZZ']) expect(localizer.countryName({country})).to.deep.equal({text: country});
    expect(localizer.countryName({country: 'XX', countryName: {de: 'Nordland'}})).to.deep.equal({
      text: 'Nordland',
      lang: 'de',
    });
  });

  it('needs no code where the city has a word', async () => {
    expect((await reader('en')).countryName({countryName: {de: 'Nordland'}})).to.deep.equal({
      text: 'Nordland',
      lang: 'de',
    });
    expect((await reader('en', [])).countryName({countryName: 'Nordland'})).to.deep.equal({text: 'Nordland'});
    expect((await reader('en', [])).countryName({country: 'BY', countryName: 'Nordland'})).to.deep.equal({
      text: 'Nordland',
    });
  });

  it('is nothing where none is stated', async () => {
    expect((await reader('en')).countryName({})).to.equal(undefined);
  });
});

describe('a text of the feed', () => {
  it('is in the language of the reader', async () => {
    expect((await reader('de')).pick({en: 'Friends', de: 'Freunde'})).to.deep.equal({text: 'Freunde'});
    expect((await reader('iw')).pick({en: 'Friends', he: 'חברים'})).to.deep.equal({text: 'חברים'});
  });

  it('is marked where it is in another', async () => {
    expect((await reader('de')).pick({en: 'Friends'})).to.deep.equal({text: 'Friends', lang: 'en'});
    expect((await reader('de')).pick('Friends')).to.deep.equal({text: 'Friends', lang: 'en'});
    expect((await reader('ar')).pick({de: 'Freunde', en: 'Friends'})).to.deep.equal({text: 'Friends', lang: 'en'});
  });

  it('is marked in the language of a reader whom the elements answer in English', async () => {
    expect((await reader('tlh')).pick({en: 'Friends', tlh: 'juppu'})).to.deep.equal({text: 'juppu', lang: 'tlh'});
    expect((await reader('tlh')).pick({en: 'Friends'})).to.deep.equal({text: 'Friends'});
  });

  it('is marked in its own language where its letters run against it', async () => {
    expect((await reader('ar')).pick({ar: 'ICLEI'})).to.deep.equal({text: 'ICLEI', lang: 'ar'});
  });
});

describe('a place', () => {
  const placeOf = (id: string): NamedPlace => bonn.places.find((place) => place.id === id)!;

  it('has its own name for readers of its own language', async () => {
    const NAMES: [tag: string, id: string, name: string][] = [
      ['uk', 'kherson', 'Херсон'],
      ['uk-UA', 'kherson', 'Херсон'],
      ['ar', 'ramallah', 'رام الله'],
      ['ar-PS', 'ramallah', 'رام الله'],
      ['ru', 'minsk', 'Минск'],
      ['be', 'minsk', 'Мінск'],
      ['he', 'tel-aviv', 'תל אביב-יפו'],
      ['iw', 'tel-aviv', 'תל אביב-יפו'],
      ['zh-CN', 'chengdu', '成都'],
      ['mn', 'ulaanbaatar', 'Улаанбаатар'],
      ['uz-UZ', 'bukhara', 'Buxoro'],
      // A plain name is in the first language of the feed, so this is the Spanish one, and needs no mark.
      ['es-BO', 'la-paz', 'La Paz'],
    ];
    for (const [tag, id, text] of NAMES) {
      expect((await reader(tag)).placeName(placeOf(id)), `${id} in ${tag}`).to.deep.equal({text});
    }
  });

  it('has the name that the feed has for all other readers, marked', async () => {
    const NAMES: [tag: string, id: string, name: string, lang?: string][] = [
      ['de', 'kherson', 'Cherson'],
      ['en', 'kherson', 'Kherson'],
      ['ru', 'kherson', 'Kherson', 'en'],
      ['zh-TW', 'chengdu', '成都'],
      ['de', 'minsk', 'Minsk', 'en'],
      ['en', 'minsk', 'Minsk'],
      ['fa', 'ramallah', 'Ramallah'],
      ['fr', 'la-paz', 'La Paz', 'en'],
    ];
    for (const [tag, id, text, lang] of NAMES) {
      expect((await reader(tag)).placeName(placeOf(id)), `${id} in ${tag}`).to.deep.equal(lang ? {text, lang} : {text});
    }
  });

  it('has the feed’s name in the language of the reader before its own', async () => {
    const place = {name: {en: 'Kherson', uk: 'місто Херсон'}, nativeName: {uk: 'Херсон'}};
    expect((await reader('uk')).placeName(place)).to.deep.equal({text: 'місто Херсон'});
    expect((await reader('uk', ['uk'])).placeName({...place, name: 'Херсонъ'})).to.deep.equal({text: 'Херсонъ'});
  });

  it('needs no own name', async () => {
    expect((await reader('uk')).placeName({name: {en: 'Alvik'}})).to.deep.equal({text: 'Alvik', lang: 'en'});
    expect((await reader('uk', [])).placeName({name: 'Alvik'})).to.deep.equal({text: 'Alvik'});
  });

  it('has its own name in a language that the elements do not speak', async () => {
    expect((await reader('fa')).placeName({name: 'Tehran', nativeName: {fa: 'تهران'}})).to.deep.equal({
      text: 'تهران',
      lang: 'fa',
    });
  });
});

describe('a name that belongs to no language', () => {
  it('is not marked where its letters run as the words around it', async () => {
    for (const tag of ['en', 'de', 'uk', 'zh-Hans', 'fa']) {
      expect((await reader(tag)).properName('CC BY 4.0'), tag).to.deep.equal({text: 'CC BY 4.0'});
    }
    expect((await reader('he')).properName('רות')).to.deep.equal({text: 'רות'});
    expect((await reader('ar')).properName('2023')).to.deep.equal({text: '2023'});
  });

  it('is kept apart where they run against them', async () => {
    for (const tag of ['ar', 'he']) {
      expect((await reader(tag)).properName('CC BY 4.0'), tag).to.deep.equal({text: 'CC BY 4.0', lang: ''});
    }
    expect((await reader('en')).properName('רות')).to.deep.equal({text: 'רות', lang: ''});
  });
});

describe('a number', () => {
  it('is written as the language does', async () => {
    const NUMBERS: [tag: string, number: string][] = [
      ['ar-PS', '١٢٬٣٤٥'],
      ['ar-u-nu-latn', '12,345'],
      // With the space of Russian, in every browser.
      ['be', '12\u00a0345'],
      ['uz', '12\u00a0345'],
      ['ru', '12\u00a0345'],
      ['uk', '12\u00a0345'],
      ['mn', '12,345'],
      ['mn-MN', '12,345'],
      ['de', '12.345'],
      ['de-AT', '12\u00a0345'],
      ['es-BO', '12.345'],
      ['fr', '12\u202f345'],
      ['he', '12,345'],
      ['zh-CN', '12,345'],
      ['en', '12,345'],
      ['en-GB-u-nu-deva', '१२,३४५'],
      ['fa', '12,345'],
    ];
    for (const [tag, number] of NUMBERS) expect((await reader(tag)).formatNumber(12345), tag).to.equal(number);
  });

  it('is never written as the language of the browser does', () => {
    speaking('de', () => {
      expect(new Intl.NumberFormat('tlh').format(12345)).to.equal('12.345');
      // As a bundler may have it, who adds a language.
      expect(new Localizer('tlh', 'tlh', en, []).formatNumber(12345)).to.equal('12,345');
    });
  });
});

describe('a count', () => {
  it('takes the plural form and the digits of the language', async () => {
    const [english, german] = [await reader('en'), await reader('de')];
    const {showMore} = german.messages;
    expect(german.formatCount(showMore, 1)).to.equal('1 weiteren Eintrag anzeigen');
    expect(german.formatCount(showMore, 0)).to.equal('0 weitere Einträge anzeigen');
    expect(german.formatCount(showMore, 1234)).to.equal('1.234 weitere Einträge anzeigen');
    expect(english.formatCount(english.messages.showMore, 1234)).to.equal('Show 1,234 more');
    const belarusian = await reader('be');
    expect(belarusian.formatCount(belarusian.messages.showMore, 12345)).to.equal('Паказаць яшчэ 12\u00a0345 запісаў');
    const arabic = await reader('ar-PS');
    expect(arabic.formatCount(arabic.messages.showMore, 11)).to.contain('١١');
  });

  it('takes every form that the language has', async () => {
    const plural: Plural<'count', Intl.LDMLPluralRule> = {
      zero: 'zero',
      one: 'one',
      two: 'two',
      few: 'few {count}',
      many: 'many {count}',
      other: 'other {count}',
    };
    const COUNTS: [tag: string, counts: number[], forms: string[]][] = [
      ['ar', [0, 1, 2, 3, 11, 100], ['zero', 'one', 'two', 'few', 'many', 'other']],
      ['be', [0, 1, 2, 5, 11, 21, 22], ['many', 'one', 'few', 'many', 'many', 'one', 'few']],
      ['ru', [0, 1, 2, 5, 11, 21, 22], ['many', 'one', 'few', 'many', 'many', 'one', 'few']],
      ['uk', [0, 1, 2, 5, 11, 21, 22], ['many', 'one', 'few', 'many', 'many', 'one', 'few']],
      ['he', [0, 1, 2, 3, 11, 21], ['other', 'one', 'two', 'other', 'other', 'other']],
      ['fr', [0, 1, 2], ['one', 'one', 'other']],
      ['es', [0, 1, 2], ['other', 'one', 'other']],
      ['mn', [0, 1, 2, 21], ['other', 'one', 'other', 'other']],
      ['uz', [0, 1, 2, 21], ['other', 'one', 'other', 'other']],
      ['zh-Hans', [0, 1, 2], ['other', 'other', 'other']],
      ['fa', [0, 1, 2], ['other', 'one', 'other']],
    ];
    for (const [tag, counts, expected] of COUNTS) {
      const localizer = await reader(tag);
      const taken = counts.map((count) => localizer.formatCount(plural, count).replace(/ .*$/, ''));
      expect(taken, tag).to.deep.equal(expected);
    }
  });

  it('takes the form for all others where one is missing', async () => {
    expect((await reader('en')).formatCount({other: '{count} cities'}, 1)).to.equal('1 cities');
  });

  it('never takes the form of the language of the browser', () => {
    speaking('ar', () => {
      expect(new Intl.PluralRules('tlh').select(2)).to.equal('two');
      const plural: Plural<'count', 'two'> = {two: 'two', other: 'other {count}'};
      expect(new Localizer('tlh', 'tlh', en, []).formatCount(plural, 2)).to.equal('other 2');
    });
  });
});

describe('a message about a date', () => {
  it('has a form of its own for a day where the language needs one', async () => {
    const [german, ukrainian] = [await reader('de'), await reader('uk')];
    const since = (localizer: Localizer, date: string) => said(localizer.formatDated(localizer.messages.since, date));
    expect(since(german, '2023-02-09')).to.equal('seit dem 9. Februar 2023');
    expect(since(german, '2023-02')).to.equal('seit Februar 2023');
    expect(since(german, '2023')).to.equal('seit 2023');
    expect(since(ukrainian, '2023')).to.equal('з 2023 р.');
    expect(since(ukrainian, '2023-02-09').replace(/\s/g, ' ')).to.equal('з 9 лютого 2023 р.');
  });

  it('declines a month where the language does, and nothing else', async () => {
    for (const [tag, since, signed] of [
      ['uk', 'з травня 2008 р.', 'Підписано: травень 2008 р.'],
      ['ru', 'с мая 2008 г.', 'Подписано: май 2008 г.'],
      ['be', 'ад мая 2008 г.', 'Падпісана: май 2008 г.'],
      ['pl', 'od maja 2008', 'podpisanie: maj 2008'],
      ['de', 'seit Mai 2008', 'unterzeichnet: Mai 2008'],
    ] as const) {
      const localizer = await reader(tag);
      const {messages} = localizer;
      const told = [messages.since, messages.signed].map((message) => said(localizer.formatDated(message, '2008-05')));
      expect(told.map((text) => text.replace(/\s/g, ' '))).to.deep.equal([since, signed]);
    }
  });
});

describe('a list', () => {
  const [a, b, c] = ['A', 'B', 'C'].map((text): PhraseList => [{text}]) as [PhraseList, PhraseList, PhraseList];

  const LISTS: Readonly<Record<string, [two: string, three: string]>> = {
    ar: ['A وB', 'A وB وC'],
    be: ['A і B', 'A, B і C'],
    de: ['A und B', 'A, B und C'],
    en: ['A and B', 'A, B and C'],
    es: ['A y B', 'A, B y C'],
    fr: ['A et B', 'A, B et C'],
    he: ['A ו-B', 'A, B ו-C'],
    mn: ['A, B', 'A, B, C'],
    ru: ['A и B', 'A, B и C'],
    uk: ['A і B', 'A, B і C'],
    uz: ['A va B', 'A, B va C'],
    'zh-Hans': ['A和B', 'A、B和C'],
    hu: ['A és B', 'A, B és C'],
    it: ['A e B', 'A, B e C'],
    nl: ['A en B', 'A, B en C'],
    pl: ['A i B', 'A, B i C'],
    tr: ['A ve B', 'A, B ve C'],
  };
  for (const tag of INTERFACE_LANGUAGES) {
    it(`is one sentence in ${tag}, of one, two or three`, async () => {
      const localizer = await reader(tag);
      const [two, three] = LISTS[tag]!;
      expect(localizer.formatList([])).to.deep.equal([]);
      expect(localizer.formatList([a])).to.deep.equal([{text: 'A'}]);
      expect(said(localizer.formatList([a, b]))).to.equal(two);
      expect(said(localizer.formatList([a, b, c]))).to.equal(three);
    });
  }

  it('puts the reader’s own comma before the last where there is one', async () => {
    expect(said((await reader('en-US')).formatList([a, b, c]))).to.equal('A, B, and C');
    expect(said((await reader('en-GB')).formatList([a, b, c]))).to.equal('A, B and C');
  });

  it('has the word that goes before the next letter', async () => {
    const [laPaz, iquique, qiryat] = ['La Paz', 'Iquique', 'קריית ים'].map((text): PhraseList => [{text}]);
    expect(said((await reader('es')).formatList([laPaz!, iquique!]))).to.equal('La Paz e Iquique');
    expect(said((await reader('he')).formatList([laPaz!, qiryat!]))).to.equal('La Paz וקריית ים');
    expect(said((await reader('he')).formatList([qiryat!, laPaz!]))).to.equal('קריית ים ו-La Paz');
  });

  it('keeps the languages of its items', async () => {
    const kherson = [{text: 'Херсон', lang: 'uk'}, {text: ' (Ukraine)'}];
    expect((await reader('en')).formatList([kherson, a])).to.deep.equal([...kherson, {text: ' and '}, {text: 'A'}]);
    expect((await reader('be')).formatList([kherson, a])).to.deep.equal([...kherson, {text: ' і '}, {text: 'A'}]);
    expect((await reader('uz')).formatList([a, kherson, b])).to.deep.equal([
      {text: 'A'},
      {text: ', '},
      ...kherson,
      {text: ' va '},
      {text: 'B'},
    ]);
  });

  it('is never joined as in the language of the browser', () => {
    speaking('de', () => {
      expect(new Intl.ListFormat('tlh').format(['A', 'B'])).to.equal('A und B');
      expect(said(new Localizer('tlh', 'tlh', en, []).formatList([a, b]))).to.equal('A and B');
    });
  });
});

describe('the order of texts', () => {
  const NAMES = ['Zebrano', 'Ålvik', 'Berg'];
  const sorted = (names: readonly string[], localizer: Localizer) =>
    names.toSorted((one, other) => localizer.compare(one, other));

  it('is that of the language of the reader', async () => {
    expect(sorted(NAMES, await reader('en'))).to.deep.equal(['Ålvik', 'Berg', 'Zebrano']);
    expect(sorted(NAMES, await reader('sv'))).to.deep.equal(['Berg', 'Zebrano', 'Ålvik']);
    expect(sorted(['Öl', 'Of', 'Oz'], await reader('de'))).to.deep.equal(['Of', 'Öl', 'Oz']);
    expect(sorted(['Ґ', 'Г', 'Д', 'І', 'Ї', 'И'], await reader('uk'))).to.deep.equal(['Г', 'Ґ', 'Д', 'И', 'І', 'Ї']);
    expect(sorted(['上海', '北京', '成都'], await reader('zh-CN'))).to.deep.equal(['北京', '成都', '上海']);
    expect(sorted(['ñandú', 'nube', 'nada'], await reader('es'))).to.deep.equal(['nada', 'nube', 'ñandú']);
  });

  it('is that of English, not of the browser, where the browser does not know the language', () => {
    speaking('sv', () => {
      expect(NAMES.toSorted(new Intl.Collator('tlh').compare)).to.deep.equal(['Berg', 'Zebrano', 'Ålvik']);
      const order = sorted(NAMES, new Localizer('tlh', 'en', en, ['sv']));
      expect(order).to.deep.equal(['Ålvik', 'Berg', 'Zebrano']);
    });
  });

  it('is that of a language like it in a language with its own formats', () => {
    const names = [...NAMES, 'Мінск'];
    const inBrowser = () =>
      Object.entries({be, mn, uz}).map(([tag, messages]) => sorted(names, new Localizer(tag, tag, messages, ['sv'])));
    const [cyrillicFirst, latinFirst] = [
      ['Мінск', 'Ålvik', 'Berg', 'Zebrano'],
      ['Ålvik', 'Berg', 'Zebrano', 'Мінск'],
    ];
    const expected = [cyrillicFirst, cyrillicFirst, latinFirst];
    expect(inBrowser()).to.deep.equal(expected);
    for (const lang of ['sv', 'ru', 'en']) {
      speaking(lang, () => {
        expect(inBrowser(), lang).to.deep.equal(expected);
      });
    }
  });
});
