/* What comes below an element, before and after the feed. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/index.js';
import {feedUrl, release, sampleFeed, uniqueId} from '../support/feed.js';
import {waitUntil} from '../support/wait-until.js';

const FEED = sampleFeed({partners: [{id: 'a', name: 'Alvik', kind: 'contact'}]});
/** As a snippet with the content of the feed has it. */
const baked = (height: number) =>
  `<section><h2>Alvik</h2><p style="block-size: ${String(height)}px">Contact</p></section>`;

/** A page with an element that waits for its feed, at the top of the window. */
async function waiting(fallback: string, head = '') {
  const id = uniqueId();
  const page = await fixture<HTMLElement>(
    `<div>${head}<p style="margin: 16px 0">Above</p><partner-list src="${feedUrl(FEED, 'held', id)}">${fallback}</partner-list><p>Below</p></div>`,
  );
  const element = page.querySelector('partner-list')!;
  window.scrollTo(0, 0);
  await waitUntil(() => element.matches(':state(loading)'));
  const below = () => Math.round(page.lastElementChild!.getBoundingClientRect().top - page.getBoundingClientRect().top);
  await nextFrame();
  return {
    page,
    element,
    below,
    arrive: async () => {
      await release(id);
      await waitUntil(() => element.matches(':state(ready)'));
      await nextFrame();
    },
  };
}

/** Until what was shown is painted. */
async function nextFrame(): Promise<void> {
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}

describe('what comes below an element', () => {
  it('stays when the script arrives, where the page has the content', async () => {
    const plain = await fixture<HTMLElement>(
      `<div><p style="margin: 16px 0">Above</p><un-defined style="display: block">${baked(60)}</un-defined><p>Below</p></div>`,
    );
    const before = plain.lastElementChild!.getBoundingClientRect().top - plain.getBoundingClientRect().top;
    const {below, arrive} = await waiting(baked(60));
    expect(below()).to.equal(Math.round(before));
    await arrive();
  });

  it('stays when the feed needs less space, until the visitor clicks', async () => {
    const {below, arrive, page, element} = await waiting(baked(150));
    const before = below();
    await arrive();
    // The margins of a heading and of a paragraph give way to that of the element.
    expect(Math.abs(below() - before)).to.be.below(20);
    page.click();
    expect(below()).to.be.below(before - 50);
    expect(element.getBoundingClientRect().height).to.be.below(150);
  });

  for (const type of ['keydown', 'resize', 'beforeprint']) {
    it(`stays until ${type}`, async () => {
      const {below, arrive} = await waiting(baked(150));
      const before = below();
      await arrive();
      expect(Math.abs(below() - before)).to.be.below(20);
      window.dispatchEvent(new Event(type));
      expect(below()).to.be.below(before - 50);
    });
  }

  it('moves where too much of the window would be blank', async () => {
    const {below, arrive} = await waiting(baked(window.innerHeight * 0.6));
    const before = below();
    await arrive();
    expect(below()).to.be.below(before - window.innerHeight * 0.25);
  });

  it('stays until the blank part is out of sight', async () => {
    const {page, arrive, element} = await waiting(baked(150));
    page.insertAdjacentHTML('beforebegin', '<div class="tall" style="block-size: 300vh"></div>');
    page.insertAdjacentHTML('beforeend', '<div style="block-size: 300vh"></div>');
    element.scrollIntoView();
    await arrive();
    const kept = element.getBoundingClientRect().height;
    expect(kept).to.be.above(150);
    const scrolled = new Promise((resolve) => {
      addEventListener('scroll', resolve, {once: true});
    });
    window.scrollTo(0, 0);
    await scrolled;
    expect(element.getBoundingClientRect().height).to.be.below(kept - 50);
    document.querySelector('.tall')!.remove();
  });

  it('stays where the page keeps room, while the feed loads', async () => {
    const {element, arrive} = await waiting(
      '<a href="/partners">Our partners</a>',
      '<style>partner-list { --partnership-room: 400px }</style>',
    );
    expect(element.getBoundingClientRect().height).to.be.at.least(400);
    await arrive();
  });
});
