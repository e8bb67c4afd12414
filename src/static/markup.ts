/*
 * A tree of HTML elements and texts. Strings are always texts: only `toHtml` turns them into HTML, and escapes them, so
 * nothing in a feed can become a tag or an attribute.
 *
 * The result is one line without square brackets: CMSs turn line breaks into paragraphs, and WordPress runs shortcodes.
 */

export interface MarkupElement {
  readonly tag: string;
  /** `undefined` omits an attribute; an empty text makes one without a value. */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly content: readonly Markup[];
}

export type Markup = string | MarkupElement;

export function element(
  tag: string,
  content: readonly Markup[],
  attributes: MarkupElement['attributes'] = {},
): MarkupElement {
  return {tag, attributes, content};
}

export function plainText(markup: readonly Markup[]): string {
  return markup.map((node) => (typeof node === 'string' ? node : plainText(node.content))).join('');
}

/**
 * Writes HTML in one line, with every text escaped.
 *
 * @example
 * toHtml(element('p', ['Fish & chips'], {lang: 'en'})); // <p lang="en">Fish &amp; chips</p>
 */
export function toHtml(markup: Markup): string {
  if (typeof markup === 'string') return escape(markup);
  const {tag, attributes, content} = markup;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === undefined ? '' : value === '' ? ` ${name}` : ` ${name}="${escape(value)}"`,
  );
  return `<${tag}${written.join('')}>${content.map(toHtml).join('')}</${tag}>`;
}

/** Also for use inside double quotes. Collapses white space, as HTML does. */
function escape(text: string): string {
  return text
    .replace(/[\t\n\f\r ]+/g, ' ')
    .replace(NO_CHARACTER, '\ufffd')
    .replace(/[&<>"[\]\u00a0]/g, (character) => REFERENCES[character] ?? character);
}

// Allowed in JSON, but not in HTML: the null character and lone surrogates.
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
