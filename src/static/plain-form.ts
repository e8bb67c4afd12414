/*
 * The plain form of content: for CMSs, sanitizers and pages without scripts and styles. It uses only a few tags, which
 * nearly all of them keep, and attributes only for links, language and direction:
 *
 * - pictures, logos, their credits, and what is hidden from screen readers are left out;
 * - boxes are unwrapped, or become a paragraph if they contain only one line; the details of an item are opened, and
 *   only the rest of a list stays folded;
 * - a list inside a card becomes a line, after its label;
 * - the facts of an item follow each other in one paragraph. It takes about as much space as they do in columns of cards,
 *   so the page moves little when the element replaces it;
 * - items in a line are separated by dots, because a word between them would need inflection.
 */
import {runsAgainst} from '../i18n/language-tag.js';
import type {Localizer} from '../i18n/localizer.js';
import {element, plainText, type Markup, type MarkupElement} from './markup.js';

export interface PlainContext {
  readonly localizer: Localizer;
  readonly direction: 'ltr' | 'rtl';
}

const TAGS_LEFT_OUT = /^(?:figure|img|summary)$/;
/** Parts that get a paragraph of their own; every other paragraph in an item is a fact. */
const TEXT_PARTS = /^(?:summary|text|translation|group-label)$/;
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
  const blocks: Block[] = [];
  for (const block of blocksOf(content, context)) {
    const above = blocks.at(-1);
    if (above?.isFact && block.isFact) blocks.splice(-1, 1, joined(above, block));
    else blocks.push(block);
  }
  return blocks.map(({markup}) => markup);
}

interface Block {
  readonly markup: MarkupElement;
  /** A paragraph that facts after it may continue. */
  readonly isFact: boolean;
}

function blocksOf(content: readonly Markup[], context: PlainContext): Block[] {
  return content.flatMap((node) => (typeof node === 'string' || isLeftOut(node) ? [] : blocksIn(node, context)));
}

function blocksIn(node: MarkupElement, context: PlainContext): Block[] {
  const {
    tag,
    attributes: {part = '', 'aria-label': label},
    content,
  } = node;
  if (isRest(node)) return [ownBlock(foldedRest(node, context))];
  if (DISSOLVED.test(tag)) {
    const blocks = hasBlocks(node) ? blocksOf(content, context) : textBlock(element('p', content), context);
    return TEXT_PARTS.test(part) ? blocks.map(({markup}) => ownBlock(markup)) : blocks;
  }
  if (tag === 'li' || (tag === 'ul' && content.some(hasBlocks))) {
    return [ownBlock(element(tag, spaced(plainForm(content, context))))];
  }
  if (tag !== 'ul') return textBlock(node, context);
  return [fact(label === undefined ? separated(itemsOf(node, context)) : labelledLine(node, label, context))];
}

function ownBlock(markup: MarkupElement): Block {
  return {markup, isFact: false};
}

function fact(content: readonly Markup[]): Block {
  return {markup: element('p', content), isFact: true};
}

function joined(above: Block, below: Block): Block {
  return fact(separated([above, below].map(({markup: {content, attributes}}) => marked(content, attributes))));
}

/** The rest of a list that shows only its first items. Where a CMS knows no details, everything is there to read. */
function isRest({tag, attributes}: MarkupElement): boolean {
  return tag === 'details' && attributes['part'] === 'rest';
}

function foldedRest({content}: MarkupElement, context: PlainContext): MarkupElement {
  const [summary] = content.filter((node) => typeof node !== 'string' && node.tag === 'summary');
  const label = element('summary', [plainText(summary ? [summary] : [])]);
  return element('details', spaced([label, ...plainForm(content, context)]));
}

/** The space separates words if a sanitizer removes the tags. */
export function spaced(blocks: readonly MarkupElement[]): Markup[] {
  return blocks.flatMap((block, index) => (index === 0 ? [block] : [' ', block]));
}

function textBlock(node: MarkupElement, context: PlainContext): Block[] {
  const content = line(node.content, context);
  if (plainText(content).trim() === '') return [];
  const isFact = node.tag === 'p' && !TEXT_PARTS.test(node.attributes['part'] ?? '');
  return [{markup: element(node.tag, strongIf(isStrong(node), content), language(node, context)), isFact}];
}

function labelledLine(node: MarkupElement, label: string, context: PlainContext): Markup[] {
  const text = context.localizer.formatLabel(label);
  const name = text.trimEnd();
  return [element('strong', [name]), text.slice(name.length), ...separated(itemsOf(node, context))];
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

function inline(node: Markup, context: PlainContext): readonly Markup[] {
  if (typeof node === 'string') return [node];
  if (isLeftOut(node)) return [];
  const content = node.content.flatMap((child) => inline(child, context));
  if (node.tag === 'a') return [element('a', content, {href: node.attributes['href']})];
  if (node.tag === 'strong') return strongIf(true, content);
  return marked(content, language(node, context));
}

/** Inline text whose language or direction is not that of the text around it. */
function marked(content: readonly Markup[], attributes: MarkupElement['attributes']): readonly Markup[] {
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
  return (
    TAGS_LEFT_OUT.test(tag) || attributes['aria-hidden'] === 'true' || PARTS_LEFT_OUT.test(attributes['part'] ?? '')
  );
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
