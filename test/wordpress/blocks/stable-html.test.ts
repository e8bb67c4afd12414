import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {stableAttribute, stableHtml} from '../../../src/wordpress/blocks/stable-html.js';

/** Texts with what WordPress looks for: shortcodes, references, tags, comments of blocks. */
const text = fc
  .array(
    fc.constantFrom(
      '[gallery]',
      '&#39;',
      '&amp;',
      '&lt;',
      '<b',
      '>',
      '<!-- wp:html -->',
      '\\',
      '"',
      "'",
      '#',
      'a',
      ' ',
    ),
  )
  .map((parts) => parts.join(''));

function htmlOf(content: string): string {
  const box = document.createElement('div');
  box.textContent = content;
  return box.innerHTML;
}

function parsed(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

/** What the filter of WordPress does with references to numbers, whatever is before them. */
function filtered(html: string): string {
  return html.replace(/&amp;#(\d+);/g, '&#$1;');
}

describe('what a block saves', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(text, (content) => {
        expect(parsed(stableHtml(htmlOf(content))).textContent).to.equal(content);
      }),
    );
  });

  it('has no shortcode, and nothing that the filter of WordPress changes', () => {
    fc.assert(
      fc.property(text, (content) => {
        const html = stableHtml(htmlOf(content));
        expect(html).not.to.match(/[[\]]/);
        expect(filtered(html)).to.equal(html);
      }),
    );
  });

  it('keeps any text in an attribute', () => {
    fc.assert(
      fc.property(text, (value) => {
        const written = stableAttribute(value);
        expect(written).not.to.match(/[[\]<\\]/);
        expect(filtered(written)).to.equal(written);
        // As the editor writes attributes.
        const html = `<div data-kind="${written.replaceAll('"', '&quot;').replaceAll('>', '&gt;')}"></div>`;
        expect(parsed(html).querySelector('div')?.dataset['kind']).to.equal(value);
      }),
    );
  });
});
