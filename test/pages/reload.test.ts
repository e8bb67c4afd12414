/* A reader who has read on, on a page that was opened with a link to an item, and loads it again. */
import {expect, nextFrame} from '@open-wc/testing';
import {openPage, settled} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

describe('a page that is loaded again', () => {
  it('keeps the reader where the browser puts the page, and the focus where it is', async () => {
    const {page, host} = await openPage('far-below', 1);
    const frame = host.frameElement as HTMLIFrameElement;
    const topOf = (current: Document) =>
      current.querySelector('partner-list')!.shadowRoot!.getElementById('partner-skalvik')!.getBoundingClientRect().top;
    host.location.hash = '#partner-skalvik';
    await waitUntil(() => Math.abs(topOf(page) - 24) < 2, 'the item is at the top');
    page.body.dispatchEvent(new WheelEvent('wheel', {bubbles: true}));
    host.scrollTo(0, 500);
    await nextFrame();

    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, {once: true});
    });
    host.location.reload();
    await loaded;
    const again = frame.contentDocument!;
    await settled(again, 1);
    for (let count = 0; count < 10; count += 1) await nextFrame();
    expect(again.URL).to.match(/#partner-skalvik$/);
    expect(again.activeElement?.localName).to.equal('body');
    // Not every engine puts a frame back to where it was.
    expect(frame.contentWindow?.scrollY).to.be.below(501);

    frame.contentWindow!.location.hash = '#elsewhere';
    frame.contentWindow!.location.hash = '#partner-skalvik';
    await waitUntil(() => Math.abs(topOf(again) - 24) < 2, 'links lead to it as ever');
  });
});
