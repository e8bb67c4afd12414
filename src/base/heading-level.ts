import type {TemplateResult} from 'lit';
import {html} from 'lit';

/** A heading's level. Never 1: that is the page's. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"][aria-level]';

/** The level below that of the nearest heading that precedes the element, also outside its shadow tree; else 2. */
export function levelInPage(element: Element, isForeign: (heading: Element) => boolean): HeadingLevel {
  for (let place: Element | undefined = element; place; place = hostOf(place)) {
    const heading = precedingHeading(place, isForeign);
    if (heading) return toLevel(levelOf(heading) + 1);
  }
  return 2;
}

/** The nearest level that a heading of ours may have. */
export function toLevel(level: number): HeadingLevel {
  // Clamped to whole numbers from 2 to 6, which is what the type says.
  return Math.min(6, Math.max(2, Math.round(level))) as HeadingLevel;
}

/** A heading of a level. Templates cannot hold a variable tag name, so each level is written out. */
export function heading(level: HeadingLevel, part: string, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 part=${part}>${content}</h2>`;
    case 3:
      return html`<h3 part=${part}>${content}</h3>`;
    case 4:
      return html`<h4 part=${part}>${content}</h4>`;
    case 5:
      return html`<h5 part=${part}>${content}</h5>`;
    case 6:
      return html`<h6 part=${part}>${content}</h6>`;
  }
}

function precedingHeading(place: Element, isForeign: (heading: Element) => boolean): Element | undefined {
  const root = place.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return [...root.querySelectorAll(HEADINGS)]
    .filter((heading) => (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .findLast((heading) => !heading.contains(place) && !isForeign(heading));
}

function levelOf(heading: Element): number {
  return Number(heading.getAttribute('aria-level') ?? heading.localName.slice(1));
}

function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}
