import {expect} from '@open-wc/testing';
import {toPhrase, pickName, pickText} from '../../src/i18n/phrase.js';

describe('phrase', () => {
  it('marks words in another language than that around them', () => {
    expect(toPhrase('Херсон', 'uk', 'en')).to.deep.equal({text: 'Херсон', lang: 'uk'});
    expect(toPhrase('Kherson', 'en', 'ar')).to.deep.equal({text: 'Kherson', lang: 'en'});
    expect(toPhrase('Wien', 'de-AT', 'de-CH')).to.deep.equal({text: 'Wien', lang: 'de-AT'});
  });

  it('marks nothing in the language around it, or in a variety of it', () => {
    expect(toPhrase('Kherson', 'en', 'en')).to.deep.equal({text: 'Kherson'});
    expect(toPhrase('Kherson', 'en-GB', 'en')).to.deep.equal({text: 'Kherson'});
    expect(toPhrase('رام الله', 'ar', 'ar')).to.deep.equal({text: 'رام الله'});
    expect(toPhrase('رام الله', 'ar-PS', 'ar')).to.deep.equal({text: 'رام الله'});
    expect(toPhrase('תל אביב', 'iw', 'he')).to.deep.equal({text: 'תל אביב'});
    expect(toPhrase('成都', 'zh-CN', 'zh-Hans')).to.deep.equal({text: '成都'});
  });

  it('marks nothing where the language is not known and the letters run as those around them', () => {
    expect(toPhrase('Kherson', undefined, 'en')).to.deep.equal({text: 'Kherson'});
    expect(toPhrase('成都', undefined, 'uk')).to.deep.equal({text: '成都'});
    expect(toPhrase('رام الله', undefined, 'he')).to.deep.equal({text: 'رام الله'});
    expect(toPhrase('2004 – 2009 (13)', undefined, 'ar')).to.deep.equal({text: '2004 – 2009 (13)'});
  });

  it('marks a Latin name in Arabic and Hebrew although it is given as that language', () => {
    for (const lang of ['ar', 'he']) {
      for (const text of ['ICLEI', 'Херсон', '成都', 'ICLEI شبكة']) {
        expect(toPhrase(text, lang, lang), `${text} in ${lang}`).to.deep.equal({text, lang});
      }
      expect(toPhrase('2004', lang, lang)).to.deep.equal({text: '2004'});
    }
    expect(toPhrase('ICLEI', 'ar-PS', 'ar')).to.deep.equal({text: 'ICLEI', lang: 'ar-PS'});
  });

  it('marks an Arabic or Hebrew name in a text that runs the other way', () => {
    expect(toPhrase('رام الله', 'en', 'en')).to.deep.equal({text: 'رام الله', lang: 'en'});
    expect(toPhrase('Ramallah (רמאללה)', 'de', 'de')).to.deep.equal({text: 'Ramallah (רמאללה)', lang: 'de'});
  });

  it('keeps words of no known language apart where they run against those around them', () => {
    expect(toPhrase('CC BY 4.0', undefined, 'ar')).to.deep.equal({text: 'CC BY 4.0', lang: ''});
    expect(toPhrase('רות', undefined, 'en')).to.deep.equal({text: 'רות', lang: ''});
  });
});

describe('pickText', () => {
  const TEXT = {fr: 'bonjour', en: 'hello', 'zh-Hans': '你好'};
  const CASES: [reader: string, feedLanguages: string[], tag: keyof typeof TEXT][] = [
    ['fr', ['en', 'de'], 'fr'],
    ['fr-CA', ['en', 'de'], 'fr'],
    ['zh-Hans-CN', ['en', 'de'], 'zh-Hans'],
    ['zh-CN', ['en', 'de'], 'zh-Hans'],
    ['zh-TW', ['en', 'de'], 'zh-Hans'],
    ['it', ['en', 'fr'], 'en'],
    ['it', ['en-GB', 'fr'], 'en'],
    ['it', ['de', 'zh-Hans', 'en'], 'zh-Hans'],
    ['it', ['de'], 'fr'],
    ['it', [], 'fr'],
  ];
  for (const [reader, feedLanguages, tag] of CASES) {
    it(`picks ${tag} for a reader of ${reader} and a feed in ${feedLanguages.join(' and ') || 'no language'}`, () => {
      expect(pickText(TEXT, reader, feedLanguages)).to.deep.equal({text: TEXT[tag], lang: tag});
    });
  }

  it('takes a plain text to be in the first language of the feed', () => {
    expect(pickText('Bonn', 'fr', ['de', 'en'])).to.deep.equal({text: 'Bonn', lang: 'de'});
    expect(pickText('Bonn', 'fr', [])).to.deep.equal({text: 'Bonn', lang: undefined});
  });
});

describe('pickName', () => {
  const NAME = {en: 'Ramallah', he: 'רמאללה'};
  const OWN = {ar: 'رام الله', he: 'ראמאללה'};
  const FEED = ['en', 'de'];

  it('picks the feed’s name in the language of the reader', () => {
    expect(pickName(NAME, OWN, 'he', FEED)).to.deep.equal({text: 'רמאללה', lang: 'he'});
    expect(pickName(NAME, OWN, 'en-US', FEED)).to.deep.equal({text: 'Ramallah', lang: 'en'});
  });

  it('picks the place’s own name where it is in the language of the reader and the feed’s is not', () => {
    expect(pickName(NAME, OWN, 'ar-PS', FEED)).to.deep.equal({text: 'رام الله', lang: 'ar'});
    expect(pickName('Ramallah', OWN, 'he', FEED)).to.deep.equal({text: 'ראמאללה', lang: 'he'});
    expect(pickName('Ramallah', OWN, 'he', [])).to.deep.equal({text: 'ראמאללה', lang: 'he'});
  });

  it('picks a plain name for readers of the first language of the feed, not of the others', () => {
    const own = {en: 'Cape Coast', de: 'Kapküste'};
    expect(pickName('Oguaa', own, 'en', FEED)).to.deep.equal({text: 'Oguaa', lang: 'en'});
    expect(pickName('Oguaa', own, 'de', FEED)).to.deep.equal({text: 'Kapküste', lang: 'de'});
  });

  it('picks the feed’s name as it picks a text for all other readers', () => {
    expect(pickName(NAME, OWN, 'uk', FEED)).to.deep.equal({text: 'Ramallah', lang: 'en'});
    expect(pickName('Ramallah', {}, 'ar', FEED)).to.deep.equal({text: 'Ramallah', lang: 'en'});
  });
});
