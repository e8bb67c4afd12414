import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/**
 * The level below that of the nearest heading that precedes the element as the page is shown; else 2.
 *
 * @param isIgnored tells headings that do not count
 */
export function headingLevelInPage(element: Element, isIgnored: (heading: Element) => boolean): HeadingLevel {
  const before = precedingHeading(element, isIgnored);
  return before ? toHeadingLevel(levelOf(before) + 1) : 2;
}

/**
 * Looks at what precedes the element: first among what is slotted with it into a component, then in the shadow tree that
 * holds the slot, or that the element itself is in, and so on outwards. Each step sees one tree.
 */
function precedingHeading(element: Element, isIgnored: (heading: Element) => boolean): Element | undefined {
  const slotted = selfOrAncestor(element, ({assignedSlot}) => assignedSlot !== null);
  const root = element.getRootNode();
  const around = slotted?.parentElement ?? root;
  if (!(around instanceof Element || around instanceof Document || around instanceof ShadowRoot)) return undefined;
  const headings = headingsIn(around);
  const found = headings
    .slice(0, countBefore(headings, element))
    .findLast((heading) => !heading.contains(element) && !isIgnored(heading));
  const outwards = slotted?.assignedSlot ?? (root instanceof ShadowRoot ? root.host : undefined);
  return found ?? (outwards && precedingHeading(outwards, isIgnored));
}

const known = new Map<ParentNode, readonly Element[]>();

/** The headings of a tree, looked up once for all elements that render in one task. */
function headingsIn(around: ParentNode): readonly Element[] {
  const headings = known.get(around) ?? [...around.querySelectorAll(HEADINGS)];
  if (known.size === 0) {
    queueMicrotask(() => {
      known.clear();
    });
  }
  known.set(around, headings);
  return headings;
}

/** How many of the headings, which are in the order of the page, begin before the element. */
function countBefore(headings: readonly Element[], element: Element): number {
  let [low, high] = [0, headings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const relation = headings[middle]?.compareDocumentPosition(element) ?? 0;
    if (relation & Node.DOCUMENT_POSITION_FOLLOWING) low = middle + 1;
    else high = middle;
  }
  return low;
}

function selfOrAncestor(start: Element, test: (element: Element) => boolean): Element | undefined {
  for (let element: Element | null = start; element; element = element.parentElement) {
    if (test(element)) return element;
  }
  return undefined;
}

/** An invalid `aria-level` falls back to the level of the tag; a heading by role alone then has level 2, as ARIA says. */
function levelOf({ariaLevel, localName}: Element): number {
  const stated = Number(ariaLevel);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return /^h[1-6]$/.test(localName) ? Number(localName[1]) : 2;
}
