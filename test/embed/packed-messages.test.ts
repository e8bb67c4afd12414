import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {packMessages, unpackMessages} from '../../src/embed/packed-messages.js';
import {INTERFACE_LANGUAGES, loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';

const roundTrip = (languages: Readonly<Record<string, object>>) => {
  const {shape, lines} = packMessages(languages);
  return Object.fromEntries(Object.entries(lines).map(([tag, line]) => [tag, unpackMessages(shape, line)]));
};

describe('the table of messages', () => {
  it('gives back every language as it is in its file', async () => {
    await Promise.all(INTERFACE_LANGUAGES.map((lang) => loadMessages(lang)));
    // The names of countries are not in the table.
    const languages = Object.fromEntries(
      INTERFACE_LANGUAGES.map((lang) => {
        const {countries, ...messages} = messagesOf(lang)!;
        expect(countries === undefined || Object.keys(countries).length > 200).to.equal(true);
        return [lang, messages];
      }),
    );
    expect(roundTrip(languages)).to.deep.equal(languages);
  });

  it('names each message once', () => {
    const {shape, lines} = packMessages({
      en: {retry: 'Try again', since: {other: 'since'}},
      de: {retry: 'Neu', since: {other: 'seit'}},
    });
    expect(shape).to.deep.equal({retry: 0, since: {other: 0}});
    expect(lines).to.deep.equal({en: '|Try again|since', de: '|Neu|seit'});
  });

  it('ends a line where a language has no more to say', () => {
    const {lines} = packMessages({en: {all: 'All'}, mn: {all: 'Бүгд', formats: {and: ' ба ', months: ['1', '2']}}});
    expect(lines['en']).to.equal('|All');
  });

  it('keeps forms, groups and lists that only some languages have', () => {
    const languages = {
      en: {found: {one: '{count} found', other: '{count} found'}, since: {other: 'since {date}'}, all: 'All'},
      fr: {found: {other: '{count}'}, since: {day: 'depuis le {date}', other: 'depuis {date}'}, all: 'Tous'},
      mn: {
        found: {other: '{count}'},
        since: {other: '{date}'},
        all: 'Бүгд',
        formats: {months: ['1', '2'], and: ' ба '},
      },
    };
    expect(roundTrip(languages)).to.deep.equal(languages);
  });

  it('keeps lists of different lengths', () => {
    const languages = {mn: {months: ['a', 'b']}, uz: {months: ['a', 'b', 'c']}, be: {months: ['a']}};
    expect(roundTrip(languages)).to.deep.equal(languages);
  });

  it('gives back whatever messages it takes', () => {
    const word = fc.string({unit: 'grapheme', minLength: 1}).filter((text) => !text.includes('|'));
    // Messages are named alike in all languages; numbers are names too, and come first whatever the order was.
    const messages = fc.record(
      {
        10: word,
        2: word,
        since: fc.record({day: word, other: word}, {requiredKeys: ['other']}),
        formats: fc.record({months: fc.array(word, {minLength: 1, maxLength: 12}), and: word}, {requiredKeys: ['and']}),
        '': word,
        'zh-Hans': word,
      },
      {requiredKeys: ['since']},
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), messages, {minKeys: 1}), (languages) => {
        expect(roundTrip(languages)).to.deep.equal(Object.fromEntries(Object.entries(languages)));
      }),
    );
  });

  it('refuses what would not come out as it went in, and says where', () => {
    for (const [languages, message] of [
      [{en: {since: {other: ''}}}, 'messages.since.other: write a text without "|" instead of "".'],
      [{en: {all: 'A'}, de: {all: 'A|B'}}, 'messages.all: write a text without "|" instead of "A|B".'],
      [
        {en: {all: 'All'}, de: {all: {other: 'Alle'}}},
        'messages.all: make it a text in every language, or an object in every language.',
      ],
      [{en: {all: 1}}, 'messages.all: make it a text in every language, or an object in every language.'],
      [{en: {all: 'All', formats: {}}}, 'messages.formats: leave out empty objects.'],
    ] as const) {
      expect(() => packMessages(languages)).to.throw(message);
    }
  });
});
