/* Faults that real files have, each with the one place that is named for it and what is left of the feed. */
import {expect} from '@open-wc/testing';
import {parseFeed} from '../../src/data/parse-feed.js';
import {sampleFeed} from '../support/feed.js';

const PARTNER = {id: 'esterra', name: 'Esterra', kind: 'twinning'};
const PICTURE = {src: 'a.jpg', width: 4, height: 3, alt: '', credit: 'A', license: 'CC0-1.0'};

const withPartner = (fields: object) => ({...sampleFeed(), partners: [{...PARTNER, ...fields}]});
const withProject = (fields: object) => ({...sampleFeed(), projects: [{id: 'p', name: 'P', ...fields}]});
const withText = (text: unknown) => ({...sampleFeed(), sections: [{id: 's', title: 'S', text}]});
const withoutLanguages = Object.fromEntries(Object.entries(sampleFeed()).filter(([name]) => name !== 'languages'));

describe('parseFeed names one place for one fault', () => {
  for (const [fault, feed, path] of [
    ['no languages', withoutLanguages, 'languages'],
    ['an empty list of languages', {...sampleFeed(), languages: []}, 'languages'],
    ['languages in a text', {...sampleFeed(), languages: 'English and German'}, 'languages[0]'],
    ['a day that the calendar lacks', {...sampleFeed(), updated: '2026-99-99'}, 'updated'],
    ['a date in words', withPartner({since: 'soon'}), 'partners[0].since'],
    ['half a pixel', withPartner({images: [{...PICTURE, width: 0.5}]}), 'partners[0].images[0].width'],
    ['an empty paragraph', withText(['One', '']), 'sections[0].text[1]'],
    [
      'a script behind a participant',
      withProject({participants: [{name: 'A', url: 'javascript:alert(1)'}]}),
      'projects[0].participants[0].url',
    ],
    [
      'a part that is no word',
      withProject({participants: [{name: 'A', role: '?'}]}),
      'projects[0].participants[0].role',
    ],
    [
      'a participant without a name',
      withProject({participants: [{role: 'funding'}]}),
      'projects[0].participants[0].role',
    ],
    ['a goal that there is not', withProject({sdgs: [18, 13]}), 'projects[0].sdgs[0]'],
    ['a name in no language', withPartner({alternateName: ['A'], summary: {}}), 'partners[0].summary'],
  ] as const) {
    it(`for ${fault}`, () => {
      const {feed: kept, problems} = parseFeed(feed);
      expect(problems.map((problem) => problem.path)).to.deep.equal([path]);
      expect(problems[0]?.remedy).not.to.match(/^Expected/);
      expect(kept?.partners).not.to.be.empty;
    });
  }
});

describe('parseFeed keeps', () => {
  it('the paragraphs beside an empty one', () => {
    expect(parseFeed(withText(['One', ''])).feed?.sections[0]?.text).to.deep.equal(['One']);
  });

  it('a participant whose link is none', () => {
    const {feed} = parseFeed(withProject({participants: [{name: 'A', url: 'javascript:alert(1)'}]}));
    expect(feed?.projects[0]?.participants).to.deep.equal([{name: 'A'}]);
  });
});

describe('parseFeed does not throw', () => {
  for (const [name, value] of [
    ['nothing', undefined],
    ['a function', () => 1],
    ['a very large number', 10n],
  ] as const) {
    it(`for ${name}`, () => {
      const {feed, problems} = parseFeed(value);
      expect(feed).to.equal(undefined);
      expect(problems[0]?.message).to.contain('The feed cannot be shown.');
    });
  }

  it('for more faults than a function takes arguments', () => {
    const {feed, problems} = parseFeed(withPartner({themes: Array.from({length: 130_000}, () => '?')}));
    expect(feed?.partners[0]?.themes).to.deep.equal([]);
    expect(problems).to.have.length(130_000);
  });

  it('for millions of faults, and gives up the record with too many to name', () => {
    const sameAs = Array.from({length: 1_000_000}, () => 1);
    const {feed, problems} = parseFeed({
      ...sampleFeed(),
      partners: [
        {...PARTNER, sameAs},
        {...PARTNER, id: 'b'},
      ],
    });
    expect(feed?.partners.map(({id}) => id)).to.deep.equal(['b']);
    expect(problems.map(({path, message}) => `${path}: ${message}`)).to.deep.equal([
      'partners[0]: The feed has more than 200000 faults. This record is not shown.',
    ]);
  });

  it('for lists in lists in lists', () => {
    const name: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
    expect(parseFeed(withPartner({name})).feed?.partners).to.deep.equal([]);
    expect(parseFeed({...withPartner({}), unknown: name}).feed?.partners).to.have.length(1);
  });
});
