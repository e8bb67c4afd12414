/* The space between elements that are pasted one below the other. */
import {expect, fixture} from '@open-wc/testing';
import {upgradeDivs} from '../../src/embed/upgrade-divs.js';
import '../../src/index.js';
import {feedUrl} from '../support/feed.js';
import {waitUntil} from '../support/wait-until.js';

const FORMS = {
  tag: (style = '') => `<partner-list class="ours" style="${style}" src="${feedUrl()}"></partner-list>`,
  div: (style = '') => `<div class="ours" style="${style}" data-partner-list data-src="${feedUrl()}"></div>`,
};

/** What is between the boxes of a page, from its top to its bottom edge, in pixels. */
async function gaps(content: string): Promise<number[]> {
  const page = await fixture<HTMLElement>(`<div style="border: 1px solid; font-size: 10px">${content}</div>`);
  const elements = () => [...page.querySelectorAll('partner-list')];
  await waitUntil(() => elements().length > 0 && elements().every((element) => element.matches(':state(ready)')));
  const edges = [...page.children].map((box) => box.getBoundingClientRect());
  const {top, bottom} = page.getBoundingClientRect();
  const [ends, starts] = [
    [top + 1, ...edges.map((edge) => edge.bottom)],
    [...edges.map((edge) => edge.top), bottom - 1],
  ];
  // Firefox's edges may differ by a tiny part of a pixel, which would be rounded to a negative zero.
  return starts.map((start, index) => Math.round(start - ends[index]!) + 0);
}

describe('the margin of an element', () => {
  before(() => {
    upgradeDivs();
  });

  for (const [form, ours] of Object.entries(FORMS)) {
    it(`is between two of them, and not at the edges of what they are in: ${form}`, async () => {
      expect(await gaps(ours() + ours())).to.deep.equal([0, 20, 0]);
    });

    it(`keeps a distance from text without margins: ${form}`, async () => {
      const text = '<p style="margin: 0">Text</p>';
      expect(await gaps(text + ours() + text)).to.deep.equal(form === 'tag' ? [0, 0, 20, 0] : [0, 20, 0, 0]);
    });

    it(`lets elements side by side begin at the same height: ${form}`, async () => {
      const page = await fixture<HTMLElement>(
        `<div style="display: grid; grid-auto-flow: column">${ours() + ours()}</div>`,
      );
      const elements = () => [...page.querySelectorAll('partner-list')];
      await waitUntil(() => elements().length === 2 && elements().every((element) => element.matches(':state(ready)')));
      const [first, second] = elements().map((element) => element.getBoundingClientRect().top);
      expect(second).to.equal(first);
    });

    it(`gives way to the page's own: ${form}`, async () => {
      expect(await gaps(ours('margin: 5px 0 !important') + ours('margin: 5px 0'))).to.deep.equal([5, 5, 5]);
    });
  }
});
