/*
 * For CMSs that strip unknown tags: upgrading a `<div data-partner-list data-kind="…">fallback</div>` inserts the
 * element, copies the `data-…` options, and moves the fallback into the element. Hosts insert, replace, restore, clone
 * or edit divs at any time. One observer sees all changes, and brings each affected div into the right state:
 *
 *   Wanted    Found in the div            Action
 *   none      an element made here        its fallback replaces it
 *   <tag>     no element                  insert the div's earlier <tag>, or a new one
 *             <tag> made here             copy the options
 *             another element made here   replace it by <tag>
 *             <tag> written by the page   remove what was made here, copy the options
 *
 * No element is wanted in editable text, or in the fallback of an element. "Made here" is marked on the element,
 * because a mark on the div would outlive restored HTML inside it.
 */
import {DESCRIPTORS, ELEMENT_NAMES, type ElementName} from '../options/descriptors.js';
import {optionsOf} from '../options/option.js';
import {isEditable} from './editable.js';
import {forwardChildren} from './forward-children.js';

const RUNNING = Symbol.for('partnership-elements:divs:1');

/**
 * Shows elements in all divs of the page that name one, such as `<div data-partner-list>`, now and later. The one-file
 * script calls this; if you bundle the elements, call it once. It does nothing on a server, and does not look into shadow
 * trees.
 *
 * Where the page is edited (`contenteditable`, an editor's text box, `designMode`) divs stay as they are, or the editor
 * would save what they show. A div that names several elements shows the first of them.
 *
 * @example
 * ```ts
 * import {upgradeDivs} from 'partnership-elements';
 *
 * upgradeDivs();
 * ```
 */
export function upgradeDivs(): void {
  if (typeof document === 'undefined' || Reflect.has(globalThis, RUNNING)) return;
  Reflect.set(globalThis, RUNNING, new DivUpgrader());
}

const ANY_DIV = ELEMENT_NAMES.map((tag) => `div[data-${tag}]`).join();
const ANY_ELEMENT = ELEMENT_NAMES.join();
/** Marks elements made here, and clones of them. */
const MADE = 'data-upgraded';
/** Attributes that may change which element a div, or any div inside it, should show. */
const DECISIVE = ['contenteditable', 'role', ...ELEMENT_NAMES.map((tag) => `data-${tag}`)];

const MAX_INSERTIONS = 10;

class DivUpgrader {
  /** Kept while the host has removed the element, which preserves what a visitor has typed and opened. */
  readonly #elements = new WeakMap<Element, Element>();
  readonly #insertions = new WeakMap<Element, number>();
  #isParsing = document.readyState === 'loading';

  constructor() {
    const observer = new MutationObserver((records) => {
      this.#react(records);
    });
    // The document, because a host may replace everything below it.
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...DECISIVE, ...new Set(ELEMENT_NAMES.flatMap(optionAttributes))],
    });
    this.#updateAll(divsIn(document));
    document.addEventListener('DOMContentLoaded', () => {
      this.#react(observer.takeRecords());
      this.#isParsing = false;
    });
  }

  /** Called for every change of the page, so it must be fast if no div is affected. */
  #react(records: readonly MutationRecord[]): void {
    const divs = new Set<Element>();
    const add = (div: Element) => divs.add(div);
    // A host may change a large box many times in one task.
    const searched = new Set<Node>();
    for (const {target, addedNodes, attributeName} of records) {
      const isDecisive = attributeName !== null && DECISIVE.includes(attributeName);
      for (const node of isDecisive ? [target] : addedNodes) {
        if (isElement(node) && !searched.has(node)) divsIn(node).forEach(add);
        searched.add(node);
      }
      if (isElement(target) && (target.matches(ANY_DIV) || this.#elements.has(target))) add(target);
    }
    this.#updateAll(divs);
  }

  #updateAll(divs: Iterable<Element>): void {
    for (const div of divs) {
      if (div.isConnected) this.#update(div);
    }
  }

  /** Implements the table above. */
  #update(div: Element): void {
    const tag = tagFor(div);
    const made = div.querySelector(`[${MADE}]:is(${ANY_ELEMENT})`);
    const written = tag && div.querySelector(`${tag}:not([${MADE}])`);
    if (made) this.#elements.set(div, made);
    if (made && (made.localName !== tag || written)) made.replaceWith(...made.childNodes);
    if (written) copyOptions(div, written, tag);
    else if (tag) this.#upgrade(div, tag);
  }

  #upgrade(div: Element, tag: ElementName): void {
    const earlier = this.#elements.get(div);
    const element = earlier?.localName === tag ? earlier : document.createElement(tag);
    copyOptions(div, element, tag);
    if (!element.isConnected) {
      if (this.#mayInsert(div, tag)) this.#insert(div, element, tag);
    } else if (this.#isParsing && element.parentNode === div) {
      // What the parser adds next to the element belongs to the fallback.
      element.append(...[...div.childNodes].filter((node) => node !== element));
    }
  }

  /** A host that always removes the element at once would cause an endless loop. */
  #mayInsert(div: Element, tag: ElementName): boolean {
    const count = (this.#insertions.get(div) ?? 0) + 1;
    this.#insertions.set(div, count);
    if (count === 1) setTimeout(() => this.#insertions.delete(div));
    if (count > MAX_INSERTIONS) {
      console.warn(`<div data-${tag}> is not upgraded: the page keeps removing <${tag}>.`, div);
    }
    return count <= MAX_INSERTIONS;
  }

  #insert(div: Element, element: Element, tag: ElementName): void {
    const fallback = [...div.childNodes];
    // An earlier element already has the fallback.
    if (fallback.length > 0) element.replaceChildren(...fallback);
    element.setAttribute(MADE, isBelow(div, getComputedStyle(div)) ? 'below' : '');
    div.append(element);
    if (!Object.hasOwn(div, 'removeChild')) forwardChildren(div, (parent) => parent === this.#elements.get(div));
    this.#elements.set(div, element);
    warnOfSeveral(div, tag);
  }
}

function tagFor(div: Element): ElementName | undefined {
  const isFallback = div.closest(ANY_ELEMENT) !== null;
  return isFallback || isEditable(div) ? undefined : ELEMENT_NAMES.find((tag) => div.matches(`div[data-${tag}]`));
}

function optionAttributes(tag: ElementName): string[] {
  return Object.keys(optionsOf(DESCRIPTORS[tag])).map((option) => `data-${option}`);
}

/** Whether the div needs a distance from what is above it, because the page gives neither of them one. */
function isBelow({previousElementSibling: above, parentElement}: Element, style: CSSStyleDeclaration): boolean {
  const isBeside = parentElement !== null && /flex|grid/.test(getComputedStyle(parentElement).display);
  const isApart = style.marginBlockStart !== '0px' || (above && getComputedStyle(above).marginBlockEnd !== '0px');
  return above !== null && !isBeside && !isApart;
}

/** An element made here loses the options that the div loses. One written by the page may have more than the div. */
function copyOptions(div: Element, element: Element, tag: ElementName): void {
  for (const option of optionAttributes(tag)) {
    const value = div.getAttribute(option) ?? (option === 'data-src' ? takenSrc(div) : null);
    if (value === element.getAttribute(option)) continue;
    if (value !== null) element.setAttribute(option, value);
    else if (element.hasAttribute(MADE)) element.removeAttribute(option);
  }
}

/** Lazy loaders take `data-src` away, and set `src` instead, which means nothing for a div. */
function takenSrc(div: Element): string | null {
  const src: unknown = Reflect.get(div, 'src');
  return typeof src === 'string' ? src : div.getAttribute('src');
}

function warnOfSeveral(div: Element, tag: ElementName): void {
  const markers = ELEMENT_NAMES.map((other) => `data-${other}`).filter((marker) => div.hasAttribute(marker));
  if (markers.length === 1) return;
  console.warn(`<div ${markers.join(' ')}> shows only <${tag}>: write one div for each element.`, div);
}

function divsIn(node: Document | Element): Element[] {
  const inside = node.firstElementChild ? [...node.querySelectorAll(ANY_DIV)] : [];
  return isElement(node) && node.matches(ANY_DIV) ? [node, ...inside] : inside;
}

/** `instanceof` fails for elements from another document. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
