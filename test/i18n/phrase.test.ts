import {expect} from '@open-wc/testing';
import {phrase, pickText} from '../../src/i18n/phrase.js';

describe('phrase', () => {
  it('marks words in another language than that around them', () => {
    expect(phrase('Херсон', 'uk', 'en')).to.deep.equal({text: 'Херсон', lang: 'uk'});
    expect(phrase('Kherson', 'en', 'en')).to.deep.equal({text: 'Kherson'});
    expect(phrase('Kherson', 'en-GB', 'en')).to.deep.equal({text: 'Kherson'});
  });

  it('marks nothing where the language is not known', () => {
    expect(phrase('Kherson', undefined, 'en')).to.deep.equal({text: 'Kherson'});
  });
});

describe('pickText', () => {
  const TEXT = {fr: 'bonjour', en: 'hello', 'zh-Hans': '你好'};
  const CASES: [reader: string, feedLanguages: string[], tag: keyof typeof TEXT][] = [
    ['fr', ['en', 'de'], 'fr'],
    ['fr-CA', ['en', 'de'], 'fr'],
    ['zh-Hans-CN', ['en', 'de'], 'zh-Hans'],
    ['it', ['en', 'fr'], 'en'],
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
