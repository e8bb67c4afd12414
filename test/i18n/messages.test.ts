import {expect} from '@open-wc/testing';
import {MAX_RECORDS} from '../../src/data/parse-feed.js';
import {fill} from '../../src/i18n/messages.js';
import en from '../../src/i18n/locales/en.js';
import {INTERFACE_LANGUAGES, loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';

describe('fill', () => {
  it('puts words where the names stand', () => {
    expect(fill('since {date}', {date: '1983'})).to.deep.equal([{text: 'since 1983'}]);
    expect(fill('{name} ({country})', {country: 'Ghana', name: 'Cape Coast'})).to.deep.equal([
      {text: 'Cape Coast (Ghana)'},
    ]);
    expect(fill('{a}{b}{a}', {a: '1', b: '2'})).to.deep.equal([{text: '121'}]);
  });

  it('keeps the language of each phrase', () => {
    expect(fill('{name} ({country})', {name: {text: 'Херсон', lang: 'uk'}, country: {text: 'Ukraine'}})).to.deep.equal([
      {text: 'Херсон', lang: 'uk'},
      {text: ' (Ukraine)'},
    ]);
  });

  it('keeps phrases of different languages apart, and of the same mark too', () => {
    const [uk, ru] = [
      {text: 'а', lang: 'uk'},
      {text: 'б', lang: 'ru'},
    ];
    expect(fill('{one}{other}', {one: [uk, ru], other: ru})).to.deep.equal([uk, ru, ru]);
  });

  it('takes words as they are, also with braces or dollars', () => {
    expect(fill('by {name}', {name: '{date} $& {name}'})).to.deep.equal([{text: 'by {date} $& {name}'}]);
  });

  it('says nothing for a name without words', () => {
    expect(fill('{a}', {})).to.deep.equal([]);
    expect(fill('since {a}', {a: ''})).to.deep.equal([{text: 'since '}]);
    expect(fill('', {})).to.deep.equal([]);
  });
});

/** The messages by their path; plural forms count as one message. */
function patternsOf(messages: object, path = ''): Map<string, string[]> {
  const entries = Object.entries(messages) as [string, string | Record<string, string>][];
  return new Map(
    entries.flatMap(([key, value]) => {
      if (typeof value === 'string') return [[path + key, [value]]];
      return 'other' in value ? [[path + key, Object.values(value)]] : [...patternsOf(value, `${path}${key}.`)];
    }),
  );
}

const namesIn = (pattern: string) => [...new Set(pattern.match(/\{\w*\}/g))].sort();

describe('the messages', () => {
  const english = patternsOf(en);

  for (const lang of INTERFACE_LANGUAGES) {
    describe(`in ${lang}`, () => {
      let patterns: Map<string, string[]>;

      before(async () => {
        await loadMessages(lang);
        patterns = patternsOf(messagesOf(lang)!);
      });

      it('are the same as in English', () => {
        expect([...patterns.keys()]).to.have.members([...english.keys()]);
      });

      it('are their own', () => {
        const shared = [...patterns].filter(([path, [pattern]]) => pattern === english.get(path)?.[0]);
        expect(shared.length < english.size / 2).to.equal(lang !== 'en');
      });

      it('have the names of the English ones, in every plural form', () => {
        for (const [path, forms] of patterns) {
          for (const form of forms) expect(namesIn(form), path).to.deep.equal(namesIn(english.get(path)![0]!));
        }
      });

      it('are never empty, nor with white space around them or stray braces', () => {
        for (const [path, forms] of patterns) {
          for (const form of forms) {
            expect(form, path).to.match(/^\S(?:.*\S)?$/u);
            expect(form.replaceAll(/\{\w+\}/g, ''), path).not.to.match(/[{}]/);
          }
        }
      });

      it('have a plural form for every count that a list can have', () => {
        const rules = new Intl.PluralRules(lang);
        const needed = new Set(Array.from({length: MAX_RECORDS + 1}, (_, count) => rules.select(count)));
        expect(Object.keys(messagesOf(lang)!.showMore)).to.include.members([...needed]);
      });
    });
  }
});
