/* Cards are composed: no empty band inside them, and none because of the card beside them. */
import {expect, html} from '@open-wc/testing';
import '../../src/index.js';
import {shown} from '../support/shown.js';

const LISTS = [
  html`<partner-list src="/feeds/northhaven.json"></partner-list>`,
  html`<partner-list src="/feeds/northhaven.json" partner="skalvik puerto-alondra jiting"></partner-list>`,
  html`<partner-list src="/feeds/sixty.json" limit="30"></partner-list>`,
  html`<project-list src="/feeds/northhaven.json"></project-list>`,
  html`<network-badges src="/feeds/northhaven.json"></network-badges>`,
];

describe('a card', () => {
  for (const width of [200, 360, 768, 1200]) {
    it(`has no empty band higher than two lines, ${width} pixels wide`, async () => {
      for (const list of LISTS) {
        const element = await shown(list);
        element.parentElement!.style.inlineSize = `${width}px`;
        const twoLines = 2 * Number.parseFloat(getComputedStyle(element).lineHeight);
        const cards = [...element.renderRoot.querySelectorAll('[part="card"], [part="badge"]')];
        const bands = cards.filter(isSeen).map((card) => ({id: card.id, band: highestBand(card)}));
        expect(bands.length).to.be.above(2);
        expect(bands.filter(({band}) => band > twoLines)).to.deep.equal([]);
      }
    });
  }
});

function isSeen(card: Element): boolean {
  return card.getClientRects().length > 0;
}

/** In pixels, from edge to edge of what is seen, and from there to the edges of the card. */
function highestBand(card: Element): number {
  const {top, bottom} = card.getBoundingClientRect();
  let end = top;
  let highest = 0;
  for (const box of seenIn(card).sort((a, b) => a.top - b.top)) {
    highest = Math.max(highest, box.top - end);
    end = Math.max(end, box.bottom);
  }
  return Math.max(highest, bottom - end);
}

/** The lines of the texts, and the pictures and plates. */
function seenIn(card: Element): DOMRect[] {
  const texts = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const boxes = [...card.querySelectorAll('img, [part="plate"]')].map((box) => box.getBoundingClientRect());
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    if (texts.currentNode.textContent?.trim()) boxes.push(...range.getClientRects());
  }
  return boxes;
}
