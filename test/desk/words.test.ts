/* The words of the desk: the same messages in each language, and all terms of the elements understood. */
import {expect} from '@open-wc/testing';
import {loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';
import de from '../../src/desk/words/german.js';
import en from '../../src/desk/words/english.js';
import {
  readNetworkKind,
  readNetworkRole,
  readPartnerKind,
  readPlaceType,
  readProjectStatus,
  readStatus,
} from '../../src/desk/values/read-words.js';
import {HEADINGS, NAME_HEADINGS} from '../../src/desk/columns/headings.js';

const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the messages of the desk', () => {
  it('name the same things in English and German', () => {
    for (const [code, {what, remedy}] of Object.entries(en.faults)) {
      const german = de.faults[code as keyof typeof de.faults];
      expect(names(`${german.what} ${german.remedy}`), code).to.deep.equal(names(`${what} ${remedy}`));
    }
    for (const [name, text] of Object.entries(en.texts))
      expect(names(de.texts[name as keyof typeof de.texts]), name).to.deep.equal(names(text));
  });
});

/** The languages that the desk understands; the elements may speak more. */
const LANGUAGES = Object.keys(NAME_HEADINGS.projects);

describe('the vocabulary', () => {
  for (const lang of LANGUAGES) {
    it(`knows the terms of the elements: ${lang}`, async () => {
      await loadMessages(lang);
      const messages = messagesOf(lang)!;
      const unknown: string[] = [];
      const expectAll = (terms: Readonly<Record<string, string>>, read: (text: string) => string | undefined) => {
        const isOne = (term: string) => Object.values(terms).filter((one) => one === term).length === 1;
        for (const [id, term] of Object.entries(terms))
          if (isOne(term) && read(term) !== id) unknown.push(`${id}: ${term} → ${read(term)}`);
      };
      expectAll(messages.partnerKinds, (text) => readPartnerKind(text)?.id);
      expectAll(messages.partnerStatus, readStatus);
      expectAll(messages.projectStatus, readProjectStatus);
      expectAll(messages.networkKinds, (text) => readNetworkKind(text)?.id);
      expectAll(messages.networkRoles, (text) => readNetworkRole(text)?.id);
      expectAll(messages.placeTypes, readPlaceType);
      expect(unknown).to.deep.equal([]);
    });

    it(`has headings for every field: ${lang}`, () => {
      const missing = Object.entries({...NAME_HEADINGS, ...HEADINGS}).filter(
        ([, words]) => !Object.hasOwn(words, lang),
      );
      expect(missing.map(([meaning]) => meaning)).to.deep.equal([]);
    });
  }
});
