/* What follows from a decision about a snippet besides itself. */
import {expect} from '@open-wc/testing';
import {
  withElement,
  withLanguage,
  withOption,
  withPartner,
  type Known,
} from '../../../src/app/snippet/change-settings.js';
import {FeedNames} from '../../../src/app/snippet/feed-names.js';
import type {SnippetSettings} from '../../../src/app/snippet/settings.js';

const SETTINGS: SnippetSettings = {
  element: 'partner-list',
  options: {},
  place: 'page',
  lang: '',
  isBaked: false,
  link: {text: 'Unsere Partnerstädte', href: ''},
  script: '',
  feed: '',
  isPinned: false,
  keepsRoom: false,
};

let known: Known;
before(async () => {
  const feed: unknown = await (await fetch('/feeds/bonn.json')).json();
  known = {names: new FeedNames(feed, 'de'), language: 'de'};
});

it('another element has none of the options, but the partner whose page it is, and a project to show', () => {
  const settings = {...SETTINGS, options: {layout: 'table', perspective: 'bukhara'}};
  const card = withElement(settings, 'project-card', known);
  expect(card.options).to.deep.equal({perspective: 'bukhara', project: known.names.choices(card, 'project')[0]?.value});
  expect(withElement(settings, 'network-badges', known).options).to.deep.equal({});
});

it('words of the link follow language and partner, unless somebody has written them', () => {
  expect(withLanguage(SETTINGS, 'en', known).link.text).to.equal('Our partner cities');
  const partner = withPartner(SETTINGS, 'kherson', known);
  expect([partner.options['perspective'], partner.link.text]).to.deep.equal(['kherson', 'Bonn']);
  expect(withPartner(partner, undefined, known)).to.deep.equal(SETTINGS);
  const own = {...SETTINGS, link: {text: 'Freunde', href: 'https://www.bonn.de/freunde'}};
  expect(withPartner(withLanguage(own, 'en', known), 'kherson', known).link).to.deep.equal(own.link);
});

it('an option is set and taken away, and the others stay', () => {
  const set = withOption({...SETTINGS, options: {sort: 'since'}}, 'search', '');
  expect(set.options).to.deep.equal({sort: 'since', search: ''});
  expect(withOption(set, 'search', undefined).options).to.deep.equal({sort: 'since'});
});
