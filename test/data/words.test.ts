import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {WORD_PATTERNS} from '../../src/data/words.js';
import en from '../../src/i18n/locales/en.js';
import {sampleFeed} from '../support/feed.js';

const read = (words: object) => {
  const {feed, problems} = parseFeed({...sampleFeed(), words});
  return {words: feed?.words, paths: problems.map(({path}) => path), remedies: problems.map(({remedy}) => remedy)};
};

describe('the names of the messages that a feed may word', () => {
  for (const {name, pattern} of WORD_PATTERNS) {
    it(`are those of messages, with their placeholders: ${name}`, () => {
      const message: unknown = Reflect.get(en, name);
      const text = typeof message === 'string' ? message : (message as {other: string}).other;
      expect(text).to.match(pattern);
      const bare = text.replace(/\{\w+\}/g, '');
      expect(pattern.test(bare), bare).to.equal(bare === text);
    });
  }
});

describe('the words of a feed', () => {
  it('are read by language', () => {
    const words = {de: {facts: 'Termine', place: '{country}: {name}'}, en: {since: 'ever since {date}'}};
    expect(read(words)).to.deep.equal({words, paths: [], remedies: []});
  });

  it('are told, and only they are left out, where they are wrong', () => {
    const {words, paths, remedies} = read({
      en: {facts: 'When', fact: 'When', since: 'ever since', place: '{name} {country} {region}', constructor: 'x'},
      deutsch: {facts: 'Termine'},
    });
    expect(words).to.deep.equal({en: {facts: 'When'}});
    expect(paths).to.have.members(['words.en.fact', 'words.en.since', 'words.en.place', 'words.deutsch']);
    expect(remedies.join(' ')).to.contain('Write a text with {date}.').and.to.contain('facts, noCountry');
  });
});
