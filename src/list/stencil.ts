/*
 * Copies of what Lit renders. For each item of a list Lit clones a dozen nested templates, walks through them and keeps an
 * object for every place that may change. In a list of thousands that is most of the work, and most items look alike. So
 * Lit renders one item of each shape, and the others are copies of it with other words.
 *
 * The shape of a template is: which templates are in it, in which order, and what is absent. The words are the texts and
 * attributes it is given. Templates of one shape differ in their words only, so an element made of one of them, once it is
 * known where its words stand, can be filled with those of any other. Words are written as text and as attributes, never
 * parsed.
 *
 * What a template of an item may hold is therefore less than what Lit can do: no listeners, no properties, no directives,
 * and an attribute is either fixed or one value as a whole.
 */
import {render, type TemplateResult} from 'lit';

/** An element made of a template, which can be written anew. */
export class Copy {
  #element: HTMLElement;
  #shape: string;
  #words: readonly string[];

  constructor(template: TemplateResult) {
    const {shape, words} = read(template);
    this.#shape = shape;
    this.#words = words;
    this.#element = make(template, shape, words);
  }

  /** The element; another one after a change of shape. */
  get element(): HTMLElement {
    return this.#element;
  }

  /** Writes only what has changed, so that the focus and what is unfolded stay. An element of another shape is replaced. */
  write(template: TemplateResult): void {
    const {shape, words} = read(template);
    if (shape === this.#shape) {
      fill(this.#element, stencilOf(template, shape).place, words, this.#words);
    } else {
      const element = make(template, shape, words);
      unfold(element, this.#element);
      this.#element.replaceWith(element);
      this.#element = element;
    }
    this.#shape = shape;
    this.#words = words;
  }
}

/** Unfolds what a visitor has unfolded in the element of before. */
function unfold(element: HTMLElement, before: HTMLElement): void {
  const details = element.querySelectorAll('details');
  before.querySelectorAll('details').forEach(({open}, index) => {
    if (open) details[index]?.toggleAttribute('open', true);
  });
}

/** Where words stand in an element, as a tree of those of its nodes that have any in or below them. */
interface Place {
  /** Which child of its parent this node is. */
  readonly index: number;
  /** The number of the word that this text node holds. */
  readonly text?: number;
  /** The attributes of this element that hold words, with their numbers. */
  readonly attributes: readonly (readonly [name: string, word: number])[];
  /** The children that have words in or below them. */
  readonly inside: readonly Place[];
}

interface Stencil {
  readonly model: HTMLElement;
  readonly place: Place;
}

function make(template: TemplateResult, shape: string, words: readonly string[]): HTMLElement {
  const {model, place} = stencilOf(template, shape);
  const element = document.importNode(model, true);
  fill(element, place, words, []);
  return element;
}

/** Writes the words that are not those of before. */
function fill(
  node: Node,
  {text, attributes, inside}: Place,
  words: readonly string[],
  before: readonly string[],
): void {
  if (text !== undefined && words[text] !== before[text]) node.nodeValue = words[text] ?? '';
  for (const [name, word] of attributes) {
    if (words[word] !== before[word] && node instanceof Element) node.setAttribute(name, words[word] ?? '');
  }
  // By neighbours: the browser would keep a list of the children for each element that is asked for one.
  let child = node.firstChild;
  let index = 0;
  for (const place of inside) {
    for (; index < place.index; index += 1) child = child?.nextSibling ?? null;
    if (child) fill(child, place, words, before);
  }
}

interface Reading {
  readonly shape: string;
  readonly words: readonly string[];
}

function read(template: TemplateResult): Reading {
  const words: string[] = [];
  return {shape: shapeOf(template, words), words};
}

/** The shape of what stands in a template; its words are added to the list. */
function shapeOf(value: unknown, words: string[]): string {
  if (typeof value === 'string' || typeof value === 'number') {
    words.push(String(value));
    return '"';
  }
  if (Array.isArray(value)) {
    let shape = '[';
    for (const one of value) shape += shapeOf(one, words);
    return `${shape}]`;
  }
  if (!isTemplate(value)) return value === true ? '+' : '-';
  let shape = `<${numberOf(value.strings)}`;
  for (const one of value.values) shape += shapeOf(one, words);
  return `${shape}>`;
}

function isTemplate(value: unknown): value is TemplateResult {
  return typeof value === 'object' && value !== null && 'strings' in value;
}

const numbers = new WeakMap<TemplateStringsArray, number>();
let lastNumber = 0;

function numberOf(strings: TemplateStringsArray): number {
  let number = numbers.get(strings);
  if (number === undefined) numbers.set(strings, (number = lastNumber += 1));
  return number;
}

const stencils = new Map<string, Stencil>();

function stencilOf(template: TemplateResult, shape: string): Stencil {
  let stencil = stencils.get(shape);
  if (!stencil) stencils.set(shape, (stencil = cut(template)));
  return stencil;
}

/** Renders the template with a mark for each of its words, and looks where the marks come to stand. */
function cut(template: TemplateResult): Stencil {
  // In a document of its own, so that no browser asks for an image at the address of a mark.
  const inert = document.implementation.createHTMLDocument('');
  const box = inert.createElement('div');
  render(marked(template, {count: 0}), box, {creationScope: inert});
  const model = box.firstElementChild;
  if (!(model instanceof HTMLElement)) throw new TypeError('A template of an item must have an element.');
  removeAll(model, NodeFilter.SHOW_COMMENT, () => true);
  removeAll(model, NodeFilter.SHOW_TEXT, (text) => isSpace(text) && !isBetweenWords(text));
  return {model, place: placeOf(model, 0)};
}

/** A character that no text has a meaning for. */
const MARK = '\ue000';

function marked<Value>(value: Value, marks: {count: number}): Value | string {
  if (typeof value === 'string' || typeof value === 'number') return `${MARK}${marks.count++}`;
  // Copies keep their type: what changes in them are the words.
  if (Array.isArray(value)) return value.map((one: unknown) => marked(one, marks)) as Value;
  return isTemplate(value) ? {...value, values: value.values.map((one) => marked(one, marks))} : value;
}

/** Removes what no one sees or hears: comments, and spaces that part no words. They would be half of all nodes. */
function removeAll(root: Node, kind: number, isEmpty: (node: Node) => boolean): void {
  const walker = document.createTreeWalker(root, kind);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) if (isEmpty(node)) node.parentNode?.removeChild(node);
}

function isSpace(node: Node | null): boolean {
  return node?.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() === '';
}

/** Whether there is something in the same line before a space and after it. Of several spaces the last counts. */
function isBetweenWords({previousSibling, nextSibling, parentNode}: Node): boolean {
  return ![previousSibling ?? parentNode, nextSibling ?? parentNode].some(isBlock) && !isSpace(nextSibling);
}

/** Whether an element begins a new line, whatever the styles. Items of lists may not: some lists are read as a sentence. */
function isBlock(node: Node | null): boolean {
  return node instanceof Element && /^(?:article|details|div|fig.+|h\d|p|summary|t[dhr]|ul)$/.test(node.localName);
}

function placeOf(node: Node, index: number): Place {
  const text = markIn(node.nodeValue);
  const attributes = [...(node instanceof Element ? node.attributes : [])].flatMap(({name, value}) => {
    const word = markIn(value);
    return word === undefined ? [] : [[name, word] as const];
  });
  for (const [name] of attributes) if (node instanceof Element) node.removeAttribute(name);
  const inside = [...node.childNodes].map(placeOf).filter((place) => !isEmpty(place));
  return {index, ...(text !== undefined && {text}), attributes, inside};
}

function markIn(text: string | null): number | undefined {
  return text?.startsWith(MARK) ? Number(text.slice(MARK.length)) : undefined;
}

function isEmpty({text, attributes, inside}: Place): boolean {
  return text === undefined && attributes.length + inside.length === 0;
}
