/* How high an element is while its feed loads, held against what it shows then. */
import {expect, fixture} from '@open-wc/testing';
import '../../src/index.js';
import {feedUrl, release, uniqueId} from '../support/feed.js';
import {waitUntil} from '../support/wait-until.js';

const NETWORKS = 'harbour-league quiet-waters heron-towns roofs-and-rain old-lighthouses';

const CASES: [tag: string, options: string, feeds: string[]][] = [
  ['partner-list', 'layout="list" limit="6"', ['bonn', 'northhaven', 'sixty']],
  ['partner-list', 'layout="table" limit="6"', ['bonn', 'northhaven', 'sixty']],
  ['network-badges', `layout="list" network="${NETWORKS}"`, ['northhaven']],
];

/** In a column of this width. */
async function heightOf(tag: string, options: string, src: string, width: number, state: string): Promise<number> {
  const box = await fixture<HTMLElement>(
    `<div style="inline-size: ${width}px"><${tag} ${options} src="${src}"></${tag}></div>`,
  );
  const element = box.firstElementChild!;
  await waitUntil(() => element.matches(`:state(${state})`));
  return element.getBoundingClientRect().height;
}

describe('an element that loads', () => {
  for (const [tag, options, feeds] of CASES) {
    for (const width of [360, 1100]) {
      it(`is about as high as what comes, ${width} pixels wide: <${tag} ${options}>`, async () => {
        const id = uniqueId();
        const loading = await heightOf(tag, options, feedUrl({}, 'held', id), width, 'loading');
        await release(id);
        for (const feed of feeds) {
          const ready = await heightOf(tag, options, `/feeds/${feed}.json`, width, 'ready');
          expect(loading / ready, feed).to.be.within(0.7, 1.3);
        }
      });
    }
  }
});
