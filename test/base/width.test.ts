/* How wide the elements are in the places of a page, held against a long paragraph in the same place. */
import {expect, fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../src/base/feed-element.js';
import {upgradeDivs} from '../../src/embed/upgrade-divs.js';
import '../../src/index.js';
import {feedUrl, sampleFeed} from '../support/feed.js';
import {waitUntil} from '../support/wait-until.js';

const OURS = 'partner-list, project-list, project-card, network-badges';

const src = feedUrl(
  sampleFeed({
    projects: [{id: 'quay', name: 'Quay', partners: ['esterra']}],
    networks: [{id: 'league', name: 'League', kind: 'network', role: 'member'}],
  }),
);

const CONTENTS = ['partner-list', 'partner-map', 'project-list', 'project-card', 'network-badges'].flatMap((tag) => [
  `<${tag} class="ours" src="${src}" project="quay"></${tag}>`,
  `<div class="ours" data-${tag} data-src="${src}" data-project="quay"></div>`,
]);

const PARAGRAPH = `<p class="long">${'The city and its partners work together. '.repeat(6)}</p>`;
const SHORT = '<p>A short paragraph beside it.</p>';

/** Where an element can be put: the style of the box around it, and what is in the box besides. */
const PLACES: Record<string, (content: string) => string> = {
  'a block': (content) => `<div>${content}</div>`,
  'a float': (content) => `<div style="float: left">${content}</div>`,
  'a float with padding': (content) => `<div style="float: right; padding: 1em; border: 1px solid">${content}</div>`,
  'fit-content': (content) => `<div style="inline-size: fit-content">${content}</div>`,
  'fit-content with a limit': (content) =>
    `<div style="inline-size: fit-content; max-inline-size: 40em">${content}</div>`,
  'max-content with a limit': (content) =>
    `<div style="inline-size: max-content; max-inline-size: 100%">${content}</div>`,
  'an inline block': (content) => `<div style="display: inline-block">${content}</div>`,
  'an inline flex box': (content) => `<div style="display: inline-flex">${content}</div>`,
  'a table cell': (content) => `<table><tr><td>${content}</td></tr></table>`,
  'a table cell beside another': (content) => `<table><tr><td>${SHORT}</td><td>${content}</td></tr></table>`,
  'a box like a table': (content) => `<div style="display: table">${content}</div>`,
  'a flex row': (content) => `<div style="display: flex">${content}</div>`,
  'a flex row beside another': (content) => `<div style="display: flex; gap: 1em">${content}${SHORT}</div>`,
  'a flex row that wraps': (content) => `<div style="display: flex; flex-wrap: wrap">${SHORT}${content}</div>`,
  'a column of a grid, sized by its content, beside another': (content) =>
    `<div style="display: grid; grid-template-columns: auto 1fr">${content}${SHORT}</div>`,
  'an absolute box': (content) =>
    `<div style="position: relative; block-size: 20em"><div style="position: absolute; inset-inline-end: 0">${content}</div></div>`,
  'a dialog': (content) => `<dialog open style="position: static">${content}</dialog>`,
  'a slide of a carousel': (content) =>
    `<div style="display: flex; overflow: auto"><div style="flex: 0 0 100%">${SHORT}</div><div style="flex: 0 0 100%">${content}</div></div>`,
  'a fieldset': (content) => `<fieldset style="inline-size: fit-content">${content}</fieldset>`,
  ...Object.fromEntries(
    ['flex-start', 'center', 'flex-end', 'stretch', 'baseline'].map((align) => [
      `a flex column, align-items: ${align}`,
      (content: string) => `<div style="display: flex; flex-direction: column; align-items: ${align}">${content}</div>`,
    ]),
  ),
  ...Object.fromEntries(
    ['start', 'center', 'end', 'stretch', 'left'].map((justify) => [
      `a grid, justify-items: ${justify}`,
      (content: string) => `<div style="display: grid; justify-items: ${justify}">${content}</div>`,
    ]),
  ),
};

/** What the page shows only after the element has its feed, and where it then is as wide as the page. */
const SHOWN_LATER: Record<string, (content: string) => string> = {
  'a hidden tab': (content) => `<div hidden>${content}</div>`,
  'a hidden float': (content) => `<div hidden style="float: left">${content}</div>`,
  'a modal dialog': (content) => `<dialog>${content}</dialog>`,
  'a popover': (content) => `<div popover>${content}</div>`,
  'closed details': (content) => `<details><summary>More</summary>${content}</details>`,
};

/** Beside something else, the share depends on how long the paragraph is. */
const isShared = (place: string) => place.endsWith('beside another');

async function put(markup: string, width: number): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px; font-size: 16px"></div>`);
  box.innerHTML = markup;
  return box;
}

function show(box: HTMLElement): void {
  for (const tab of box.querySelectorAll<HTMLElement>('[hidden]')) tab.hidden = false;
  box.querySelector<HTMLDialogElement>('dialog:not([open])')?.showModal();
  box.querySelector<HTMLElement>('[popover]')?.showPopover();
  for (const details of box.querySelectorAll('details')) details.open = true;
}

const widthOf = (element: Element | null | undefined) => element?.getBoundingClientRect().width ?? 0;

async function widthOfParagraph(markup: string, width: number): Promise<number> {
  const box = await put(markup, width);
  show(box);
  return widthOf(box.querySelector('.long'));
}

/** Of the block that the page has put there (the tag, or the div around it), and of what it shows. */
async function widthsOfElement(markup: string, width: number): Promise<readonly [number, number]> {
  const box = await put(markup, width);
  const find = () => box.querySelector<FeedElement>(OURS);
  await waitUntil(() => find()?.matches(':state(ready)'), 'the element shows its feed');
  show(box);
  return [widthOf(box.querySelector('.ours')), widthOf(find()?.shadowRoot?.querySelector('[part="base"]'))];
}

describe('the width', () => {
  before(upgradeDivs);

  for (const [name, wrap] of Object.entries({...PLACES, ...SHOWN_LATER})) {
    for (const width of isShared(name) ? [960, 320] : [960, 320, 150])
      it(`is that of a paragraph in ${name}, where ${width} pixels are left`, async () => {
        const paragraph = await widthOfParagraph(wrap(PARAGRAPH), width);
        expect(paragraph).to.be.above(0);
        const tolerance = isShared(name) ? paragraph / 10 : 1;
        const widths = await Promise.all(CONTENTS.map((content) => widthsOfElement(wrap(content), width)));
        widths.forEach(([block, base], index) => {
          expect(block, CONTENTS[index]).to.be.closeTo(paragraph, tolerance);
          expect(base, CONTENTS[index]).to.equal(block);
        });
      });
  }

  for (const content of CONTENTS.filter((each) => !each.startsWith('<div')))
    it(`is 200 pixels at least in a flex row that is full, where there are as many: ${content.slice(0, 15)}`, async () => {
      const full = `<div style="display: flex">${content}<p style="flex: none; inline-size: 900px">Full</p></div>`;
      expect((await widthsOfElement(full, 960))[0]).to.equal(200);
      expect((await widthsOfElement(full, 120))[0]).to.equal(120);
    });
});
