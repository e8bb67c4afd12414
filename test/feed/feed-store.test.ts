import {expect, waitUntil} from '@open-wc/testing';
import {FeedStore, type StoreState} from '../../src/feed/feed-store.js';
import {loadFeed} from '../../src/feed/load-feed.js';
import {feedUrl, release, requestsOf, sampleFeed, uniqueId, type Answer} from '../support/feed.js';
import {consoleDuring} from '../support/console.js';

/** A store with the real loader, and an address with its own id on the test server. */
function setUp(answer: Answer) {
  const id = uniqueId();
  return {store: new FeedStore(loadFeed), id, url: feedUrl(sampleFeed(), answer, id)};
}

/** Listens, and remembers what it heard. */
function listen(store: FeedStore, url: string) {
  const heard: StoreState[] = [];
  const leave = store.subscribe(url, (state) => heard.push(state));
  const statuses = () => heard.map(({status}) => status);
  const hears = async (status: StoreState['status']) => {
    await waitUntil(() => heard.at(-1)?.status === status, `${statuses().join(', ')}, and not ${status}`);
    return heard.at(-1)!;
  };
  return {heard, statuses, hears, leave};
}

const dataOf = (state: StoreState | undefined) => (state?.status === 'ready' ? state.data : undefined);
const failureOf = (state: StoreState | undefined) => (state?.status === 'ready' ? state.failure?.reason : undefined);
const arrived = (id: string, count = 1) => waitUntil(async () => (await requestsOf(id)).count === count);
const aborted = (id: string) => waitUntil(async () => (await requestsOf(id)).aborted === 1);

describe('FeedStore', () => {
  it('makes one request for all who listen', async () => {
    const {store, id, url} = setUp('held');
    const listeners = [listen(store, url), listen(store, url)];
    await release(id);
    for (const one of listeners) {
      expect(dataOf(await one.hears('ready'))).to.deep.equal(sampleFeed());
      expect(one.statuses()).to.deep.equal(['loading', 'ready']);
    }
    expect(dataOf(listeners[0]?.heard.at(-1))).to.equal(dataOf(listeners[1]?.heard.at(-1)));
    expect((await requestsOf(id)).count).to.equal(1);
  });

  it('makes a request for each address', async () => {
    const [one, other] = [setUp('json'), setUp('json')];
    const listeners = [listen(one.store, one.url), listen(one.store, other.url)];
    await Promise.all(listeners.map(({hears}) => hears('ready')));
    expect([(await requestsOf(one.id)).count, (await requestsOf(other.id)).count]).to.deep.equal([1, 1]);
  });

  it('tells a latecomer at once, without a request', async () => {
    const {store, id, url} = setUp('json');
    await listen(store, url).hears('ready');
    expect(listen(store, url).statuses()).to.deep.equal(['ready']);
    expect((await requestsOf(id)).count).to.equal(1);
  });

  it('keeps the data when all have left', async () => {
    const {store, id, url} = setUp('json');
    const first = listen(store, url);
    await first.hears('ready');
    first.leave();
    await Promise.resolve();
    expect(listen(store, url).statuses()).to.deep.equal(['ready']);
    expect((await requestsOf(id)).count).to.equal(1);
  });

  describe('when a listener leaves', () => {
    it('answers the others', async () => {
      const {store, id, url} = setUp('held');
      const [gone, stays] = [listen(store, url), listen(store, url)];
      gone.leave();
      await arrived(id);
      await release(id);
      await stays.hears('ready');
      expect(gone.statuses()).to.deep.equal(['loading']);
      expect(await requestsOf(id)).to.deep.equal({count: 1, aborted: 0});
    });

    it('ends the request when nobody is left', async () => {
      const {store, id, url} = setUp('held');
      const listeners = [listen(store, url), listen(store, url)];
      await arrived(id);
      for (const {leave} of listeners) leave();
      await aborted(id);
      for (const {statuses} of listeners) expect(statuses()).to.deep.equal(['loading']);
    });

    it('makes one request for one that moves', async () => {
      const {store, id, url} = setUp('held');
      listen(store, url).leave();
      const moved = listen(store, url);
      expect(moved.statuses()).to.deep.equal(['loading']);
      await arrived(id);
      await release(id);
      await moved.hears('ready');
      expect(await requestsOf(id)).to.deep.equal({count: 1, aborted: 0});
    });

    it('asks anew for one that comes after the request was ended', async () => {
      const {store, id, url} = setUp('held');
      const gone = listen(store, url);
      await arrived(id);
      gone.leave();
      // The store decides in the microtask before this one.
      await Promise.resolve();
      const next = listen(store, url);
      expect(next.statuses()).to.deep.equal(['loading']);
      await arrived(id, 2);
      await aborted(id);
      await release(id);
      expect(dataOf(await next.hears('ready'))).to.deep.equal(sampleFeed());
      expect(next.statuses()).to.deep.equal(['loading', 'ready']);
      expect(gone.statuses()).to.deep.equal(['loading']);
    });
  });

  describe('when the request fails', () => {
    it('tells why', async () => {
      const {store, url} = setUp('reset');
      const state = await listen(store, url).hears('error');
      expect(state).to.have.nested.property('error.reason', 'network');
    });

    it('asks anew for the next one, and tells all', async () => {
      const {store, id, url} = setUp('flaky');
      const first = listen(store, url);
      expect(await first.hears('error')).to.have.nested.property('error.reason', 'status');
      const next = listen(store, url);
      await Promise.all([first.hears('ready'), next.hears('ready')]);
      expect(first.statuses()).to.deep.equal(['loading', 'error', 'loading', 'ready']);
      expect(next.statuses()).to.deep.equal(['loading', 'ready']);
      expect((await requestsOf(id)).count).to.equal(2);
    });
  });

  it('tells the others when a listener throws', async () => {
    const {store, url} = setUp('json');
    const errors = await consoleDuring(async () => {
      store.subscribe(url, ({status}) => {
        if (status === 'ready') throw new Error('mine');
      });
      const other = listen(store, url);
      await store.reload(url);
      expect(other.statuses()).to.deep.equal(['loading', 'ready']);
    });
    expect(errors).to.deep.equal(['Error: mine']);
  });

  describe('reload', () => {
    it('asks anew, and keeps the data in sight meanwhile', async () => {
      const {store, id, url} = setUp('json');
      const listener = listen(store, url);
      const before = dataOf(await listener.hears('ready'));
      await store.reload(url);
      expect(listener.statuses()).to.deep.equal(['loading', 'ready', 'ready']);
      expect(dataOf(listener.heard.at(-1))).to.deep.equal(before);
      expect(dataOf(listener.heard.at(-1))).not.to.equal(before);
      expect((await requestsOf(id)).count).to.equal(2);
    });

    it('joins a request that is under way', async () => {
      const {store, id, url} = setUp('held');
      const listener = listen(store, url);
      const done = store.reload(url);
      await release(id);
      await done;
      expect(listener.statuses()).to.deep.equal(['loading', 'ready']);
      expect((await requestsOf(id)).count).to.equal(1);
    });

    it('tries again after a failure', async () => {
      const {store, url} = setUp('flaky');
      const listener = listen(store, url);
      await listener.hears('error');
      await store.reload(url);
      expect(listener.statuses()).to.deep.equal(['loading', 'error', 'loading', 'ready']);
    });

    it('keeps the data when it fails, and says so until it succeeds', async () => {
      const {store, id, url} = setUp('held');
      const listener = listen(store, url);
      await release(id);
      const {data} = (await listener.hears('ready')) as {data: unknown};
      for (const [status, failure] of [
        [503, 'status'],
        [200, undefined],
      ] as const) {
        const done = store.reload(url);
        await release(id, status);
        await done;
        expect(dataOf(listener.heard.at(-1))).to.deep.equal(data);
        expect(failureOf(listener.heard.at(-1))).to.equal(failure);
      }
      expect(listener.statuses()).to.deep.equal(['loading', 'ready', 'ready', 'ready']);
    });

    it('ends, and keeps the data, when all leave meanwhile', async () => {
      const {store, id, url} = setUp('held');
      const listener = listen(store, url);
      await release(id);
      await listener.hears('ready');
      const done = store.reload(url);
      await arrived(id, 2);
      listener.leave();
      await done;
      await aborted(id);
      expect(listen(store, url).statuses()).to.deep.equal(['ready']);
      expect((await requestsOf(id)).count).to.equal(2);
    });
  });
});
