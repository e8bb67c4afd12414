import {expect, html} from '@open-wc/testing';
import {configure} from '../../src/embed/configure.js';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {feedUrl} from '../support/feed.js';
import {scheduledWork} from '../support/scheduled.js';
import {shown} from '../support/shown.js';

function tag(data: Record<string, string>): HTMLScriptElement {
  const script = document.createElement('script');
  Object.assign(script.dataset, data);
  return script;
}

const blocks = () => document.head.querySelectorAll('script[type="application/ld+json"]');
async function show(): Promise<void> {
  await shown<PartnerList>(html`<partner-list src=${feedUrl()}></partner-list>`);
  await scheduledWork();
}

describe('configure', () => {
  // One test, because what a tag has said holds for the rest of the page's life.
  it('leaves the head of the page alone only where the tag says data-json-ld="off"', async () => {
    for (const data of [{}, {jsonLd: ''}, {jsonLd: 'on'}] as Record<string, string>[]) {
      configure({url: location.href, tag: tag(data)});
      await show();
    }
    configure({url: location.href, tag: undefined});
    await show();
    expect(blocks()).to.have.length(4);

    configure({url: location.href, tag: tag({jsonLd: 'off'})});
    await show();
    expect(blocks()).to.have.length(4);
  });
});
