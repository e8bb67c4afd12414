import {fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../src/base/feed-element.js';
import {parts} from './shown.js';
import {waitUntil} from './wait-until.js';

const OURS = 'partner-list, partner-map, project-list, project-card, network-badges';

/** What the scripts in test/pages leave for the tests. */
export interface HostWindow extends Window {
  /** What was said in the console: listen.js. */
  readonly said?: string[];
  /** What the content security policy has stopped: note-violations.js. */
  readonly violations?: string[];
}

/** A page of test/pages in a frame, 900 pixels wide. */
export async function openFrame(name: string, sandbox?: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.title = name;
  frame.style.inlineSize = '900px';
  frame.style.blockSize = '700px';
  if (sandbox !== undefined) frame.setAttribute('sandbox', sandbox);
  frame.src = new URL(`../pages/${name.includes('.') ? name : `${name}.html`}`, import.meta.url).href;
  const box = await fixture(html`<div></div>`);
  box.append(frame);
  return frame;
}

/** Opens a page of test/pages and waits until so many elements show their feed. */
export async function openPage(name: string, count = 2): Promise<{page: Document; host: HostWindow}> {
  const opened = await openPageAs(name, () => true);
  await settled(opened.page, count);
  return opened;
}

/** Opens a page of test/pages and waits until something is so. */
export async function openPageAs(
  name: string,
  isReached: (page: Document) => boolean,
): Promise<{page: Document; host: HostWindow}> {
  const frame = await openFrame(name);
  await waitUntil(
    () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank',
    name,
  );
  const page = frame.contentDocument!;
  await waitUntil(() => isReached(page), `${page.title}: what is expected of it`);
  return {page, host: page.defaultView as HostWindow};
}

/** Waits until a page has so many elements, and all of them show their feed. */
export async function settled(page: Document, count: number): Promise<void> {
  const areShown = () => {
    const elements = elementsOf(page);
    return elements.length === count && elements.every((element) => element.matches(':state(ready)'));
  };
  await waitUntil(areShown, `${page.title}: ${String(count)} elements show their feed`);
}

/** The elements of a page, as it is read. */
export function elementsOf(page: Document): FeedElement[] {
  return [...page.querySelectorAll<FeedElement>(OURS)];
}

/** The names that each element of a page shows. */
export function namesOf(page: Document): string[][] {
  return elementsOf(page).map((element) => parts(element, 'name').map((name) => name.textContent.trim()));
}

/** How often a page has asked for the addresses that end so. */
export function requestsOf(page: Document, end: string): number {
  const entries = page.defaultView?.performance.getEntriesByType('resource') ?? [];
  return entries.filter(({name}) => name.endsWith(end)).length;
}
