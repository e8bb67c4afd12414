/*
 * The writer loses nothing: a snippet says the same words, with the same links, as the element that takes its place. Both
 * come from the same templates, so a few cases will do; what may differ is named here.
 */
import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {snippet, type ElementName} from '../../src/static/snippet.js';
import {waitUntil} from '../support/wait-until.js';

const FEEDS = ['bonn', 'northhaven'] as const;
const LANGUAGES = ['en', 'ar'] as const;

/** What only the live element has: controls, what unfolds, pictures with their makers, and a logo's stand-in. */
const ONLY_LIVE =
  'slot, button, summary, [part="search"], [part="result"], [part~="picture"], [part~="mark"], [part~="credit"]';
/** What the live element has for the eye in one place, and says in another: heads of columns and their repetitions. */
const FOR_THE_EYE = 'thead, [aria-hidden="true"]';
/** What only the snippet has: the day of the feed, as its last paragraph, and what unfolds the rest of a list. */
const ONLY_STATIC = 'section > p:last-child, summary';

/** Elements with options that change what is said, how it is grouped and ordered, or who says it. */
const CASES: readonly {element: ElementName; options?: Readonly<Record<string, string>>}[] = [
  {element: 'partner-list'},
  {element: 'partner-list', options: {layout: 'table', sort: 'since', search: '', limit: '2'}},
  {element: 'partner-list', options: {layout: 'list', sort: 'since'}},
  {element: 'partner-list', options: {'group-by': 'kind'}},
  {element: 'partner-list', options: {layout: 'list', 'group-by': 'country', 'heading-level': '3'}},
  {element: 'project-list', options: {sort: 'name', limit: '1'}},
  {element: 'network-badges', options: {sort: 'name'}},
  {element: 'network-badges', options: {layout: 'list'}},
  {element: 'city-text'},
  {element: 'contact-card'},
];
const OF_A_FEED: Readonly<Record<(typeof FEEDS)[number], typeof CASES>> = {
  bonn: [{element: 'project-list', options: {perspective: 'bukhara'}}],
  northhaven: [
    {element: 'project-card', options: {project: 'open-quays', perspective: 'esterra'}},
    {element: 'city-text', options: {section: 'harbours', 'heading-level': '3'}},
    {element: 'contact-card', options: {partner: 'esterra'}},
    {element: 'related-links', options: {limit: '1'}},
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
  for (const other of box.querySelectorAll([ONLY_LIVE, FOR_THE_EYE].join())) other.remove();
  for (const list of box.querySelectorAll('ul[aria-label]')) list.prepend(`${list.ariaLabel ?? ''} `);
  // Blocks and cells keep words apart by themselves.
  for (const block of box.querySelectorAll('div, h2, h3, h4, h5, h6, p, td, th, ul')) {
    block.before(' ');
    block.after(' ');
  }
  return told(box, 'ul > [id], tbody > [id]');
}

function toldByContent(section: Element): Told {
  const box = section.cloneNode(true) as Element;
  for (const other of box.querySelectorAll(ONLY_STATIC)) other.remove();
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
    }
  }
});
