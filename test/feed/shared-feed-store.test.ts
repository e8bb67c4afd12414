/* Apart from feed-store.test.ts, because the coverage of a page counts one copy of a module only. */
import {expect} from '@open-wc/testing';
import {FeedStore, sharedFeedStore} from '../../src/feed/feed-store.js';
import type * as FeedStoreModule from '../../src/feed/feed-store.js';

describe('sharedFeedStore', () => {
  it('is one store for the page, under a key that other versions know', () => {
    const store = sharedFeedStore();
    expect(store).to.be.instanceOf(FeedStore);
    expect(sharedFeedStore()).to.equal(store);
    expect(Reflect.get(globalThis, Symbol.for('partnership-elements:feed-store:1'))).to.equal(store);
  });

  it('is the same for another copy of the library', async () => {
    const copy = new URL('../../src/feed/feed-store.ts?copy', import.meta.url).href;
    const other = (await import(copy)) as typeof FeedStoreModule;
    expect(other.FeedStore).not.to.equal(FeedStore);
    expect(other.sharedFeedStore()).to.equal(sharedFeedStore());
  });
});
