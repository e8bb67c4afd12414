import {expect, fixture} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {FeedElement} from '../../src/base/feed-element.js';
import {waitUntil} from './wait-until.js';

/** Puts an element on the page and waits until it shows a feed, or comes to another state. */
export async function shown<Element extends FeedElement>(template: TemplateResult, state = 'ready'): Promise<Element> {
  const element = await fixture<Element>(template);
  await waitUntil(() => element.matches(`:state(${state})`), `<${element.localName}> comes to ${state}`);
  await element.updateComplete;
  return element;
}

/** The boxes of an element that carry a part, in the order of reading. */
export function parts(element: Element, name: string): HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? [])];
}

/** The first box of an element that carries a part. */
export function part(element: Element, name: string): HTMLElement {
  const [first] = parts(element, name);
  if (!first) expect.fail(`<${element.localName}> has no part "${name}"`);
  return first;
}

/** The names shown, in the order of reading. */
export function namesIn(element: Element): (string | undefined)[] {
  return parts(element, 'name').map((name) => name.textContent.trim());
}
