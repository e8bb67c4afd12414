/*
 * The text of a JSON file while single values in it are changed. What is not changed keeps its spaces and line breaks; what
 * is added is written as its neighbours are.
 */
import {findNodeAtLocation, parseTree, type Node} from 'jsonc-parser';
import type {Json} from './json.js';

export type JsonPath = readonly (string | number)[];

/** Another value in place of one, or a further field or item. */
export interface JsonChange {
  readonly kind: 'replace' | 'insert';
  readonly path: JsonPath;
  readonly value: Json;
}

interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export class JsonText {
  #text: string;
  #root: Node | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }

  /** Makes changes that move none of each other's places: other values, and further fields. */
  writeAll(changes: readonly JsonChange[]): void {
    const edits = changes.flatMap((change) => this.#editOf(change) ?? []);
    const reversed = edits.toReversed().sort((a, b) => b.start - a.start);
    // From the end, so that every place is still where it was.
    for (const {start, end, text} of reversed) this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#root = undefined;
  }

  /** Adds an item at its place in a list. */
  insert(path: JsonPath, value: Json): void {
    this.writeAll([{kind: 'insert', path, value}]);
  }

  remove(path: JsonPath): void {
    const found = this.#nodeAt(path);
    const node = found?.parent?.type === 'property' ? found.parent : found;
    const siblings = node?.parent?.children ?? [];
    if (!node) return;
    const at = siblings.indexOf(node);
    const [before, after] = [siblings[at - 1], siblings[at + 1]];
    if (before) this.#write(endOf(before), endOf(node), '');
    else if (after) this.#write(node.offset, after.offset, '');
    else if (node.parent) this.#write(node.parent.offset + 1, endOf(node.parent) - 1, '');
  }

  #editOf({kind, path, value}: JsonChange): TextEdit | undefined {
    if (kind === 'insert') return this.#insertion(path, value);
    const node = this.#nodeAt(path);
    return node && {start: node.offset, end: endOf(node), text: this.#written(value, node.offset)};
  }

  #insertion(path: JsonPath, value: Json): TextEdit | undefined {
    const key = path.at(-1);
    const parent = this.#nodeAt(path.slice(0, -1));
    if (!parent || key === undefined) return undefined;
    const {children = []} = parent;
    const name = typeof key === 'string' ? `${JSON.stringify(key)}: ` : '';
    const at = typeof key === 'number' ? Math.min(key, children.length) : children.length;
    const [before, after] = [children[at - 1], children[at]];
    const neighbour = before ?? after;
    if (!neighbour) return this.#filling(parent, name, value);
    const space = this.#spaceBefore(neighbour, parent);
    const written = name + this.#written(value, neighbour.offset);
    return before
      ? {start: endOf(before), end: endOf(before), text: `,${space}${written}`}
      : {start: neighbour.offset, end: neighbour.offset, text: `${written},${space}`};
  }

  /** The first thing in an object or a list without any. */
  #filling(parent: Node, name: string, value: Json): TextEdit {
    const indent = this.#indentAt(parent.offset);
    const isInline = !this.#text.includes('\n');
    const [open, close] = isInline ? ['', ''] : [`${this.#lineEnd}${indent}${this.#step}`, `${this.#lineEnd}${indent}`];
    const text = `${open}${name}${this.#written(value, parent.offset, this.#step)}${close}`;
    return {start: parent.offset + 1, end: endOf(parent) - 1, text};
  }

  /** What is between a value and the comma, or the bracket, before it. */
  #spaceBefore(node: Node, parent: Node): string {
    const start = this.#text.slice(parent.offset + 1, node.offset);
    const space = /\s*$/.exec(start)?.[0] ?? '';
    return space === '' && (parent.children?.length ?? 0) < 2 ? ' ' : space;
  }

  /** A value, over several lines if it is long and the file has lines. */
  #written(value: Json, offset: number, deeper = ''): string {
    if (typeof value !== 'object' || value === null || !this.#text.includes('\n')) return JSON.stringify(value);
    const indent = this.#indentAt(offset) + deeper;
    return JSON.stringify(value, null, this.#step).replaceAll('\n', this.#lineEnd + indent);
  }

  /** The white space at the start of the line. */
  #indentAt(offset: number): string {
    const line = this.#text.lastIndexOf('\n', offset - 1) + 1;
    return /^[ \t]*/.exec(this.#text.slice(line, offset))?.[0] ?? '';
  }

  /** By how much the file indents. */
  get #step(): string {
    return /\n([ \t]+)\S/.exec(this.#text)?.[1] ?? '  ';
  }

  get #lineEnd(): string {
    return this.#text.includes('\r\n') ? '\r\n' : '\n';
  }

  #nodeAt(path: JsonPath): Node | undefined {
    this.#root ??= parseTree(this.#text);
    return this.#root && findNodeAtLocation(this.#root, [...path]);
  }

  #write(start: number, end: number, text: string): void {
    this.#text = this.#text.slice(0, start) + text + this.#text.slice(end);
    this.#root = undefined;
  }
}

function endOf({offset, length}: Node): number {
  return offset + length;
}
