import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {LitElement} from 'lit';
import {FeedController, type FeedState} from '../../src/feed/feed-controller.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, release, requestsOf, sampleFeed, uniqueId} from '../support/feed.js';

class FeedFollower extends LitElement {
  static override properties = {src: {}};
  declare src: string | undefined;
  readonly feed = new FeedController(this);

  protected override willUpdate(): void {
    this.feed.update();
  }
}
customElements.define('feed-follower', FeedFollower);

const follower = (src?: string) => fixture<FeedFollower>(html`<feed-follower .src=${src}></feed-follower>`);
const absolute = (url: string) => new URL(url, document.baseURI).href;

/** Waits for a status, and gives the state with it. */
async function stateOf<Status extends FeedState['status']>(host: FeedFollower, status: Status) {
  await waitUntil(() => host.feed.state.status === status, `${host.feed.state.status}, and not ${status}`);
  return host.feed.state as Extract<FeedState, {status: Status}>;
}

describe('FeedController', () => {
  it('holds the feed behind src, with its problems and its address', async () => {
    const url = feedUrl();
    const host = await follower(url);
    const {feed, problems, url: address} = await stateOf(host, 'ready');
    expect([feed.partners.length, problems.length, address]).to.deep.equal([2, 0, absolute(url)]);
  });

  it('takes the place in the page for the address of an inline feed', async () => {
    const script = document.createElement('script');
    Object.assign(script, {type: 'application/json', id: 'feed', text: JSON.stringify(sampleFeed())});
    document.body.append(script);
    const {url} = await stateOf(await follower('#feed'), 'ready');
    expect(url).to.equal(absolute('#feed'));
    script.remove();
  });

  it('shares the feed with the others that follow it', async () => {
    const id = uniqueId();
    const url = feedUrl(sampleFeed(), 'json', id);
    const hosts = await Promise.all([follower(url), follower(url)]);
    const [one, other] = await Promise.all(hosts.map((host) => stateOf(host, 'ready')));
    expect(one?.feed).to.equal(other?.feed);
    expect((await requestsOf(id)).count).to.equal(1);
  });

  it('says that no address is known', async () => {
    const {error} = await stateOf(await follower(), 'error');
    expect(error).to.include({reason: 'no-source', url: ''});
    expect(error.message).to.include('Write src="…" on the tag');
    expect((await stateOf(await follower(), 'error')).error, 'reported once').to.equal(error);
  });

  it('says that src is no address', async () => {
    const {error} = await stateOf(await follower('https://'), 'error');
    expect(error).to.include({reason: 'no-source', url: 'https://'});
    expect(error.message).to.include('Correct "src"');
  });

  it('says that the JSON is no feed', async () => {
    const {error} = await stateOf(await follower(feedUrl({version: 1})), 'error');
    expect(error).to.include({reason: 'not-a-feed'});
  });

  it('follows src', async () => {
    const id = uniqueId();
    const host = await follower(feedUrl(sampleFeed(), 'held', id));
    await waitUntil(async () => (await requestsOf(id)).count === 1);
    host.src = feedUrl(sampleFeed({partners: []}));
    const {feed} = await stateOf(host, 'ready');
    expect(feed.partners).to.deep.equal([]);
    await waitUntil(async () => (await requestsOf(id)).aborted === 1);
  });

  it('keeps its state when src is another spelling of the same address', async () => {
    const url = feedUrl();
    const host = await follower(url);
    const state = await stateOf(host, 'ready');
    host.src = absolute(url);
    await host.updateComplete;
    expect(host.feed.state).to.equal(state);
  });

  it('follows an address that becomes valid', async () => {
    const host = await follower('https://');
    await stateOf(host, 'error');
    host.src = feedUrl();
    await stateOf(host, 'ready');
  });

  it('ends the request when the element leaves, and asks anew when it comes back', async () => {
    const id = uniqueId();
    const host = await follower(feedUrl(sampleFeed(), 'held', id));
    await waitUntil(async () => (await requestsOf(id)).count === 1);
    const parent = host.parentElement;
    host.remove();
    await waitUntil(async () => (await requestsOf(id)).aborted === 1);
    parent?.append(host);
    await waitUntil(async () => (await requestsOf(id)).count === 2);
    await release(id);
    await stateOf(host, 'ready');
  });

  it('makes one request for an element that moves', async () => {
    const id = uniqueId();
    const host = await follower(feedUrl(sampleFeed(), 'held', id));
    host.parentElement?.append(host);
    await waitUntil(async () => (await requestsOf(id)).count === 1);
    await release(id);
    await stateOf(host, 'ready');
    expect(await requestsOf(id)).to.deep.equal({count: 1, aborted: 0});
  });

  it('reloads, and keeps the feed when that fails', async () => {
    const id = uniqueId();
    const host = await follower(feedUrl(sampleFeed(), 'held', id));
    await release(id);
    const {feed} = await stateOf(host, 'ready');
    const done = host.feed.reload();
    await release(id, 503);
    await done;
    const state = await stateOf(host, 'ready');
    expect(state.feed).to.equal(feed);
    expect(state.failure).to.include({reason: 'status'});
  });

  it('has nothing to reload where no address is known', async () => {
    const host = await follower();
    await host.feed.reload();
    expect(host.feed.state.status).to.equal('error');
  });

  it('tells the problems of a feed once, however many follow it', async () => {
    const url = feedUrl({...sampleFeed(), updated: 'yesterday'});
    const said = await consoleDuring(async () => {
      const hosts = await Promise.all([follower(url), follower(url)]);
      for (const host of hosts) await stateOf(host, 'ready');
    });
    expect(said).to.have.length(1);
  });
});
