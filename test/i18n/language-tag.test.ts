import {expect} from '@open-wc/testing';
import {directionOf, languageMatches, lookUpLanguage, runsAgainst, toValidTag} from '../../src/i18n/language-tag.js';

describe('lookUpLanguage', () => {
  const AVAILABLE = ['en', 'de', 'zh-Hans', 'pt-BR', 'pt', 'he', 'sr-Latn', 'es-419', 'mn', 'uz', 'not a tag'];
  const CASES: [fact: string, tag: string, found: string | undefined][] = [
    ['the tag itself', 'de', 'de'],
    ['the language of a region', 'de-AT', 'de'],
    ['without regard to case', 'DE-at', 'de'],
    ['the script of a region', 'zh-Hans-CN', 'zh-Hans'],
    ['the script that a region writes', 'zh-CN', 'zh-Hans'],
    ['the script that most readers of a language write', 'zh', 'zh-Hans'],
    ['a script in any case', 'ZH-hans', 'zh-Hans'],
    ['another script that its readers know, by its name', 'zh-Hant', 'zh-Hans'],
    ['another script that its readers know', 'zh-TW', 'zh-Hans'],
    ['no other script where one is named', 'mn-Mong', undefined],
    ['the other script of a region', 'uz-AF', 'uz'],
    ['nothing that readers may not understand', 'sr-Cyrl', undefined],
    ['the nearest of several', 'pt-br', 'pt-BR'],
    ['the language before another region', 'pt-PT', 'pt'],
    ['a region where the language is all that is asked for', 'es', 'es-419'],
    ['another region rather than another language', 'es-BO', 'es-419'],
    ['a language by its former tag', 'iw', 'he'],
    ['a language by its former tag with a region', 'iw-IL', 'he'],
    ['the script named, where it is not the usual one', 'sr-Latn-RS', 'sr-Latn'],
    ['not the unusual script for the usual one', 'sr', undefined],
    ['a language with extensions', 'de-u-co-phonebk', 'de'],
    ['a language with a variant', 'de-1996', 'de'],
    ['no language that begins alike', 'den', undefined],
    ['nothing for nothing', '', undefined],
    ['nothing for what is no tag', 'german language', undefined],
    ['what is no tag, if it is there', 'not a tag', 'not a tag'],
  ];
  for (const [fact, tag, found] of CASES) {
    it(`finds ${fact}: ${found ?? 'nothing'} for "${tag}"`, () => {
      expect(lookUpLanguage(tag, AVAILABLE)).to.equal(found);
    });
  }

  it('finds what its readers read too, of the languages that there are', () => {
    expect(lookUpLanguage('kk-KZ', ['en', 'ru'])).to.equal('ru');
    expect(lookUpLanguage('kk', ['en', 'de'])).to.equal(undefined);
    expect(lookUpLanguage('uz-Cyrl', ['ru', 'uz'])).to.equal('uz');
    expect(lookUpLanguage('uz-Cyrl', ['en', 'ru'])).to.equal('ru');
    expect(lookUpLanguage('qu', ['en', 'es'])).to.equal('es');
    // Readers of Ukrainian have messages of their own, and those of Serbian know English better.
    for (const tag of ['uk', 'be', 'sr', 'tlh']) expect(lookUpLanguage(tag, ['en', 'ru']), tag).to.equal(undefined);
  });

  it('finds what stands first of two that serve as well', () => {
    expect(lookUpLanguage('es', ['es-BO', 'es-MX'])).to.equal('es-BO');
    expect(lookUpLanguage('es', ['es-MX', 'es-BO'])).to.equal('es-MX');
  });
});

describe('languageMatches', () => {
  it('is true where one tag is the other, or a variety of it', () => {
    for (const [tag, around] of [
      ['de', 'de'],
      ['de-AT', 'de'],
      ['de', 'de-AT'],
      ['DE', 'de'],
      ['zh-Hans', 'zh-CN'],
      ['zh-CN', 'zh'],
      ['iw', 'he'],
      ['no tag', 'no tag'],
    ] as const) {
      expect(languageMatches(tag, around), `${tag} in ${around}`).to.equal(true);
    }
  });

  it('is false between languages, scripts and regions', () => {
    for (const [tag, around] of [
      ['de', 'en'],
      ['zh-Hant', 'zh-Hans'],
      ['zh', 'zh-TW'],
      ['de-AT', 'de-CH'],
      ['de', 'den'],
      ['de', 'de_DE'],
      ['', 'de'],
      ['de', ''],
    ] as const) {
      expect(languageMatches(tag, around), `${tag} in ${around}`).to.equal(false);
    }
  });
});

describe('runsAgainst', () => {
  it('is true where letters run the other way', () => {
    for (const [text, direction] of [
      ['Херсон', 'rtl'],
      ['成都', 'rtl'],
      ['بون Bonn', 'rtl'],
      ['רמאללה', 'ltr'],
      ['Ramallah رام الله', 'ltr'],
      ['ﷺ', 'ltr'],
    ] as const) {
      expect(runsAgainst(text, direction), `${text} in ${direction}`).to.equal(true);
    }
  });

  it('is false where they do not, and for what has no letters', () => {
    for (const [text, direction] of [
      ['Херсон', 'ltr'],
      ['成都 1', 'ltr'],
      ['رام الله', 'rtl'],
      ['תל אביב-יפו', 'rtl'],
      ['1983 – 2004', 'rtl'],
      ['(٢٠٠٤)', 'rtl'],
      ['', 'rtl'],
      ['', 'ltr'],
    ] as const) {
      expect(runsAgainst(text, direction), `${text} in ${direction}`).to.equal(false);
    }
  });
});

describe('directionOf', () => {
  it('is from right to left for the scripts written so', () => {
    for (const tag of ['ar', 'he', 'fa', 'ur', 'dv', 'yi', 'ar-Arab-PS', 'az-Arab', 'pa-PK']) {
      expect(directionOf(tag), tag).to.equal('rtl');
    }
  });

  it('is from left to right for all others, and for what is no tag', () => {
    for (const tag of ['de', 'uk', 'zh-Hans', 'mn', 'az', 'ar-Latn', '', 'e n', '-']) {
      expect(directionOf(tag), tag).to.equal('ltr');
    }
  });
});

describe('toValidTag', () => {
  it('is the tag in its usual spelling', () => {
    expect(toValidTag('DE-at')).to.equal('de-AT');
    expect(toValidTag('zh-hans-cn')).to.equal('zh-Hans-CN');
    expect(toValidTag('iw')).to.equal('he');
  });

  it('reads the underscore of other systems', () => {
    expect(toValidTag('de_AT')).to.equal('de-AT');
    expect(toValidTag('zh_Hans_CN')).to.equal('zh-Hans-CN');
  });

  it('is English for what is no tag', () => {
    for (const tag of ['', 'e n', '_', 'x', 'english language']) expect(toValidTag(tag), tag).to.equal('en');
  });
});
