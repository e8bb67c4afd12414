import {expect} from '@open-wc/testing';
import {define} from '../../src/embed/define.js';
import type {ElementClass} from '../../src/embed/elements.js';
import {uniqueId} from '../support/feed.js';

const URL = 'https://city.example/elements.js';

/** An element as a version of the library has it. */
function elementOf(version: string): ElementClass {
  return class extends HTMLElement {
    static readonly observedAttributes = [];
    static readonly version = version;
  };
}

/** What is said for information while the function runs. */
function informationDuring(run: () => void): string[] {
  const said: string[] = [];
  const {info} = console;
  console.info = (...data: unknown[]) => void said.push(String(data[0]));
  try {
    run();
  } finally {
    console.info = info;
  }
  return said;
}

const newTag = () => `element-${uniqueId()}`;

describe('define', () => {
  it('registers elements', () => {
    const [one, two] = [newTag(), newTag()];
    const elements = {[one]: elementOf('1.0.0'), [two]: elementOf('1.0.0')};
    const said = informationDuring(() => {
      define(elements, URL);
    });
    expect(document.createElement(one)).to.be.instanceOf(elements[one]);
    expect(document.createElement(two)).to.be.instanceOf(elements[two]);
    expect(said).to.deep.equal([]);
  });

  it('leaves the tags to the first of two copies, without a word', () => {
    const tag = newTag();
    const first = elementOf('1.0.0');
    const said = informationDuring(() => {
      define({[tag]: first}, URL);
      define({[tag]: elementOf('1.0.0')}, URL);
    });
    expect(customElements.get(tag)).to.equal(first);
    expect(said).to.deep.equal([]);
  });

  it('says once for each other version that it is not used', () => {
    const tags = [newTag(), newTag()];
    const inVersion = (version: string) => Object.fromEntries(tags.map((tag) => [tag, elementOf(version)]));
    const first = inVersion('2.0.0');
    const said = informationDuring(() => {
      define(first, URL);
      define(inVersion('2.1.0'), 'https://other.example/elements.js');
      define(inVersion('2.1.0'), 'https://other.example/elements.js');
      define(inVersion('1.9.0'), URL);
    });
    for (const tag of tags) expect(customElements.get(tag)).to.equal(first[tag]);
    expect(said).to.deep.equal([
      `partnership-elements: <${String(tags[0])}> is already defined by version 2.0.0. ` +
        'Version 2.1.0 from https://other.example/elements.js is not used. Keep only one of the two scripts.',
      `partnership-elements: <${String(tags[0])}> is already defined by version 2.0.0. ` +
        `Version 1.9.0 from ${URL} is not used. Keep only one of the two scripts.`,
    ]);
  });

  it('registers what the first version does not have', () => {
    const [old, added] = [newTag(), newTag()];
    informationDuring(() => {
      define({[old]: elementOf('3.0.0')}, URL);
      define({[old]: elementOf('3.1.0'), [added]: elementOf('3.1.0')}, URL);
    });
    expect(customElements.get(added)).to.have.property('version', '3.1.0');
  });

  it('leaves a tag to another script that has it', () => {
    const tag = newTag();
    const First = class extends HTMLElement {};
    customElements.define(tag, First);
    const said = informationDuring(() => {
      define({[tag]: elementOf('4.0.0')}, URL);
    });
    expect(customElements.get(tag)).to.equal(First);
    expect(said.join()).to.include(`<${tag}> is already defined by another script`);
  });
});
