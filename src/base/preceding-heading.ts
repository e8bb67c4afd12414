import type {TemplateResult} from 'lit';
import {html} from 'lit';
import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** The level below that of the nearest heading that precedes the element as the page is shown; else 2. */
export function headingLevelInPage(element: Element, isForeign: (heading: Element) => boolean): HeadingLevel {
  const before = precedingHeading(element, isForeign);
  return before ? toHeadingLevel(levelOf(before) + 1) : 2;
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

/**
 * Looks at what stands before the place: first among what is slotted with it into a component, then in the shadow tree
 * that holds the slot, or that the place itself is in, and so on outwards. Each step sees one tree.
 */
function precedingHeading(place: Element, isForeign: (heading: Element) => boolean): Element | undefined {
  const slotted = selfOrAround(place, ({assignedSlot}) => assignedSlot !== null);
  const root = place.getRootNode();
  const around = slotted?.parentElement ?? root;
  if (!(around instanceof Element || around instanceof Document || around instanceof ShadowRoot)) return undefined;
  const found = [...around.querySelectorAll(HEADINGS)]
    .filter((heading) => (heading.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
    .findLast((heading) => !heading.contains(place) && !isForeign(heading));
  const outwards = slotted?.assignedSlot ?? (root instanceof ShadowRoot ? root.host : undefined);
  return found ?? (outwards && precedingHeading(outwards, isForeign));
}

function selfOrAround(place: Element, test: (element: Element) => boolean): Element | undefined {
  for (let element: Element | null = place; element; element = element.parentElement) {
    if (test(element)) return element;
  }
  return undefined;
}

/** A level that is none is that of the tag; a heading by role only has level 2 then, as ARIA says. */
function levelOf({ariaLevel, localName}: Element): number {
  const stated = Number(ariaLevel);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return /^h[1-6]$/.test(localName) ? Number(localName[1]) : 2;
}
