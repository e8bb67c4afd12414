/*
 * The round trip: a snippet, its script blocked, shows the same names, words, dates and links as the live element that
 * takes its place. Both are read in the browser, word by word; what may differ is named here, and nowhere else.
 */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {loadMessages, messagesOf} from '../../src/i18n/message-catalog.js';
import {snippet, type ElementName} from '../../src/static/snippet.js';
import {waitUntil} from '../support/wait-until.js';

const FEEDS = ['bonn', 'northhaven'] as const;
const LANGUAGES = ['en', 'de', 'ar', 'mn'] as const;

/** What only the live element has: controls, what unfolds, pictures with their makers, and a logo's stand-in. */
const ONLY_LIVE = 'slot, button, summary, [part="search"], [part~="picture"], [part~="mark"], [part~="credit"]';
/** What the live element has for the eye in one place, and says in another: heads of columns and their repetitions. */
const FOR_THE_EYE = 'thead, [aria-hidden="true"]';
/** The live element hides the country below a heading that says it. */
const SAID_ABOVE = '.by-country ul [part="country"]';
/** What only the snippet has: the day of the feed, as its last paragraph. */
const ONLY_STATIC = 'section > p:last-child';

/** A case is an element with the options of one reader's view; all are tried with all feeds and languages. */
const CASES: readonly {element: ElementName; options?: Readonly<Record<string, string>>}[] = [
  {element: 'partner-list'},
  {element: 'partner-list', options: {layout: 'list', sort: 'since', search: ''}},
  {element: 'partner-list', options: {layout: 'table', sort: 'feed', limit: '2'}},
  {element: 'partner-list', options: {'group-by': 'kind', sort: 'country', kind: 'project solidarity friendship'}},
  {element: 'partner-list', options: {'group-by': 'country', 'heading-level': '3'}},
  {element: 'partner-list', options: {status: 'active'}},
  {element: 'project-list', options: {'heading-level': '4'}},
  {element: 'project-list', options: {sort: 'name', limit: '1'}},
  {element: 'network-badges', options: {sort: 'name'}},
  {element: 'network-badges', options: {layout: 'list', sort: 'since'}},
];

/** What depends on the ids of a feed. */
const OF_A_FEED: Readonly<Record<(typeof FEEDS)[number], typeof CASES>> = {
  bonn: [
    {element: 'partner-list', options: {perspective: 'cape-coast'}},
    {element: 'partner-list', options: {theme: 'sustainability', country: 'BY UZ'}},
    {element: 'project-list', options: {perspective: 'bukhara'}},
    {element: 'project-list', options: {partner: 'la-paz', theme: 'biodiversity'}},
    {element: 'project-card', options: {project: 'fosu-lagoon'}},
    {element: 'network-badges', options: {network: 'iclei lab', role: 'member'}},
  ],
  northhaven: [
    {element: 'partner-list', options: {partner: 'esterra qaryat-an-nur', perspective: 'northhaven'}},
    {element: 'partner-list', options: {perspective: 'esterra'}},
    {element: 'project-list', options: {status: 'planned implementation', sort: 'start'}},
    {element: 'project-list', options: {sdg: '13'}},
    {element: 'project-card', options: {project: 'open-quays', perspective: 'esterra'}},
    {element: 'network-badges', options: {kind: 'network council'}},
  ],
};

/** What a reader is told. */
interface Told {
  /** The words of each partner, project or network in the order of the page, those of one in that of the alphabet. */
  readonly items: readonly string[];
  /** All words, with those of the headings of groups. */
  readonly words: string;
  /** The links with their words. */
  readonly links: readonly string[];
  /** The levels of the headings. */
  readonly headings: readonly string[];
}

/** Words as a reader compares them: without the marks between them. */
function wordsOf({textContent}: Element): string {
  return textContent
    .split(/[\s·:：]+/)
    .filter((word) => word !== '')
    .sort()
    .join(' ');
}

function told(box: Element, items: string): Told {
  return {
    items: [...box.querySelectorAll(items)].map(wordsOf),
    words: wordsOf(box),
    links: [...box.querySelectorAll('a')].map((link) => `${wordsOf(link)} → ${link.href}`).sort(),
    headings: [...box.querySelectorAll('h2, h3, h4, h5, h6')].map(({localName}) => localName),
  };
}

/** What a live element shows, without what may differ, and with the labels that are only read aloud. */
function toldByElement(element: FeedElement): Told {
  const box = element.shadowRoot!.querySelector('[part="base"]')!.cloneNode(true) as Element;
  for (const other of box.querySelectorAll([ONLY_LIVE, FOR_THE_EYE, SAID_ABOVE].join())) other.remove();
  for (const list of box.querySelectorAll('ul[aria-label]')) list.prepend(`${list.ariaLabel ?? ''} `);
  // The element leaves out the white space beside blocks, which part their words by themselves.
  for (const block of box.querySelectorAll('div, h2, h3, h4, h5, h6, p, summary, td, th, ul')) {
    block.before(' ');
    block.after(' ');
  }
  return told(box, 'ul > [id], tbody > [id]');
}

function toldByContent(section: Element): Told {
  const box = section.cloneNode(true) as Element;
  box.querySelector(ONLY_STATIC)!.remove();
  return told(box, 'ul > li');
}

/** The headings of an index are those of its rows; a table has none, for its first column says the names. */
function hasHeadings({element, options}: (typeof CASES)[number]): boolean {
  return element !== 'network-badges' ? options?.['layout'] !== 'table' : options?.['layout'] === 'list';
}

async function settled(element: FeedElement): Promise<void> {
  await waitUntil(() => element.matches(':state(ready), :state(empty), :state(error)'), 'it comes to show the feed');
  await element.updateComplete;
}

describe('a snippet and the live element', () => {
  for (const name of FEEDS) {
    const feedUrl = new URL(`/feeds/${name}.json`, location.href).href;
    for (const lang of LANGUAGES) {
      for (const {element, options = {}} of [...CASES, ...OF_A_FEED[name]]) {
        const written = Object.entries(options).map(([option, value]) => ` ${option}="${value}"`);
        it(`say the same of ${name} in ${lang}: <${element}${written.join('')}>`, async () => {
          const feed: unknown = await (await fetch(feedUrl)).json();
          const made = await snippet({element, feed, feedUrl, lang, options: {...options, src: feedUrl}});
          // Where no script runs, nothing but this is on the page.
          const page = new DOMParser().parseFromString(made.html, 'text/html');
          const section = page.querySelector('section')!;

          const place = await fixture<HTMLElement>(html`<div></div>`);
          place.innerHTML = made.html;
          const live = place.firstElementChild as FeedElement;
          await settled(live);

          const [before, after] = [toldByContent(section), toldByElement(live)];
          expect(after.items.join('\n')).to.equal(before.items.join('\n'));
          expect(after.words).to.equal(before.words);
          expect(after.links.join('\n')).to.equal(before.links.join('\n'));
          if (hasHeadings({element, options})) expect(after.headings.join()).to.equal(before.headings.join());
        });
      }

      it(`say the day of ${name} in ${lang} only in the snippet`, async () => {
        await loadMessages(lang);
        const feed: unknown = await (await fetch(feedUrl)).json();
        const made = await snippet({element: 'partner-list', feed, feedUrl, lang, form: 'static'});
        const page = new DOMParser().parseFromString(made.html, 'text/html');
        const [before = '', after = ''] = messagesOf(lang)!.asOf.split('{date}');
        const said = page.querySelector(ONLY_STATIC)!.textContent;
        expect(said.startsWith(before) && said.endsWith(after)).to.equal(true);
        expect(said).to.match(/2026|٢٠٢٦/);
      });
    }
  }
});
