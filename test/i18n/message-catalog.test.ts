import {expect} from '@open-wc/testing';
import de from '../../src/i18n/locales/de.js';
import en from '../../src/i18n/locales/en.js';
import {INTERFACE_LANGUAGES, interfaceLanguage, loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';

describe('the message catalog', () => {
  it('has English from the start, and the others once they are loaded', async () => {
    expect(messagesOf('en')).to.equal(en);
    expect(messagesOf('de')).to.equal(undefined);
    await loadMessages('de');
    expect(messagesOf('de')).to.deep.equal(de);
  });

  it('keeps English when it is loaded again', async () => {
    await loadMessages('en');
    expect(messagesOf('en')).to.equal(en);
  });

  it('serves a language that it does not have in English', async () => {
    await loadMessages('eo');
    expect(messagesOf('eo')).to.equal(undefined);
    expect(messagesOf(interfaceLanguage('eo'))).to.equal(en);
  });

  it('names its languages, English first', () => {
    expect(INTERFACE_LANGUAGES[0]).to.equal('en');
    expect(INTERFACE_LANGUAGES).to.have.members([
      ...['en', 'de', 'fr', 'es', 'uk', 'ru', 'be', 'ar', 'he', 'zh-Hans', 'mn', 'uz'],
      ...['it', 'pl', 'nl', 'tr', 'hu'],
    ]);
    expect(new Set(INTERFACE_LANGUAGES).size).to.equal(INTERFACE_LANGUAGES.length);
    expect(Intl.getCanonicalLocales([...INTERFACE_LANGUAGES])).to.deep.equal(INTERFACE_LANGUAGES);
  });

  it('finds the language for a reader, English if there is none', () => {
    for (const [tag, lang] of [
      ['de', 'de'],
      ['de-AT', 'de'],
      ['DE', 'de'],
      ['en-US', 'en'],
      ['de_DE', 'de'],
      ['ar-PS', 'ar'],
      ['es-BO', 'es'],
      ['zh', 'zh-Hans'],
      ['zh-CN', 'zh-Hans'],
      ['zh-SG', 'zh-Hans'],
      ['zh-TW', 'zh-Hans'],
      ['zh-HK', 'zh-Hans'],
      ['kk', 'ru'],
      ['ky-KG', 'ru'],
      ['tg', 'ru'],
      ['qu', 'es'],
      ['iw', 'he'],
      ['sr', 'en'],
      ['be-tarask', 'be'],
      ['mn-Cyrl-MN', 'mn'],
      ['mn-Mong-CN', 'en'],
      ['uz-Cyrl', 'uz'],
      ['tlh', 'en'],
      ['', 'en'],
    ] as const) {
      expect(interfaceLanguage(tag), tag).to.equal(lang);
    }
  });
});
