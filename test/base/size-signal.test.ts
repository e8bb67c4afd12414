/* What scripts of hosts see of a change in size, if they watch the light DOM alone as iframe-resizer does. */
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {feedUrl, release, sampleFeed, uniqueId} from '../support/feed.js';
import {part, parts, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const ITSELF = {attributes: true, childList: true, characterData: true, subtree: true};

describe('a script that watches the light DOM', () => {
  let observer: MutationObserver | undefined;

  /** The heights of the element at the times when something was seen. */
  function watch(element: HTMLElement): number[] {
    const heights: number[] = [];
    observer = new MutationObserver((records) => {
      expect(element.outerHTML).not.to.include('data-resized');
      if (records.some(({attributeName}) => attributeName === 'data-resized')) heights.push(element.offsetHeight);
    });
    observer.observe(document.body, ITSELF);
    return heights;
  }

  afterEach(() => {
    observer?.disconnect();
  });

  it('sees that the feed has come', async () => {
    const id = uniqueId();
    const list = await shown<PartnerList>(
      html`<partner-list partner="esterra" src=${feedUrl(sampleFeed(), 'held', id)}></partner-list>`,
      'loading',
    );
    const heights = watch(list);
    await release(id);
    await waitUntil(() => list.matches(':state(ready)'));
    await waitUntil(() => heights.at(-1) === list.offsetHeight, 'the height is seen');
  });

  it('sees that a search leaves fewer, that all are shown, and that it has less space', async () => {
    const list = await shown<PartnerList>(html`<partner-list src="/feeds/bonn.json" search limit="2"></partner-list>`);
    const heights = watch(list);
    const expectSeen = async () => {
      const before = heights.at(-1);
      await waitUntil(() => heights.at(-1) !== before && heights.at(-1) === list.offsetHeight, 'the height is seen');
    };
    parts(list, 'button').at(-1)?.click();
    await expectSeen();
    const input = part(list, 'input') as HTMLInputElement;
    input.value = 'minsk';
    input.dispatchEvent(new Event('input', {bubbles: true}));
    await expectSeen();
    list.style.inlineSize = '250px';
    await expectSeen();
  });
});
