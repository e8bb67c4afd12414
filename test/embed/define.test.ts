import {expect} from '@open-wc/testing';
import {define} from '../../src/embed/define.js';
import {uniqueId} from '../support/feed.js';

describe('define', () => {
  it('registers an element', () => {
    const tag = `defined-${uniqueId()}`;
    const One = class extends HTMLElement {};
    define(tag, One);
    expect(document.createElement(tag)).to.be.instanceOf(One);
  });

  it('leaves a tag to the one who has it', () => {
    const tag = `taken-${uniqueId()}`;
    const First = class extends HTMLElement {};
    customElements.define(tag, First);
    define(tag, class extends HTMLElement {});
    define(tag, First);
    expect(customElements.get(tag)).to.equal(First);
  });
});
