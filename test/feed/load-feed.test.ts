import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedError} from '../../src/feed/feed-error.js';
import {loadFeed} from '../../src/feed/load-feed.js';
import {feedUrl, requestsOf, sampleFeed, uniqueId} from '../support/feed.js';

const {signal} = new AbortController();

/** An address of the test server that answers with this text. */
const textUrl = (body: string, type = 'text/plain') => `/served/text?${new URLSearchParams({body, type}).toString()}`;
const blobUrl = (size: number) => URL.createObjectURL(new Blob(['{"x":"', 'x'.repeat(size - 8), '"}']));

/** What loading this URL fails with. */
async function failureOf(url: string): Promise<FeedError> {
  try {
    await loadFeed(url, {signal});
  } catch (error) {
    return error as FeedError;
  }
  throw new Error(`${url} was loaded.`);
}

const FAILURES: [fact: string, url: string, reason: string, message: RegExp][] = [
  ['a server that refuses', '/served/status?code=403', 'status', /answered 403\. Check the address/],
  ['a server that is down', '/served/status?code=503', 'status', /answered 503/],
  ['a connection that breaks', '/served/reset', 'network', /request failed.*CORS/],
  ['an address that cannot be asked', 'no-scheme:feed.json', 'network', /request failed/],
  ['a web page', textUrl('\n<!doctype html>\n<title>City</title>', 'text/html'), 'not-json', /web page, not JSON/],
  ['broken JSON', textUrl('{"version": 1,}'), 'not-json', /not valid JSON\. SyntaxError/],
  ['an empty answer', textUrl(''), 'not-json', /not valid JSON/],
  ['a number', textUrl('5'), 'not-a-feed', /not a JSON object/],
  ['a text', textUrl('"feed"'), 'not-a-feed', /not a JSON object/],
  ['null', textUrl('null'), 'not-a-feed', /not a JSON object/],
  ['more than five megabytes', blobUrl(5_000_001), 'too-large', /larger than 5 MB\. Split it/],
  ['a script that is not in the page', '#none', 'no-script', /no <script type="application\/json" id="none">/],
];

describe('loadFeed', () => {
  it('brings the JSON behind an address', async () => {
    expect(await loadFeed(feedUrl(), {signal})).to.deep.equal(sampleFeed());
  });

  it('brings JSON under any media type', async () => {
    expect(await loadFeed(textUrl('{"version": 1}', 'text/plain'), {signal})).to.deep.equal({version: 1});
  });

  it('brings five megabytes', async () => {
    expect(await loadFeed(blobUrl(5_000_000), {signal})).to.deep.equal({x: 'x'.repeat(4_999_992)});
  });

  it('reads past the byte order mark of Windows', async () => {
    expect(await loadFeed(textUrl('\uFEFF{"name": "Ålvik"}'), {signal})).to.deep.equal({name: 'Ålvik'});
  });

  it('asks the server each time', async () => {
    const id = uniqueId();
    const url = feedUrl(sampleFeed(), 'json', id);
    await loadFeed(url, {signal});
    await loadFeed(url, {signal, fresh: true});
    expect((await requestsOf(id)).count).to.equal(2);
  });

  for (const [fact, url, reason, message] of FAILURES) {
    it(`fails for ${fact}`, async () => {
      const error = await failureOf(url);
      expect(error).to.include({name: 'FeedError', url: url, reason});
      expect(error.message).to.match(message);
    });
  }

  it('keeps what went wrong below', async () => {
    expect((await failureOf('/served/reset')).cause).to.be.instanceOf(TypeError);
    expect((await failureOf(textUrl('{'))).cause).to.be.instanceOf(SyntaxError);
  });

  describe('with an inline script', () => {
    it('brings its JSON', async () => {
      await fixture(
        html`<script type="application/json" id="inline">
          {"version": 1}
        </script>`,
      );
      expect(await loadFeed('#inline', {signal})).to.deep.equal({version: 1});
    });

    it('fails for broken JSON', async () => {
      await fixture(
        html`<script type="application/json" id="broken">
          {"version": 1
        </script>`,
      );
      expect(await failureOf('#broken')).to.include({reason: 'not-json', url: '#broken'});
    });
  });

  it('ends the request with the reason of the signal', async () => {
    const id = uniqueId();
    const abort = new AbortController();
    const reason = new Error('nobody listens');
    const outcome = loadFeed(feedUrl(sampleFeed(), 'held', id), {signal: abort.signal}).catch(
      (error: unknown) => error,
    );
    await waitUntil(async () => (await requestsOf(id)).count === 1);
    abort.abort(reason);
    expect(await outcome).to.equal(reason);
    await waitUntil(async () => (await requestsOf(id)).aborted === 1);
  });
});
