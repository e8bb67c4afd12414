/*
 * HTML as a tree with texts as its leaves. A string is always a text: it becomes HTML in one place, `toHtml`, and is escaped
 * there, so nothing that a feed says can turn into a tag or an attribute.
 *
 * The result is one line. CMSs make paragraphs of line breaks, and scripts of square brackets (WordPress shortcodes).
 */

/** An element with its attributes; those without a value are left out. */
export interface MarkupElement {
  /** The name of the tag. */
  readonly tag: string;
  /** The attributes. An empty text makes an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** What is inside. */
  readonly content: readonly Markup[];
}

/** A text or an element. */
export type Markup = string | MarkupElement;

/** An element. */
export function element(
  tag: string,
  content: readonly Markup[],
  attributes: MarkupElement['attributes'] = {},
): MarkupElement {
  return {tag, attributes, content};
}

/** The texts of some markup, one after the other. */
export function textOf(markup: readonly Markup[]): string {
  return markup.map((node) => (typeof node === 'string' ? node : textOf(node.content))).join('');
}

/** The HTML, in one line. */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const {tag, attributes, content} = markup;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${written.join('')}>${content.map(toHtml).join('')}</${tag}>`;
}

/** A text as HTML, also inside double quotes. White space is one space, as HTML shows it. */
function escape(text: string): string {
  return text
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"[\]\u00a0]/g, (character) => REFERENCES[character] ?? character);
}

// JSON can hold what HTML cannot: the null character, and halves of surrogate pairs.
const NO_CHARACTER = /[\0\p{Cs}]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '[': '&#91;',
  ']': '&#93;',
  // Keeps non-breaking spaces visible in the source.
  '\u00a0': '&nbsp;',
};
