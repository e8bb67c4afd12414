import {expect, waitUntil} from '@open-wc/testing';
import {FeedStore, type StoreState} from '../../src/feed/feed-store.js';
import {loadFeed} from '../../src/feed/load-feed.js';
import {TIMES, type Times} from '../../src/feed/retry-policy.js';
import {
  feedUrl,
  keepsCopies,
  release,
  requestsOf,
  sampleFeed,
  stepsUrl,
  uniqueId,
  visitsOf,
  type Answer,
  type Step,
} from '../support/feed.js';
import {consoleDuring} from '../support/console.js';

/** A store with the real loader, and an address with its own id on the test server. */
function setUp(answer: Answer) {
  const id = uniqueId();
  return {store: new FeedStore(loadFeed, NEVER), id, url: feedUrl(sampleFeed(), answer, id)};
}

const GOOD: Step = {body: JSON.stringify(sampleFeed())};
const DOWN: Step = {status: 503};
/** Short enough to be waited for, and without a rest after a failure. */
const QUICK: Times = {...TIMES, delays: [40, 200], patience: 60, rest: 0};

/** A store that tries again soon, and an address that answers with these steps. */
function setUpSteps(steps: readonly Step[], times: Partial<Times> = {}) {
  const id = uniqueId();
  return {store: new FeedStore(loadFeed, {...QUICK, ...times}), id, url: stepsUrl(steps, id)};
}

/** Without a try that a test does not ask for. */
const NEVER: Times = {...TIMES, delays: []};

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

  describe('when the failure passes', () => {
    it('tells nothing of one that is over soon', async () => {
      const {store, id, url} = setUpSteps([DOWN, GOOD]);
      const {hears, statuses} = listen(store, url);
      await hears('ready');
      expect(statuses()).to.deep.equal(['loading', 'ready']);
      expect((await requestsOf(id)).count).to.equal(2);
    });

    it('tells the first failure, and nothing more before the success', async () => {
      const {store, id, url} = setUpSteps([DOWN, DOWN, GOOD]);
      const {hears, statuses} = listen(store, url);
      await hears('ready');
      expect(statuses()).to.deep.equal(['loading', 'error', 'ready']);
      expect((await requestsOf(id)).count).to.equal(3);
    });

    it('tries twice more by itself', async () => {
      const {store, id, url} = setUpSteps([DOWN]);
      const {statuses} = listen(store, url);
      await arrived(id, 3);
      // Another feed fails just as often meanwhile.
      const other = setUpSteps([DOWN]);
      listen(other.store, other.url);
      await arrived(other.id, 3);
      expect((await requestsOf(id)).count).to.equal(3);
      expect(statuses()).to.deep.equal(['loading', 'error']);
    });

    for (const sign of ['online', 'pageshow', 'visibilitychange']) {
      it(`tries once more on ${sign}`, async () => {
        const {store, id, url} = setUpSteps([DOWN, GOOD], {delays: []});
        const {hears} = listen(store, url);
        await hears('error');
        const target = sign === 'visibilitychange' ? document : window;
        target.dispatchEvent(sign === 'pageshow' ? new PageTransitionEvent(sign, {persisted: true}) : new Event(sign));
        target.dispatchEvent(new Event('online'));
        await hears('ready');
        dispatchEvent(new Event('online'));
        await store.reload(feedUrl());
        expect((await requestsOf(id)).count).to.equal(2);
      });
    }

    it('waits as long as the server asks', async () => {
      const {store, id, url} = setUpSteps([{...DOWN, headers: {'retry-after': '1'}}, GOOD]);
      const {hears, statuses} = listen(store, url);
      await hears('error');
      dispatchEvent(new Event('online'));
      await hears('ready');
      expect(statuses()).to.deep.equal(['loading', 'error', 'ready']);
      const [first, second] = await visitsOf(id);
      expect(second!.at - first!.at).to.be.at.least(990);
    });

    it('is not hurried by those who come meanwhile', async () => {
      const {store, id, url} = setUpSteps([{...DOWN, headers: {'retry-after': '30'}}, GOOD]);
      await listen(store, url).hears('error');
      expect(listen(store, url).statuses()).to.deep.equal(['error']);
      dispatchEvent(new Event('online'));
      await listen(store, feedUrl()).hears('ready');
      expect((await requestsOf(id)).count).to.equal(1);
    });

    it('asks at once when somebody wants to know', async () => {
      const {store, id, url} = setUpSteps([{...DOWN, headers: {'retry-after': '30'}}, GOOD]);
      const {hears} = listen(store, url);
      await hears('error');
      await store.reload(url);
      await hears('ready');
      expect((await requestsOf(id)).count).to.equal(2);
    });

    it('stops when nobody listens any more', async () => {
      const {store, id, url} = setUpSteps([DOWN, GOOD], {delays: [60_000], patience: 100_000});
      const {hears, leave} = listen(store, url);
      await hears('loading');
      await arrived(id, 1);
      leave();
      await Promise.resolve();
      dispatchEvent(new Event('online'));
      const other = setUpSteps([DOWN, DOWN, GOOD]);
      await listen(other.store, other.url).hears('ready');
      expect((await requestsOf(id)).count).to.equal(1);
    });

    it('makes as many requests for a hundred as for one', async () => {
      const {store, id, url} = setUpSteps([DOWN, DOWN, DOWN, GOOD]);
      const all = Array.from({length: 100}, () => listen(store, url));
      await arrived(id, 3);
      await Promise.all(all.map(({hears}) => hears('error')));
      // Nothing tells when the third failure has arrived here, and a return before that brings no further try.
      await waitUntil(() => {
        for (let time = 0; time < 20; time += 1) dispatchEvent(new Event('online'));
        return all.every(({statuses}) => statuses().at(-1) === 'ready');
      });
      expect((await requestsOf(id)).count).to.equal(4);
    });
  });

  for (const status of [401, 403, 404, 410]) {
    it(`never tries again after ${status}`, async () => {
      const {store, id, url} = setUpSteps([{status, headers: {'www-authenticate': 'Basic'}}, GOOD]);
      await listen(store, url).hears('error');
      dispatchEvent(new Event('online'));
      const other = setUpSteps([DOWN, DOWN, GOOD]);
      await listen(other.store, other.url).hears('ready');
      expect((await requestsOf(id)).count).to.equal(1);
    });
  }

  describe('with a copy in the cache of the browser', () => {
    const CACHED: Step = {...GOOD, headers: {'cache-control': 'max-age=0', etag: '"1"'}};

    for (const [where, base] of [
      ['of the own server', ''],
      ['of another server', location.origin.replace('localhost', '127.0.0.1')],
    ] as const) {
      it(`shows it where the server fails, and says so: ${where}`, async function () {
        if (!(await keepsCopies())) this.skip();
        const {store, url} = setUpSteps([CACHED, {fails: 'reset'}]);
        const address = `${base}${url}&cors`;
        await loadFeed(address, {signal: new AbortController().signal});
        const {hears, statuses} = listen(store, address);
        const state = await hears('ready');
        expect(dataOf(state)).to.deep.equal(sampleFeed());
        expect(failureOf(state)).to.equal('network');
        expect(statuses()).to.deep.equal(['loading', 'ready']);
      });
    }

    it('does not show it where the file is gone', async () => {
      const {store, url} = setUpSteps([CACHED, {status: 404}]);
      await loadFeed(url, {signal: new AbortController().signal});
      await listen(store, url).hears('error');
    });
  });

  describe('reload that hangs', () => {
    it('settles, and keeps the data', async () => {
      const {store, url} = setUpSteps([GOOD, {fails: 'hang'}], {silence: 500, delays: []});
      const {hears, heard} = listen(store, url);
      await hears('ready');
      await store.reload(url);
      expect(failureOf(heard.at(-1))).to.equal('timeout');
    });
  });

  it('keeps the data when the answer to a reload is no feed', async () => {
    const {store, id, url} = setUpSteps([GOOD, {body: '{"error": "maintenance"}'}, {body: '{"version": 1'}, GOOD]);
    const {hears, heard} = listen(store, url);
    const before = dataOf(await hears('ready'));
    await store.reload(url);
    expect([dataOf(heard.at(-1)), failureOf(heard.at(-1))]).to.deep.equal([before, 'not-a-feed']);
    await store.reload(url);
    expect([dataOf(heard.at(-1)), failureOf(heard.at(-1))]).to.deep.equal([before, 'not-json']);
    await store.reload(url);
    expect(failureOf(heard.at(-1))).to.equal(undefined);
    expect((await requestsOf(id)).count).to.equal(4);
  });
});
