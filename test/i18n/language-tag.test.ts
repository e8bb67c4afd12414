import {expect} from '@open-wc/testing';
import {directionOf, isWithin, lookUp, shortened, usable} from '../../src/i18n/language-tag.js';

describe('shortened', () => {
  it('cuts off the end of a tag, part by part', () => {
    expect(shortened('zh-Hans-CN')).to.deep.equal(['zh-Hans-CN', 'zh-Hans', 'zh']);
    expect(shortened('de')).to.deep.equal(['de']);
  });
});

describe('lookUp', () => {
  const AVAILABLE = ['en', 'de', 'zh-Hans', 'pt-BR'];
  const CASES: [tag: string, found: string | undefined][] = [
    ['de', 'de'],
    ['de-AT', 'de'],
    ['DE-at', 'de'],
    ['zh-Hans-CN', 'zh-Hans'],
    ['ZH-hans', 'zh-Hans'],
    ['pt-br', 'pt-BR'],
    ['pt', undefined],
    ['zh-Hant', undefined],
    ['den', undefined],
    ['', undefined],
  ];
  for (const [tag, found] of CASES) {
    it(`finds ${found ?? 'nothing'} for "${tag}"`, () => {
      expect(lookUp(tag, AVAILABLE)).to.equal(found);
    });
  }
});

describe('isWithin', () => {
  it('is true where one tag is the other, or a variety of it', () => {
    for (const [tag, around] of [
      ['de', 'de'],
      ['de-AT', 'de'],
      ['de', 'de-AT'],
      ['DE', 'de'],
    ] as const) {
      expect(isWithin(tag, around), `${tag} in ${around}`).to.equal(true);
    }
  });

  it('is false between languages, scripts and regions', () => {
    for (const [tag, around] of [
      ['de', 'en'],
      ['zh-Hant', 'zh-Hans'],
      ['de-AT', 'de-CH'],
      ['de', 'den'],
    ] as const) {
      expect(isWithin(tag, around), `${tag} in ${around}`).to.equal(false);
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

describe('usable', () => {
  it('is the tag in its usual spelling', () => {
    expect(usable('DE-at')).to.equal('de-AT');
    expect(usable('zh-hans-cn')).to.equal('zh-Hans-CN');
  });

  it('is English for what is no tag', () => {
    for (const tag of ['', 'e n', 'en_US', 'x', 'english language']) expect(usable(tag), tag).to.equal('en');
  });
});
