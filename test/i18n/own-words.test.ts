import {expect} from '@open-wc/testing';
import {localizerFor} from '../../src/i18n/localizer.js';
import {loadMessages} from '../../src/i18n/message-catalog.js';
import {said} from './reader.js';

await loadMessages('de');
const WORDS = {en: {facts: 'When', since: 'ever since {date}'}, 'de-CH': {facts: 'Wann'}, cs: {facts: 'Kdy'}};
const factsFor = (tag: string, words?: typeof WORDS) => localizerFor(tag, ['en'], words)!.messages.facts;

describe('the words of a feed', () => {
  it('are used for readers of their language', () => {
    expect(factsFor('en', WORDS)).to.equal('When');
    expect(factsFor('en-US', WORDS)).to.equal('When');
    expect(factsFor('de-CH', WORDS)).to.equal('Wann');
  });

  it('are not mixed with another language', () => {
    expect(factsFor('cs', WORDS)).to.equal('When');
    expect(factsFor('cs', {...WORDS, en: {facts: 'Times', since: 'since {date}'}})).to.equal('Times');
  });

  it('serve for all forms of a message', () => {
    const localizer = localizerFor('en', ['en'], WORDS)!;
    expect(said(localizer.formatDated(localizer.messages.since, '1990-05-17'))).to.equal('ever since 17 May 1990');
  });

  it('are for elements of that feed only', () => {
    expect(factsFor('en', WORDS)).not.to.equal(factsFor('en'));
    expect(localizerFor('en', ['en'], WORDS)).to.equal(localizerFor('en', ['en'], WORDS));
    expect(factsFor('en')).to.equal('Dates and status');
  });
});
