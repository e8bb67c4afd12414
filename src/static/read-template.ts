/*
 * Reads the Lit templates of `content/` without a DOM, in Node and in the browser. Anything that `content/content.ts`
 * does not allow is an error of the library, and throws.
 */
import {nothing} from 'lit';
import type {Content} from '../content/content.js';
import {element, type Markup} from './markup.js';

/** Marks a value in the joined strings of a template. Private use: no template contains it. */
const HOLE = '\ue000';

// A comment, an end tag, a start tag with its attributes, or text.
const TOKEN = /<!--[^]*?-->|<\/([\w-]+)\s*>|<([\w-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|[^<]+/g;
const ATTRIBUTE = /([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g;
const VOID = /^(?:br|hr|img|wbr)$/;

/**
 * Reads a template as a tree.
 *
 * @throws {TypeError} for a directive, a listener, a property, or another value that only Lit can render
 *
 * @example
 * readTemplate(html`<p part="kind">${'Network'}</p>`);
 * // [{tag: 'p', attributes: {part: 'kind'}, content: ['Network']}]
 */
export function readTemplate(content: Content): Markup[] {
  if (content === nothing) return [];
  if (typeof content === 'string') return content === '' ? [] : [content];
  if (isContentList(content)) return content.flatMap(readTemplate);
  if (!('strings' in content)) throw new TypeError('Not the content of a template.');
  return parseSource(content.strings.join(HOLE), content.values);
}

function parseSource(source: string, values: readonly unknown[]): Markup[] {
  if (/&[#\w]+;/.test(source)) throw new TypeError('Content has characters, not references to them.');
  const holes = values[Symbol.iterator]();
  const nextValue = (): unknown => holes.next().value;
  const root: Markup[] = [];
  const open: {readonly tag: string; readonly content: Markup[]}[] = [{tag: '', content: root}];
  for (const [token, endTag, startTag, attributes = '', isClosed] of source.matchAll(TOKEN)) {
    const parent = open.at(-1)?.content ?? root;
    if (endTag !== undefined) {
      if (open.pop()?.tag !== endTag) throw new TypeError(`</${endTag}> closes nothing.`);
    } else if (startTag !== undefined) {
      const content: Markup[] = [];
      parent.push(element(startTag, content, attributesIn(attributes, nextValue)));
      if (!isClosed && !VOID.test(startTag)) open.push({tag: startTag, content});
    } else if (!token.startsWith('<!--')) {
      parent.push(...childrenIn(token, nextValue));
    }
  }
  if (open.length > 1) throw new TypeError(`<${open.at(-1)?.tag ?? ''}> is not closed.`);
  if (holes.next().done !== true) throw new TypeError('Content has values only between tags and in attributes.');
  return root;
}

function childrenIn(text: string, nextValue: () => unknown): Markup[] {
  return text.split(HOLE).flatMap((part, index) => {
    const before = index === 0 ? [] : readTemplate(childOf(nextValue()));
    return part === '' ? before : [...before, part];
  });
}

function attributesIn(source: string, nextValue: () => unknown): Record<string, string | undefined> {
  const attributes = [...source.matchAll(ATTRIBUTE)].map((match) => {
    const name = match[1] ?? '';
    if (/^[@.?]/.test(name)) throw new TypeError(`Content cannot have ${name}.`);
    const [first = '', ...rest] = (match[2] ?? match[3] ?? match[4] ?? '').split(HOLE);
    const values = rest.map(nextValue);
    // As in Lit, `nothing` anywhere in the value removes the attribute.
    if (values.includes(nothing)) return [name, undefined] as const;
    return [name, first + rest.map((part, index) => attributeOf(values[index]) + part).join('')] as const;
  });
  return Object.fromEntries(attributes);
}

function attributeOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError('An attribute of content must be a text or a number.');
}

function childOf(value: unknown): Content {
  if (typeof value === 'string' || value === nothing || Array.isArray(value)) return value as Content;
  if (typeof value === 'object' && value !== null && 'strings' in value) return value as Content;
  throw new TypeError('Content must be a text, a template, or a list of them.');
}

function isContentList(content: Content): content is readonly Content[] {
  return Array.isArray(content);
}
