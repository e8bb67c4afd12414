/*
 * The proof of the escaping: whatever a feed says, a real browser reads the same words out of the HTML, and finds no
 * other element or attribute in it.
 */
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {element, toHtml, type Markup, type MarkupElement} from '../../src/static/markup.js';

/** Pieces that mean something to a parser, a CMS or a browser, among characters of all kinds, also halves of some. */
const piece = fc.oneof(
  fc.constantFrom(
    ...['<', '>', '&', '"', "'", '`', '=', '/', '<p', '</p>', '</section>', '<script>', '</script>', '<!--', '-->'],
    ...['&amp;', '&lt', '&#60;', '&NotEqualTilde;', ' onclick=', 'javascript:', '<![CDATA[', ']]>', '[gallery]'],
    ...['\0', '\ud83d', '\ude00', '\r', '\r\n', '\n\n', '\t', '\f', '\u00a0', '\u2028', '\u0085', '\ufeff', '\u200f'],
    ...['<svg', '<style>', '<title>', '<textarea>', '<template>', '<plaintext>', '\u001f', '\ufdd0'],
  ),
  fc.string({unit: fc.integer({min: 0, max: 0xffff}).map((code) => String.fromCharCode(code))}),
);
const text = fc.array(piece, {maxLength: 8}).map((pieces) => pieces.join(''));

/** A text as HTML can hold it and shows it. */
function held(said: string): string {
  return said.replace(/[\t\n\f\r ]+/g, ' ').replace(/[\0\p{Cs}]/gu, '\ufffd');
}

function parsed(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><body><div>${html}</div>`, 'text/html').body;
}

/** An element as a tree of names, attributes and words, neighbouring words as one. */
function shape(node: Element): unknown {
  const attributes = Object.fromEntries([...node.attributes].map(({name, value}) => [name, value]));
  const inside = [...node.childNodes].map((child) => (child instanceof Element ? shape(child) : child.textContent));
  return {tag: node.localName, attributes, inside};
}

function expectedShape({tag, attributes, content}: MarkupElement): unknown {
  const given = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, held(value)] as const],
  );
  return {tag, attributes: Object.fromEntries(given), inside: expectedInside(content)};
}

function expectedInside(content: readonly Markup[]): unknown[] {
  return content.reduce<unknown[]>((before, part) => {
    if (typeof part !== 'string') return [...before, expectedShape(part)];
    const last = before.at(-1);
    if (part === '') return before;
    return typeof last === 'string' ? [...before.slice(0, -1), last + held(part)] : [...before, held(part)];
  }, []);
}

describe('toHtml', () => {
  it('is read by a browser as the same words, whatever they are', () => {
    fc.assert(
      fc.property(text, (said) => {
        const body = parsed(toHtml(element('p', [said])));
        expect(body.querySelectorAll('*').length).to.equal(2);
        const paragraph = body.querySelector('p')!;
        expect(paragraph.attributes.length).to.equal(0);
        expect(paragraph.textContent).to.equal(held(said));
        expect(body.textContent).to.equal(held(said));
      }),
      {numRuns: 2000},
    );
  });

  it('is read by a browser as the same attributes, whatever they are', () => {
    fc.assert(
      fc.property(text, text, (href, lang) => {
        const body = parsed(toHtml(element('a', ['x'], {href, lang})));
        expect(shape(body.firstElementChild!.firstElementChild!)).to.deep.equal({
          tag: 'a',
          attributes: {href: held(href), lang: held(lang)},
          inside: ['x'],
        });
        expect(body.querySelectorAll('*').length).to.equal(2);
      }),
      {numRuns: 2000},
    );
  });

  it('is read by a browser as the same tree', () => {
    const span = fc.record({words: fc.array(text, {maxLength: 3}), lang: fc.option(text, {nil: undefined})});
    const tree = fc.array(
      fc.record({tag: fc.constantFrom('p', 'h2', 'ul', 'section' as const), before: text, spans: fc.array(span)}),
    );
    fc.assert(
      fc.property(tree, (boxes) => {
        const content = boxes.map(({tag, before, spans}) =>
          element(tag as 'p', [before, ...spans.map(({words, lang}) => element('span', words, {lang}))]),
        );
        const whole = element('section', content);
        expect(shape(parsed(toHtml(whole)).firstElementChild!.firstElementChild!)).to.deep.equal(expectedShape(whole));
      }),
      {numRuns: 300},
    );
  });

  it('is one line, without comments and without what WordPress takes for a shortcode', () => {
    fc.assert(
      fc.property(text, (said) => {
        const html = toHtml(element('section', [said], {href: said}));
        expect(html).not.to.match(/[\r\n[\]]|<!--/);
      }),
      {numRuns: 1000},
    );
  });

  it('leaves out attributes without a value, and writes an empty one as a name', () => {
    expect(toHtml(element('span', ['x'], {lang: undefined, dir: 'rtl'}))).to.equal('<span dir="rtl">x</span>');
    expect(toHtml({tag: 'div', attributes: {'data-partner-list': ''}, content: []})).to.equal(
      '<div data-partner-list></div>',
    );
  });
});
