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
      fill(this.#element, stencilOf(template, shape), words, this.#words);
    } else {
      const element = make(template, shape, words);
      this.#element.replaceWith(element);
      this.#element = element;
    }
    this.#shape = shape;
    this.#words = words;
  }
}

/** Where words stand: the node a path of child numbers leads to, or an attribute of it. */
interface Place {
  readonly path: readonly number[];
  readonly attribute?: string;
}

interface Stencil {
  readonly model: HTMLElement;
  /** A place for each of the words. */
  readonly places: readonly Place[];
}

function make(template: TemplateResult, shape: string, words: readonly string[]): HTMLElement {
  const stencil = stencilOf(template, shape);
  const element = document.importNode(stencil.model, true);
  fill(element, stencil, words, []);
  return element;
}

function fill(element: HTMLElement, {places}: Stencil, words: readonly string[], before: readonly string[]): void {
  places.forEach(({path, attribute}, index) => {
    const word = words[index] ?? '';
    if (word === before[index]) return;
    let node: Node | null = element;
    for (const step of path) node = childAt(node, step);
    if (attribute === undefined) {
      if (node) node.nodeValue = word;
    } else if (node instanceof Element) {
      node.setAttribute(attribute, word);
    }
  });
}

/** By its neighbours: a list of the children would be kept for each element. */
function childAt(parent: Node | null, index: number): Node | null {
  let child = parent?.firstChild ?? null;
  for (let step = 0; step < index; step += 1) child = child?.nextSibling ?? null;
  return child;
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
  removeComments(model);
  const places: Place[] = [];
  findPlaces(model, [], places);
  return {model, places};
}

const MARK = /^\ue000(\d+)$/;

function marked<Value>(value: Value, marks: {count: number}): Value | string {
  if (typeof value === 'string' || typeof value === 'number') return `\ue000${marks.count++}`;
  // Copies keep their type: what changes in them are the words.
  if (Array.isArray(value)) return value.map((one: unknown) => marked(one, marks)) as Value;
  return isTemplate(value) ? {...value, values: value.values.map((one) => marked(one, marks))} : value;
}

function removeComments(root: Node): void {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker?.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

function findPlaces(node: Node, path: readonly number[], places: Place[]): void {
  const [, mark] = MARK.exec(node.nodeValue ?? '') ?? [];
  if (mark !== undefined) places[Number(mark)] = {path};
  if (node instanceof Element) {
    for (const {name, value} of [...node.attributes]) {
      const [, word] = MARK.exec(value) ?? [];
      if (word === undefined) continue;
      places[Number(word)] = {path, attribute: name};
      node.removeAttribute(name);
    }
  }
  node.childNodes.forEach((child, index) => {
    findPlaces(child, [...path, index], places);
  });
}
