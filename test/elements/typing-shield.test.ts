/* Keys in the search field, on pages with shortcuts that ask the event's target whether someone is typing. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {part, shown} from '../support/shown.js';

describe('keys in the search field', () => {
  let list: PartnerList;
  let input: HTMLInputElement;
  let heard: string[];

  /** How sliders, lightboxes and shortcuts ask. */
  const takeKey = (event: KeyboardEvent) => {
    if (event.target instanceof Element && /^(input|textarea|select)$/i.test(event.target.tagName)) return;
    heard.push(`${event.type} ${event.key}`);
  };
  const TYPES = ['keydown', 'keypress', 'keyup'] as const;

  beforeEach(async () => {
    list = await shown<PartnerList>(html`<partner-list src="/feeds/bonn.json" search></partner-list>`);
    input = part(list, 'input') as HTMLInputElement;
    heard = [];
    for (const type of TYPES) document.addEventListener(type, takeKey);
  });

  afterEach(() => {
    for (const type of TYPES) document.removeEventListener(type, takeKey);
  });

  function press(target: Element, key: string, init: KeyboardEventInit = {}, types: readonly string[] = TYPES): void {
    for (const type of types) {
      target.dispatchEvent(new KeyboardEvent(type, {key, code: key, bubbles: true, composed: true, ...init}));
    }
  }

  for (const key of ['f', 'ж', '😀', ' ', 'Backspace', 'ArrowLeft', 'Home', 'Process', 'Dead'])
    it(`stay in the element: ${key}`, () => {
      press(input, key);
      press(part(list, 'select'), key);
      expect(heard).to.deep.equal([]);
    });

  for (const key of ['Escape', 'Tab', 'Enter', 'F1', 'Control'])
    it(`reach the page: ${key}`, () => {
      press(input, key);
      expect(heard).to.deep.equal([`keydown ${key}`, `keypress ${key}`, `keyup ${key}`]);
    });

  for (const init of [{ctrlKey: true}, {metaKey: true}, {altKey: true}])
    it(`reach the page in combinations: ${JSON.stringify(init)}`, () => {
      press(input, 'k', init, ['keydown']);
      // The letter may be released last.
      press(input, 'k', {}, ['keyup']);
      expect(heard).to.deep.equal(['keydown k', 'keyup k']);
    });

  // WebKit makes no such event by script.
  const knowsAltGr = new KeyboardEvent('keydown', {modifierAltGraph: true}).getModifierState('AltGraph');
  (knowsAltGr ? it : it.skip)('stay in the element with AltGr', () => {
    press(input, '@', {ctrlKey: true, altKey: true, modifierAltGraph: true});
    expect(heard).to.deep.equal([]);
  });

  it('reach the page when the key went down there', () => {
    press(document.body, '/', {}, ['keydown']);
    press(input, '/', {}, ['keyup']);
    expect(heard).to.deep.equal(['keydown /', 'keyup /']);
  });
});
