/*
 * HTML as a tree of which texts are the leaves. A string is always a text: it becomes HTML in one place, `toHtml`, and
 * is escaped there, so nothing that a feed says can turn into a tag or an attribute. The tags are the few that every
 * CMS and sanitizer keeps, and so is all the meaning: no class, no style, no id.
 *
 * The result is one line. CMSs make paragraphs of line breaks, and scripts of square brackets (WordPress shortcodes).
 */

/** The tags that content may have. */
type ContentTag = 'section' | 'h2' | 'h3' | 'h4' | 'h5' | 'h6' | 'p' | 'ul' | 'li' | 'a' | 'strong' | 'span';

/** An element with its attributes; those without a value are left out. */
export interface MarkupElement {
  /** The name of the tag. */
  readonly tag: string;
  /** The attributes. An empty text makes an attribute that is just there. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** What stands inside. */
  readonly content: Markup;
}

/** Texts and elements in the order of reading. */
export type Markup = string | MarkupElement | readonly Markup[];

/** The attributes that content may have. */
export interface ContentAttributes {
  /** An address that `resolveLink` has allowed. */
  readonly href?: string | undefined;
  /** BCP 47 tag, where the language changes. */
  readonly lang?: string | undefined;
  /** Writing direction, where it changes. */
  readonly dir?: 'ltr' | 'rtl' | 'auto' | undefined;
}

/** An element of the content. */
export function element(tag: ContentTag, content: Markup, {href, lang, dir}: ContentAttributes = {}): MarkupElement {
  return {tag, attributes: {href, lang, dir}, content};
}

/** The HTML, in one line. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escaped(markup);
  if (isSeveral(markup)) return markup.map((part) => toHtml(part)).join('');
  const {tag, attributes, content} = markup;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<${tag}${written.join('')}>${toHtml(content)}</${tag}>`;
}

/** A text as HTML, also inside double quotes. White space is one space, as HTML shows it. */
function escaped(text: string): string {
  return text
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"[\]\u00a0]/g, (character) => REFERENCES[character] ?? character);
}

// JSON can hold what HTML cannot: the null character, and halves of characters.
const NO_CHARACTER = /[\0\p{Cs}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
  // To be seen by who reads the source.
  '\u00a0': '&nbsp;',
};

function isSeveral(markup: MarkupElement | readonly Markup[]): markup is readonly Markup[] {
  return Array.isArray(markup);
}
