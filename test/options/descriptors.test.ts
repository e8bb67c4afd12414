/* The elements are what their descriptions say. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import type {FeedElement} from '../../src/base/feed-element.js';
import {ELEMENTS} from '../../src/embed/elements.js';
import {DESCRIPTORS, ELEMENT_NAMES, type ElementName} from '../../src/options/descriptors.js';
import {optionsOf, propertyName, type Option} from '../../src/options/option.js';
import {shown} from '../support/shown.js';

/** What each element needs to show items of the feed of Northhaven. */
const NEEDED: Readonly<Partial<Record<ElementName, string>>> = {'project-card': 'open-quays'};

async function shownElement(name: ElementName): Promise<FeedElement> {
  const element = document.createElement(name);
  element.src = '/feeds/northhaven.json';
  const project = NEEDED[name];
  if (project !== undefined) element.setAttribute('project', project);
  return shown<FeedElement>(html`${element}`);
}

/** What a script reads from a property that nobody has set. */
function defaultOf(option: Option): unknown {
  const {type} = option;
  return type === 'choice' ? option.values[0] : type === 'number' ? undefined : type === 'flag' ? false : '';
}

it('every element has a description', () => {
  expect(ELEMENT_NAMES).to.have.members(Object.keys(ELEMENTS));
});

for (const name of ELEMENT_NAMES) {
  const options = optionsOf(DESCRIPTORS[name]);

  describe(`<${name}>`, () => {
    it('has a property for each option, with the default of its description', () => {
      const element = document.createElement(name);
      for (const [attribute, option] of Object.entries(options)) {
        const property = propertyName(attribute);
        expect(property in element, property).to.equal(true);
        expect(Reflect.get(element, property), property).to.equal(defaultOf(option));
      }
    });

    it('has an attribute for each option, its twin with data-, and no other', () => {
      const names = Object.keys(options);
      expect(ELEMENTS[name].observedAttributes).to.have.members([...names, ...names.map((one) => `data-${one}`)]);
    });

    it('takes each option from its attribute and from the twin', () => {
      const element = document.createElement(name);
      for (const [attribute, option] of Object.entries(options)) {
        const [text, value] = option.type === 'number' ? ['5', 5] : option.type === 'flag' ? ['', true] : ['x', 'x'];
        for (const written of [attribute, `data-${attribute}`]) {
          element.setAttribute(written, text);
          expect(Reflect.get(element, propertyName(attribute)), written).to.equal(value);
          element.removeAttribute(written);
        }
      }
    });

    it('names its items in links by the noun of its description', async () => {
      const element = await shownElement(name);
      const items = [
        ...element.shadowRoot!.querySelectorAll(
          ':is([part="card"], [part="row"], [part="badge"], [part="section"], [part="entry"])[id]',
        ),
      ];
      expect(items).not.to.be.empty;
      for (const {id} of items) expect(id).to.match(new RegExp(`^${DESCRIPTORS[name].noun}-[a-z1-9]`));
    });
  });
}
