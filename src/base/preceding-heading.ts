import {toHeadingLevel, type HeadingLevel} from '../content/heading.js';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** One level below the nearest heading before the element, in the order shown; 2 if there is none. */
export function headingLevelInPage(element: Element, isIgnored: (heading: Element) => boolean): HeadingLevel {
  const before = precedingHeading(element, isIgnored);
  return before ? toHeadingLevel(levelOf(before) + 1) : 2;
}

/**
 * The nearest heading before the element, in the order shown. Searches one tree at a time, outwards: the light DOM of a
 * component that the element is slotted into, then the shadow tree around the slot or element, and so on.
 */
export function precedingHeading(element: Element, isIgnored: (heading: Element) => boolean): Element | undefined {
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

/** Cached for all elements that render in one task. */
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

/** Binary search: the headings are in document order. */
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

/** As ARIA says: an invalid `aria-level` is ignored, and a heading by role alone has level 2. */
function levelOf({ariaLevel, localName}: Element): number {
  const stated = Number(ariaLevel);
  if (Number.isInteger(stated) && stated > 0) return stated;
  return /^h[1-6]$/.test(localName) ? Number(localName[1]) : 2;
}
