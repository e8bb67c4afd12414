/*
 * Whatever a feed says stays text: in every element, in the page's head, in snippets, and when any of this is saved or
 * copied and parsed again, where scripts may run.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {snippet, SnippetError, type Form, type SnippetRequest} from '../../src/static/snippet.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {anyFeed, everywhere} from '../support/any-feed.js';
import {ATTACKS_BY_KIND} from '../support/attacks.js';
import {keepFeed} from '../support/feed.js';
import {elementsOf, openPage} from '../support/host-page.js';
import {part} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const ELEMENTS = 8;
/** Ran in a frame of this window, or did not. */
let attacks = 0;

before(() => {
  Object.assign(window, {
    attack: () => {
      attacks += 1;
    },
  });
});

/** Everything that the elements and snippets are made of. */
const TAGS =
  /^(?:a|article|bdi|button|details|div|fig(?:caption|ure)|h[2-6]|img|input|label|li|option|p|section|select|slot|span|strong|summary|t(?:able|body|d|h|head|r)|ul|partner-(?:list|map)|project-(?:card|list)|network-badges|svg|path|circle|g|text|tspan)$/;
const ATTRIBUTES =
  /^(?:alt|aria-[a-z]+|autocomplete|class|data-(?:network-badges|partner-list|partner-map|project-card|project-list|layout|perspective|project|group-by|search|src|upgraded)|decoding|dir|disabled|enterkeyhint|for|group-by|height|hidden|href|hreflang|id|inert|lang|layout|loading|name|maxlength|open|part|perspective|project|rel|role|scope|search|sizes|slot|src|srcset|style|tabindex|title|type|value|width|viewBox|d|cx|cy|r|x|y|transform|text-anchor|fill-rule)$/;

function expectHarmless(elements: Iterable<Element>, page: string): void {
  for (const element of elements) {
    expect(element.localName).to.match(TAGS);
    for (const {name, value} of element.attributes) {
      expect(name, element.localName).to.match(ATTRIBUTES);
      if (name === 'style') expect(value).to.match(/^contain-intrinsic-block-size: auto \d+px;$/);
    }
    const link = element.getAttribute('href') ?? element.getAttribute('src');
    if (link !== null) expectLink(new URL(link, page), page, element.localName === 'a');
  }
}

function expectLink({protocol, host, username, password, search, href}: URL, page: string, isLink: boolean): void {
  expect(username + password, href).to.equal('');
  if (protocol === 'mailto:') expect(search, href).to.equal('');
  const isAllowed =
    protocol === 'https:' || host === new URL(page).host || (isLink && /^(?:mailto|tel):$/.test(protocol));
  expect(isAllowed, href).to.equal(true);
}

/** The elements of a tree with those in shadow trees, which begin with a number sign. */
function* allIn(root: Document | DocumentFragment | Element): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allIn(element.shadowRoot);
  }
}

const tagsIn = (root: Document | DocumentFragment | Element) =>
  [...root.querySelectorAll('*')].map(({localName, parentElement}) => `${parentElement?.localName ?? ''}>${localName}`);

/** Opens a page in a frame, with its scripts and pictures. */
async function opened(source: string, type?: string): Promise<Document> {
  const frame = document.createElement('iframe');
  const address = type && URL.createObjectURL(new Blob([source], {type}));
  if (address) frame.src = address;
  else frame.srcdoc = source;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  if (address) URL.revokeObjectURL(address);
  return frame.contentDocument!;
}

const close = (page: Document) => page.defaultView?.frameElement?.remove();

/** Lets all elements show a feed, and waits for what they write into the head. */
async function show(page: Document, feed: unknown): Promise<void> {
  for (const block of page.querySelectorAll('script')) block.remove();
  page.defaultView!.performance.clearResourceTimings();
  const src = await keepFeed(feed);
  const areAnswered = elementsOf(page).map((element) => answered(element, src));
  const events = await Promise.all(areAnswered);
  if (events.includes('feed-load')) await waitUntil(() => page.querySelector('script'), 'the head says it');
}

async function answered(element: FeedElement, src: string): Promise<string> {
  const event = new Promise<Event>((resolve) => {
    element.addEventListener('feed-load', resolve, {once: true});
    element.addEventListener('feed-error', resolve, {once: true});
  });
  element.src = src;
  const {type} = await event;
  await element.updateComplete;
  return type;
}

/** The page as it is, and as every way of saving and copying gives it back. */
async function expectPageStaysText(page: Document): Promise<void> {
  expectHarmless(
    [...allIn(page.querySelector('main')!)].filter(({localName}) => localName !== 'partner-search'),
    page.URL,
  );
  const tags = tagsIn(page);
  const xml = new XMLSerializer().serializeToString(page);
  const shadows = elementsOf(page).map(({shadowRoot}) => shadowRoot!);
  const [saved, savedAsXml, xmlAsHtml, copied] = await Promise.all([
    opened(page.documentElement.outerHTML),
    opened(xml, 'application/xhtml+xml'),
    opened(xml),
    opened(`<!doctype html>${shadows.map(({innerHTML}) => `<main>${innerHTML}</main>`).join('')}`),
  ]);
  try {
    expect(tagsIn(saved)).to.deep.equal(tags);
    expect(tagsIn(savedAsXml)).to.deep.equal(tags);
    expect(tagsIn(xmlAsHtml)).to.deep.equal(tags);
    for (const other of [saved, savedAsXml, xmlAsHtml]) {
      expect(jsonIn(other)).to.equal(jsonIn(page));
    }
    const mains = [...copied.querySelectorAll('main')];
    expect(mains.map(tagsOf)).to.deep.equal(shadows.map(tagsOf));
    expectHarmless(copied.querySelectorAll('main *'), page.URL);

    saved.head.innerHTML = page.head.innerHTML;
    expect(tagsIn(saved)).to.deep.equal(tags);
  } finally {
    [saved, savedAsXml, xmlAsHtml, copied].forEach(close);
  }
}

const jsonIn = (page: Document) => page.querySelector('script')?.textContent;
const tagsOf = (root: Element | ShadowRoot) =>
  [...root.querySelectorAll('*')].map(({localName}) => localName).join(' ');

const LISTS = [
  {element: 'partner-list'},
  {element: 'partner-list', options: {layout: 'table', 'group-by': 'country'}},
  {element: 'partner-map'},
  {element: 'project-list'},
  {element: 'network-badges'},
  {element: 'network-badges', options: {layout: 'list'}},
] as const satisfies Partial<SnippetRequest>[];
const FORMS: readonly Form[] = ['tag', 'div', 'static'];

/** All snippets of a feed, where it can be used. */
async function snippetsOf(feed: unknown, lang: string): Promise<string[]> {
  const feedUrl = new URL('/served/kept/feed.json', location.href).href;
  const requests = LISTS.flatMap((request) => FORMS.map((form) => ({...request, form, feed, feedUrl, lang})));
  const card = {element: 'project-card', feed, feedUrl, lang, options: {project: 'a'}} as const;
  const made = await Promise.all(
    [...requests, card].map(async (request) => {
      try {
        return [(await snippet(request)).html];
      } catch (error) {
        if (error instanceof SnippetError) return [];
        throw error;
      }
    }),
  );
  return made.flat();
}

async function expectSnippetsStayText(feed: unknown, lang: string): Promise<void> {
  const snippets = await snippetsOf(feed, lang);
  const page = await opened(`<!doctype html>${snippets.map((html) => `<main>${html}</main>`).join('')}`);
  try {
    const mains = [...page.querySelectorAll('main')];
    expect(mains.map(({children}) => children.length)).to.deep.equal(snippets.map(() => 1));
    expectHarmless(page.querySelectorAll('main *'), location.href);
    const tags = mains.map(tagsOf);
    for (const main of mains) main.innerHTML = new XMLSerializer().serializeToString(main);
    expect(mains.map((main) => tagsOf(main.firstElementChild!))).to.deep.equal(tags);
  } finally {
    close(page);
  }
}

/** Pictures of the feed may be asked for, and nothing else. */
function expectNoOtherRequest(page: Document): void {
  const entries = page.defaultView!.performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  for (const {name, initiatorType} of entries) {
    if (initiatorType !== 'img') expect(name).to.match(/\/served\/kept\/feed\.json\?/);
  }
}

/** Left out when a feed is read. */
const AROUND = /^[\s\u200b-\u200f\u2060\u00ad]+|[\s\u200b-\u200f\u2060\u00ad]+$/g;

describe('any feed stays text', () => {
  let page: Document;

  beforeEach(async () => {
    ({page} = await openPage('any-feed', ELEMENTS));
    // Ids of the feeds made here.
    for (const option of ['project', 'perspective']) page.querySelector(`[${option}]`)?.setAttribute(option, 'a');
  });

  async function expectText(feed: unknown, lang: string): Promise<void> {
    await show(page, feed);
    await expectPageStaysText(page);
    await expectSnippetsStayText(feed, lang);
    expectNoOtherRequest(page);
    expect(attacks).to.equal(0);
  }

  for (const [kind, texts] of Object.entries(ATTACKS_BY_KIND)) {
    it(`with one text in every field of a record: ${kind}`, async () => {
      for (let start = 0; start < texts.length; start += 10) {
        const some = texts.slice(start, start + 10);
        await expectText(everywhere(some), 'en');
        const said = part(elementsOf(page)[0]!, 'base').textContent;
        for (const text of some) expect(said).to.include(text.replace(AROUND, ''));
      }
    });
  }

  it('with attacks anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(anyFeed(), fc.constantFrom('en', 'de', 'ar'), expectText),
      // Each run opens five pages, so there are few, and no search for a smaller feed that fails.
      {numRuns: 25, endOnFailure: true},
    );
  });
});
