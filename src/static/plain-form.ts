/*
 * The plain form of content: for CMSs, sanitizers and pages without scripts and styles. It uses only the few tags that
 * all of them keep, and attributes only for links, language and direction:
 *
 * - pictures, logos, their credits, and what is hidden from screen readers are left out;
 * - boxes are unwrapped, or become a paragraph if they contain only one line; details are opened;
 * - a list inside a card becomes a line, after its label, or else appended to the line above;
 * - items in a line are separated by dots, because a word between them would need inflection.
 */
import {runsAgainst} from '../i18n/language-tag.js';
import type {Localizer} from '../i18n/localizer.js';
import {element, plainText, type Markup, type MarkupElement} from './markup.js';

export interface PlainContext {
  readonly localizer: Localizer;
  readonly direction: 'ltr' | 'rtl';
}

const LEFT_OUT = /^(?:figure|img|summary)$/;
const PARTS_LEFT_OUT = /^(?:credit|mark)$/;
const DISSOLVED = /^(?:address|article|details|div)$/;
const SEPARATOR = '\u00a0· ';

/**
 * Makes the plain form of content: headings, paragraphs and lists.
 *
 * @example
 * toHtml(element('section', plainForm(readTemplate(partnerRow(partner, view)), context)));
 * // <section><li><h2>Bukhara</h2> <p>Uzbekistan</p> <p><strong>Project partnership</strong></p></li></section>
 */
export function plainForm(content: readonly Markup[], context: PlainContext): MarkupElement[] {
  const blocks: MarkupElement[] = [];
  for (const node of content) {
    if (typeof node === 'string') continue;
    const {tag, attributes} = node;
    if (isLeftOut(node)) continue;
    if (DISSOLVED.test(tag)) blocks.push(...dissolved(node, context));
    else if (tag === 'li') blocks.push(element('li', spaced(plainForm(node.content, context))));
    else if (tag !== 'ul') blocks.push(...textBlock(node, context));
    else if (node.content.some(hasBlocks)) blocks.push(element('ul', spaced(plainForm(node.content, context))));
    else if (attributes['aria-label'] !== undefined) blocks.push(labelledLine(node, attributes['aria-label'], context));
    else continueLine(blocks, itemsOf(node, context));
  }
  return blocks;
}

function dissolved(box: MarkupElement, context: PlainContext): MarkupElement[] {
  return hasBlocks(box) ? plainForm(box.content, context) : textBlock(element('p', box.content), context);
}

/** The space separates words if a sanitizer removes the tags. */
export function spaced(blocks: readonly MarkupElement[]): Markup[] {
  return blocks.flatMap((block, index) => (index === 0 ? [block] : [' ', block]));
}

function textBlock(node: MarkupElement, context: PlainContext): MarkupElement[] {
  const content = line(node.content, context);
  if (plainText(content).trim() === '') return [];
  return [element(node.tag, strongIf(isStrong(node), content), language(node, context))];
}

function labelledLine(node: MarkupElement, label: string, context: PlainContext): MarkupElement {
  const text = context.localizer.formatLabel(label);
  const name = text.trimEnd();
  return element('p', [element('strong', [name]), text.slice(name.length), ...separated(itemsOf(node, context))]);
}

/** A list without a label continues the paragraph above it. */
function continueLine(blocks: MarkupElement[], items: readonly (readonly Markup[])[]): void {
  const above = blocks.at(-1);
  if (above?.tag !== 'p') blocks.push(element('p', separated(items)));
  else blocks.splice(-1, 1, element('p', separated([above.content, ...items])));
}

function itemsOf({content}: MarkupElement, context: PlainContext): Markup[][] {
  return content.flatMap((item) => (typeof item === 'string' ? [] : [line(item.content, context)]));
}

function line(content: readonly Markup[], context: PlainContext): Markup[] {
  const spans = content.filter((node) => typeof node !== 'string' && node.tag === 'span' && !isLeftOut(node));
  if (spans.length === 0) return trimmed(content.flatMap((node) => inline(node, context)));
  return separated(
    spans.map((node) => (typeof node === 'string' ? [] : strongIf(isStrong(node), line(node.content, context)))),
  );
}

/** The name of a network, the word for a tie, and a status that is news. Names of partners are headings. */
function isStrong({tag, attributes: {part}}: MarkupElement): boolean {
  return tag === 'strong' || part === 'tie-word' || (tag === 'p' && part === 'name');
}

function strongIf(isStrong: boolean, content: Markup[]): Markup[] {
  return isStrong ? [element('strong', content)] : content;
}

function inline(node: Markup, context: PlainContext): Markup[] {
  if (typeof node === 'string') return [node];
  if (isLeftOut(node)) return [];
  const content = node.content.flatMap((child) => inline(child, context));
  if (node.tag === 'a') return [element('a', content, {href: node.attributes['href']})];
  if (node.tag === 'strong') return strongIf(true, content);
  const attributes = language(node, context);
  const isMarked = Object.values(attributes).some((value) => value !== undefined);
  return isMarked ? [element('span', content, attributes)] : content;
}

/** The `lang` of an element, and its `dir` if the direction changes or its letters run against those around it. */
function language({attributes, content}: MarkupElement, {direction}: PlainContext): MarkupElement['attributes'] {
  const {lang, dir} = attributes;
  const isAgainst = dir !== undefined && runsAgainst(plainText(content), direction);
  return {lang, dir: isAgainst || dir === (direction === 'ltr' ? 'rtl' : 'ltr') ? dir : undefined};
}

function isLeftOut({tag, attributes}: MarkupElement): boolean {
  return LEFT_OUT.test(tag) || attributes['aria-hidden'] === 'true' || PARTS_LEFT_OUT.test(attributes['part'] ?? '');
}

function hasBlocks(node: Markup): boolean {
  return typeof node !== 'string' && node.content.some((child) => typeof child !== 'string' && isBlock(child));
}

function isBlock({tag, content}: MarkupElement): boolean {
  return /^(?:address|article|details|div|h[2-6]|p|ul)$/.test(tag) || content.some(hasBlocks);
}

function separated(items: readonly (readonly Markup[])[]): Markup[] {
  return items.flatMap((item, index) => (index === 0 ? item : [SEPARATOR, ...item]));
}

function trimmed(content: readonly Markup[]): Markup[] {
  const isSpace = (node: Markup | undefined) => typeof node === 'string' && node.trim() === '';
  const start = isSpace(content[0]) ? 1 : 0;
  const end = isSpace(content.at(-1)) ? -1 : undefined;
  return content.slice(start, end);
}
