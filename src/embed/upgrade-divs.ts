/*
 * `<div data-partner-list data-kind="…">fallback</div>` for a tag: what is left in CMSs that let no unknown tag through.
 *
 * The div is the wish, and stays where the page's layout has it. The element is made inside it, takes the div's
 * `data-…` options, and the fallback moves into it. One observer follows whatever a host does: it inserts divs, swaps
 * the body, puts server HTML back, shows a clone it has kept, changes an option, or begins to edit the place. What to do
 * is read off the page each time. The mark that something is done is on what was made, not on the div: there it would stay
 * when the host has put the server's HTML back into the div.
 */
import {isEditable} from './editable.js';
import {ELEMENTS} from './elements.js';
import {TAGS, type Tag} from './tags.js';

/** One for each page, however many copies of the library are on it. */
const RUNNING = Symbol.for('partnership-elements:divs:1');

/**
 * Shows elements in all `<div data-partner-list>`, `<div data-project-card>`, `<div data-project-list>` and
 * `<div data-network-badges>` of the page, now and later. The one-file script calls it; whoever bundles the elements
 * calls it once where editors write divs. Divs in shadow trees are not seen: write the tags there.
 *
 * Where a page is edited (`contenteditable`, an editor's text box, `designMode`) divs stay what they are, or what is
 * shown would be saved with the text. A div that names several elements shows the first of them.
 */
export function upgradeDivs(): void {
  if (typeof document === 'undefined' || Reflect.has(globalThis, RUNNING)) return;
  Reflect.set(globalThis, RUNNING, new DivUpgrader());
}

const ANY_DIV = TAGS.map((tag) => `div[data-${tag}]`).join();
const ANY_ELEMENT = TAGS.join();
/** On an element that was made here, and on all copies of it. */
const MADE = 'data-upgraded';
/** The attributes that decide, for all inside, whether there is an element. All others that are followed are options. */
const DECISIVE = ['contenteditable', 'role', ...TAGS.map((tag) => `data-${tag}`)];

/** How often a div is filled anew before the browser gets to do anything else. */
const MOST_TURNS = 10;

class DivUpgrader {
  readonly #made = new WeakMap<Element, Element>();
  readonly #turns = new WeakMap<Element, number>();
  #isParsing = document.readyState === 'loading';

  constructor() {
    const observer = new MutationObserver((records) => {
      this.#follow(records);
    });
    // The document itself, because a host may swap everything below it.
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: [...DECISIVE, ...new Set(TAGS.flatMap(optionsOf))],
    });
    this.#settleAll(divsIn(document));
    document.addEventListener('DOMContentLoaded', () => {
      this.#follow(observer.takeRecords());
      this.#isParsing = false;
    });
  }

  /** Called for everything that changes on the page, so what is no concern of ours has to be passed over quickly. */
  #follow(records: readonly MutationRecord[]): void {
    const divs = new Set<Element>();
    const add = (div: Element) => divs.add(div);
    for (const {target, addedNodes, attributeName} of records) {
      const isDecisive = attributeName !== null && DECISIVE.includes(attributeName);
      for (const node of isDecisive ? [target] : addedNodes) {
        if (isElement(node)) divsIn(node).forEach(add);
      }
      if (isElement(target) && (target.matches(ANY_DIV) || this.#made.has(target))) add(target);
    }
    this.#settleAll(divs);
  }

  #settleAll(divs: Iterable<Element>): void {
    for (const div of divs) {
      if (div.isConnected) this.#settle(div);
    }
  }

  /** Makes of a div what it should be now, whatever it was before. Changes nothing where all is as it should be. */
  #settle(div: Element): void {
    const tag = tagFor(div);
    // Also the one in a copy that the host has taken of the div.
    const made = div.querySelector(`[${MADE}]:is(${ANY_ELEMENT})`);
    // The page may have the tag itself in its div.
    const written = tag && div.querySelector(`${tag}:not([${MADE}])`);
    if (made) this.#made.set(div, made);
    if (made && (made.localName !== tag || written)) made.replaceWith(...made.childNodes);
    if (written) passOptions(div, written, tag);
    else if (tag) this.#fill(div, tag);
  }

  #fill(div: Element, tag: Tag): void {
    const known = this.#made.get(div);
    // One that was taken out comes back, with what a visitor has typed and unfolded.
    const element = known?.localName === tag ? known : document.createElement(tag);
    // All its options come from the div, so it loses what the div has lost.
    passOptions(div, element, tag, true);
    if (element.isConnected) {
      // A host may have moved it, or put something beside it. While the page is parsed, that is more of the fallback.
      if (this.#isParsing && element.parentNode === div) element.append(...othersIn(div, element));
    } else if (this.#mayFill(div, tag)) {
      const fallback = [...div.childNodes];
      if (fallback.length > 0) element.replaceChildren(...fallback);
      element.setAttribute(MADE, '');
      div.append(element);
      this.#made.set(div, element);
      warnOfOthers(div, tag);
    }
  }

  /** A host that puts its own content back each time, at once, would go on for ever with us and freeze the page. */
  #mayFill(div: Element, tag: Tag): boolean {
    const turns = (this.#turns.get(div) ?? 0) + 1;
    this.#turns.set(div, turns);
    if (turns === 1) setTimeout(() => this.#turns.delete(div));
    if (turns > MOST_TURNS) {
      console.warn(
        `<div data-${tag}> is left as it is: the page takes <${tag}> out again each time it is put in.`,
        div,
      );
    }
    return turns <= MOST_TURNS;
  }
}

/** The element that a div should show where it stands now, if any. */
function tagFor(div: Element): Tag | undefined {
  // What is inside an element of ours is its fallback.
  const isIdle = div.closest(ANY_ELEMENT) !== null || isEditable(div);
  return isIdle ? undefined : TAGS.find((tag) => div.matches(`div[data-${tag}]`));
}

/** The attributes of a div that are options. Others may be the host's own, which a script of the host waits for. */
function optionsOf(tag: Tag): string[] {
  return ELEMENTS[tag].observedAttributes.filter((name) => name.startsWith('data-'));
}

function passOptions(div: Element, element: Element, tag: Tag, isMirror = false): void {
  for (const option of optionsOf(tag)) {
    const value = div.getAttribute(option);
    if (value === element.getAttribute(option)) continue;
    if (value !== null) element.setAttribute(option, value);
    else if (isMirror) element.removeAttribute(option);
  }
}

function warnOfOthers(div: Element, tag: Tag): void {
  const named = TAGS.map((other) => `data-${other}`).filter((marker) => div.hasAttribute(marker));
  if (named.length === 1) return;
  console.warn(`<div ${named.join(' ')}> shows <${tag}> only: write a div for each element.`, div);
}

function divsIn(node: Document | Element): Element[] {
  const inside = node.firstElementChild ? [...node.querySelectorAll(ANY_DIV)] : [];
  return isElement(node) && node.matches(ANY_DIV) ? [node, ...inside] : inside;
}

function othersIn(div: Element, element: Element): ChildNode[] {
  return [...div.childNodes].filter((node) => node !== element);
}

/** Nodes from another document keep the classes of that, so `instanceof` would not know them. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
