/* WCAG 1.4.12: what a reader sets for the spacing of text cuts nothing off and widens nothing. */
import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/index.js';
import {waitUntil} from '../support/wait-until.js';

const NORTHHAVEN = '/feeds/northhaven.json';

/** What a reader sets, in the amounts that WCAG names. */
const SPACING = `
  * {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-bottom: 2em !important}
`;

/** Everything that can be shown; what is folded away is unfolded. */
const SHOWN = {
  '<partner-list>': html`<partner-list src=${NORTHHAVEN} search limit="4"></partner-list>`,
  '<partner-list group-by>': html`<partner-list src=${NORTHHAVEN} group-by="kind"></partner-list>`,
  '<partner-list layout="list">': html`<partner-list src=${NORTHHAVEN} layout="list"></partner-list>`,
  '<partner-list layout="table">': html`<partner-list src=${NORTHHAVEN} layout="table"></partner-list>`,
  '<partner-list layout="table" group-by>': html`<partner-list
    src=${NORTHHAVEN}
    layout="table"
    group-by="country"
    search
  ></partner-list>`,
  '<project-list>': html`<project-list src=${NORTHHAVEN} limit="1"></project-list>`,
  '<project-card>': html`<project-card src=${NORTHHAVEN} project="open-quays"></project-card>`,
  '<network-badges>': html`<network-badges src=${NORTHHAVEN}></network-badges>`,
  '<network-badges layout="list">': html`<network-badges src=${NORTHHAVEN} layout="list"></network-badges>`,
};

describe('with the text spacing of a reader', () => {
  let sheet: HTMLStyleElement;

  before(() => {
    sheet = document.createElement('style');
    sheet.textContent = SPACING;
    document.head.append(sheet);
  });
  after(() => {
    sheet.remove();
  });

  for (const [name, template] of Object.entries(SHOWN)) {
    for (const width of [200, 320, 700, 1600]) {
      it(`${name} fits ${String(width)} pixels and cuts nothing off`, async () => {
        const box = await fixture<HTMLElement>(html`<div style="inline-size: ${width}px">${template}</div>`);
        const boxes = await boxesIn(box);
        expect(box.scrollWidth).to.be.at.most(box.clientWidth);
        expect(boxes.filter(isCut).map(describeBox)).to.be.empty;
        const edges = box.getBoundingClientRect();
        const outside = boxes.filter((inner) => {
          const {left, right} = inner.getBoundingClientRect();
          return left < edges.left - 1 || right > edges.right + 1;
        });
        expect(outside.map(describeBox)).to.be.empty;
      });
    }

    it(`${name} has that spacing in its text`, async () => {
      const box = await fixture<HTMLElement>(html`<div>${template}</div>`);
      const tight = (await boxesIn(box)).filter((inner) => hasText(inner) && !isSpaced(inner));
      expect(tight.map(describeBox)).to.be.empty;
    });
  }
});

/** The boxes that the element in this box shows, once it has its feed and everything is unfolded. */
async function boxesIn(box: HTMLElement): Promise<HTMLElement[]> {
  const element = box.firstElementChild;
  await waitUntil(() => element?.matches(':state(ready)'), 'it is ready');
  const root = element!.shadowRoot!;
  for (const details of root.querySelectorAll('details')) details.open = true;
  await nextFrame();
  const boxes = [...root.querySelectorAll<HTMLElement>('*')].filter((inner) => inner.checkVisibility());
  expect(boxes.length).to.be.above(10);
  // The head of a narrow table is out of sight on purpose.
  return boxes.filter((inner) => getComputedStyle(inner.closest('thead') ?? inner).position !== 'absolute');
}

function isCut(box: HTMLElement): boolean {
  const {overflowX, overflowY} = getComputedStyle(box);
  const isTooWide = overflowX !== 'visible' && box.scrollWidth > box.clientWidth + 1;
  return isTooWide || (overflowY !== 'visible' && box.scrollHeight > box.clientHeight + 1);
}

/** Whether it holds words of its own. A mark is a picture made of letters. */
function hasText(box: HTMLElement): boolean {
  if (box.matches('[part~="mark"]')) return false;
  return [...box.childNodes].some((node) => node instanceof Text && node.data.trim() !== '');
}

function isSpaced(box: HTMLElement): boolean {
  const {letterSpacing, wordSpacing} = getComputedStyle(box);
  return Number.parseFloat(letterSpacing) >= 1 && Number.parseFloat(wordSpacing) >= 1;
}

function describeBox(box: HTMLElement): string {
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = box;
  const sizes = `${String(scrollWidth)} in ${String(clientWidth)}, ${String(scrollHeight)} in ${String(clientHeight)}`;
  return `${box.localName} ${box.getAttribute('part') ?? ''} "${box.textContent.trim().slice(0, 30)}" ${sizes}`;
}
