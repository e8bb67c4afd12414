import {expect} from '@open-wc/testing';
import {CountryNames} from '../../src/i18n/country-names.js';
import {INTERFACE_LANGUAGES} from '../../src/i18n/message-catalog.js';

const nameIn = (tag: string, code: string) => new CountryNames([tag]).of(code)?.text;

/**
 * Whether the browser has names of countries in a language: it says so, and calls some of them otherwise than English.
 * Chromium says so of Uzbek, and answers in English.
 */
function knows(tag: string): boolean {
  const [own, english] = [tag, 'en'].map((lang) => new Intl.DisplayNames([lang, 'en'], {type: 'region'}));
  const isNamed = Intl.DisplayNames.supportedLocalesOf(tag).length > 0;
  return (
    isNamed && (tag === 'en' || ['UA', 'CN', 'GR', 'DE', 'EG'].some((code) => own!.of(code) !== english!.of(code)))
  );
}

/** Lets a test run in a browser that speaks a language: it is what Intl falls back on in the end. */
function speaking(lang: string, run: () => void): void {
  const {DisplayNames} = Intl;
  class Abroad extends DisplayNames {
    constructor(tags: string | readonly string[] | undefined, options: Intl.DisplayNamesOptions) {
      super([tags ?? [], lang].flat(), options);
    }
  }
  Object.assign(Intl, {DisplayNames: Abroad});
  try {
    run();
  } finally {
    Object.assign(Intl, {DisplayNames});
  }
}

describe('the name of a country', () => {
  it('is the short one', () => {
    const SHORT: [tag: string, code: string, name: string][] = [
      ['en', 'PS', 'Palestine'],
      ['en', 'HK', 'Hong Kong'],
      ['en', 'MM', 'Myanmar'],
      ['de', 'HK', 'Hongkong'],
      ['de', 'PS', 'Palästina'],
      ['es', 'PS', 'Palestina'],
      ['fr', 'PS', 'Palestine'],
      ['ru', 'PS', 'Палестина'],
      ['uk', 'PS', 'Палестина'],
      ['ar', 'PS', 'فلسطين'],
      ['he', 'PS', 'פלסטין'],
      ['zh-Hans', 'PS', '巴勒斯坦'],
    ];
    for (const [tag, code, name] of SHORT) expect(nameIn(tag, code), `${code} in ${tag}`).to.equal(name);
  });

  it('takes no side in Palestine, in any language of the interface', () => {
    for (const tag of INTERFACE_LANGUAGES) {
      const name = nameIn(tag, 'PS');
      expect(name, tag).to.match(/^\p{L}+$/u);
      expect(name, tag).not.to.match(/territor|autonom|территор|тэрыторы|автоном|שטחים|أراضي|领土/i);
    }
  });

  it('is the long one where the short one is an abbreviation or names a part', () => {
    const LONG: [tag: string, code: string, name: string | RegExp][] = [
      ['en', 'GB', 'United Kingdom'],
      ['en', 'US', 'United States'],
      ['en', 'BA', /^Bosnia .+ Herzegovina$/],
      ['de', 'GB', 'Vereinigtes Königreich'],
      ['de', 'US', 'Vereinigte Staaten'],
      ['de', 'BA', 'Bosnien und Herzegowina'],
      ['es', 'GB', 'Reino Unido'],
      ['es', 'US', 'Estados Unidos'],
      ['fr', 'US', 'États-Unis'],
      ['fr', 'BA', 'Bosnie-Herzégovine'],
    ];
    for (const [tag, code, name] of LONG) {
      if (typeof name === 'string') expect(nameIn(tag, code), `${code} in ${tag}`).to.equal(name);
      else expect(nameIn(tag, code), `${code} in ${tag}`).to.match(name);
    }
    for (const tag of INTERFACE_LANGUAGES) {
      for (const code of ['GB', 'US', 'BA']) {
        expect(nameIn(tag, code), `${code} in ${tag}`).not.to.match(/\.|^\p{Lu}{1,4}$/u);
      }
    }
  });

  it('is there for Kosovo', () => {
    for (const [tag, name] of [
      ['en', 'Kosovo'],
      ['uk', 'Косово'],
      ['ar', 'كوسوفو'],
    ] as const) {
      expect(nameIn(tag, 'XK'), tag).to.equal(name);
    }
  });

  it('is missing where the code is none, or is kept for no country', () => {
    for (const tag of INTERFACE_LANGUAGES) {
      for (const code of ['XX', 'QQ', 'ZZ']) expect(nameIn(tag, code), `${code} in ${tag}`).to.equal(undefined);
    }
  });

  it('says which language it is in: the first that the browser knows', () => {
    expect(new CountryNames(['de-AT', 'en']).of('UA')).to.deep.equal({text: 'Ukraine', lang: 'de-AT'});
    expect(new CountryNames(['tlh', 'fr', 'de']).of('UZ')).to.deep.equal({text: 'Ouzbékistan', lang: 'fr'});
    expect(new CountryNames(['tlh', 'en-GB', 'de']).of('UZ')).to.deep.equal({text: 'Uzbekistan', lang: 'en-GB'});
    expect(new CountryNames(['en', 'de']).of('DE')).to.deep.equal({text: 'Germany', lang: 'en'});
  });

  it('is English where the browser knows none of the languages', () => {
    for (const tags of [['tlh'], ['tlh', 'xaa'], []]) {
      expect(new CountryNames(tags).of('UZ')).to.deep.equal({text: 'Uzbekistan', lang: 'en'});
    }
  });

  it('is never in the language of the browser', () => {
    speaking('sv', () => {
      expect(new Intl.DisplayNames('tlh', {type: 'region'}).of('DE')).to.equal('Tyskland');
      for (const code of ['DE', 'GB']) {
        const [unknown, english] = [new CountryNames(['tlh']), new CountryNames(['en'])];
        expect(unknown.of(code)).to.deep.equal(english.of(code));
        expect(unknown.of(code)?.text).to.be.oneOf(['Germany', 'United Kingdom']);
      }
      expect(new CountryNames(['tlh', 'uk']).of('DE')).to.deep.equal({text: 'Німеччина', lang: 'uk'});
    });
  });

  const NAMES = {
    be: {DE: 'Германія', UA: 'Украіна'},
    mn: {DE: 'Герман', UA: 'Украин'},
    uz: {DE: 'Germaniya', UA: 'Ukraina'},
  } as const;
  for (const [tag, names] of Object.entries(NAMES)) {
    it(`is in ${tag} where the browser knows it or the names are given, else in the first language of the feed`, () => {
      const [first, second] = [new CountryNames([tag, 'de', 'en']), new CountryNames([tag, 'tlh', 'fr'])];
      const isKnown = knows(tag);
      expect(first.of('DE')).to.deep.equal(isKnown ? {text: names.DE, lang: tag} : {text: 'Deutschland', lang: 'de'});
      expect(second.of('UA')).to.deep.equal(isKnown ? {text: names.UA, lang: tag} : {text: 'Ukraine', lang: 'fr'});
      expect(new CountryNames([tag]).of('DE')?.lang).to.equal(isKnown ? tag : 'en');
      for (const lang of ['sv', 'ar']) {
        speaking(lang, () => {
          expect(new CountryNames([tag, 'de']).of('DE'), `in a browser in ${lang}`).to.deep.equal(first.of('DE'));
        });
      }
    });
  }

  it('is in the language itself for all others of the interface', () => {
    for (const tag of INTERFACE_LANGUAGES.filter((one) => !(one in NAMES))) {
      expect(new CountryNames([tag, 'en']).of('UA')?.lang, tag).to.equal(tag);
      expect(knows(tag), tag).to.equal(true);
    }
  });
});
