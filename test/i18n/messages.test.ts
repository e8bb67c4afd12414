import {expect} from '@open-wc/testing';
import {MAX_RECORDS} from '../../src/data/parse-feed.js';
import {formatPattern} from '../../src/i18n/messages.js';
import en from '../../src/i18n/locales/en.js';
import {INTERFACE_LANGUAGES, loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';

describe('formatPattern', () => {
  it('puts words where the names stand', () => {
    expect(formatPattern('since {date}', {date: '1983'})).to.deep.equal([{text: 'since 1983'}]);
    expect(formatPattern('{name} ({country})', {country: 'Ghana', name: 'Cape Coast'})).to.deep.equal([
      {text: 'Cape Coast (Ghana)'},
    ]);
    expect(formatPattern('{a}{b}{a}', {a: '1', b: '2'})).to.deep.equal([{text: '121'}]);
  });

  it('keeps the language of each phrase', () => {
    expect(
      formatPattern('{name} ({country})', {name: {text: 'Херсон', lang: 'uk'}, country: {text: 'Ukraine'}}),
    ).to.deep.equal([{text: 'Херсон', lang: 'uk'}, {text: ' (Ukraine)'}]);
  });

  it('keeps phrases of different languages apart, and of the same mark too', () => {
    const [uk, ru] = [
      {text: 'а', lang: 'uk'},
      {text: 'б', lang: 'ru'},
    ];
    expect(formatPattern('{one}{other}', {one: [uk, ru], other: ru})).to.deep.equal([uk, ru, ru]);
  });

  it('takes words as they are, also with braces or dollars', () => {
    expect(formatPattern('by {name}', {name: '{date} $& {name}'})).to.deep.equal([{text: 'by {date} $& {name}'}]);
  });

  it('says nothing for a name without words', () => {
    expect(formatPattern('{a}', {})).to.deep.equal([]);
    expect(formatPattern('since {a}', {a: ''})).to.deep.equal([{text: 'since '}]);
    expect(formatPattern('', {})).to.deep.equal([]);
  });
});

/** The messages by their path; the forms of one message, for numbers or for dates, count as one. */
function patternsOf(messages: object, path = ''): Map<string, string[]> {
  const entries = Object.entries(messages) as [string, string | Record<string, string>][];
  return new Map(
    entries.flatMap(([key, value]) => {
      // Only some languages bring formats; what comes of them is told by the tests of dates and lists.
      if (key === 'formats' || key === 'countries') return [];
      if (typeof value === 'string') return [[path + key, [value]]];
      return 'other' in value ? [[path + key, Object.values(value)]] : [...patternsOf(value, `${path}${key}.`)];
    }),
  );
}

const PLURALS = ['showMore', 'found', 'tallyPartners', 'tallyCountries'] as const;
const COUNTS = Array.from({length: MAX_RECORDS + 1}, (_, count) => count);

const namesIn = (pattern: string) => [...new Set(pattern.match(/\{\w*\}/g))].sort();

describe('the messages', () => {
  const english = patternsOf(en);

  for (const lang of INTERFACE_LANGUAGES) {
    describe(`in ${lang}`, () => {
      const rules = new Intl.PluralRules(lang);
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

      it('have the names of the English ones, in every form', () => {
        for (const [path, forms] of patterns) {
          const names = namesIn(english.get(path)![0]!);
          for (const form of forms.filter((words) => !saysNumber(path, words))) {
            expect(namesIn(form), path).to.deep.equal(names);
          }
        }
      });

      /** A plural form that says its number in words, because it stands for that number only. */
      const saysNumber = (path: string, words: string): boolean => {
        const plural = PLURALS.find((name) => name === path);
        const form = plural && Object.entries(messagesOf(lang)![plural]).find(([, text]) => text === words)?.[0];
        return form !== undefined && COUNTS.filter((count) => rules.select(count) === form).length === 1;
      };

      it('are never empty, nor with white space around them or stray braces', () => {
        for (const [path, forms] of patterns) {
          for (const form of forms) {
            expect(form, path).to.match(/^\S(?:.*\S)?$/u);
            expect(form.replaceAll(/\{\w+\}/g, ''), path).not.to.match(/[{}]/);
          }
        }
      });

      it('have a plural form for every count that a list can have, and no other', () => {
        const needed = new Set<string>(['other', ...COUNTS.map((count) => rules.select(count))]);
        for (const plural of PLURALS) expect(Object.keys(messagesOf(lang)![plural])).to.have.members([...needed]);
      });
    });
  }
});
