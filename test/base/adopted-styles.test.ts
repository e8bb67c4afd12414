/* Elements that scripts move to the document of a frame, as editors and readers do, and back. */
import {expect, fixture, html, nextFrame, oneEvent} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {feedUrl, release, sampleFeed, uniqueId} from '../support/feed.js';
import {part, shown} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';

const border = (list: PartnerList) =>
  list.ownerDocument.defaultView!.getComputedStyle(part(list, 'card')).borderTopWidth;

async function openDocument(): Promise<Document> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="Another document" srcdoc="<!doctype html><title>Another document</title>"></iframe>`,
  );
  await waitUntil(() => frame.contentDocument?.title === 'Another document');
  return frame.contentDocument!;
}

describe('an element that moves to another document', () => {
  it('keeps its styles, there and when it is back', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    const home = list.parentElement!;
    const [first, second] = [await openDocument(), await openDocument()];
    for (const place of [first.body, second.body, home, first.body, home]) {
      place.append(list);
      await waitUntil(() => list.matches(':state(ready)'));
      expect(border(list)).to.equal('2px');
    }
  });

  it('has its styles also if it is first shown there', async () => {
    const list = document.createElement('partner-list');
    list.src = feedUrl();
    (await openDocument()).body.append(list);
    await waitUntil(() => list.matches(':state(ready)'));
    expect(border(list)).to.equal('2px');
  });

  it('speaks the language of that document', async () => {
    const other = await openDocument();
    other.documentElement.lang = 'de';
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    other.body.append(list);
    await waitUntil(() => /freundschaft/i.test(part(list, 'card').textContent));
  });

  it('is not hurt by the end of that document just when its feed is shown', async () => {
    const id = uniqueId();
    const other = await openDocument();
    const list = document.createElement('partner-list');
    list.src = feedUrl(sampleFeed({partners: []}), 'held', id);
    list.innerHTML = '<p style="block-size: 100px">Our partners</p>';
    other.body.append(list);
    // Its height while it waits is known after the next frame.
    await nextFrame();
    await nextFrame();
    const isShown = oneEvent(list, 'feed-load');
    await release(id);
    await isShown;
    other.defaultView!.frameElement!.remove();
    await nextFrame();
  });

  it('is not hurt by a document that is not shown', async () => {
    const list = await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
    const home = list.parentElement!;
    document.implementation.createHTMLDocument('').body.append(list);
    home.append(list);
    await list.updateComplete;
    expect(border(list)).to.equal('2px');
  });
});
