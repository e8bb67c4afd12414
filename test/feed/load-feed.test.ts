import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import type {FeedError} from '../../src/feed/feed-error.js';
import {loadFeed, type LoadOptions} from '../../src/feed/load-feed.js';
import {feedUrl, requestsOf, sampleFeed, stepsUrl, uniqueId, visitsOf} from '../support/feed.js';

const {signal} = new AbortController();

/** An address of the test server that answers with this text. */
const textUrl = (body: string, type = 'text/plain') => `/served/text?${new URLSearchParams({body, type}).toString()}`;
const dataOf = async (url: string) => (await loadFeed(url, {signal})).data;
const blobUrl = (size: number) => URL.createObjectURL(new Blob(['{"x":"', 'x'.repeat(size - 8), '"}']));

const latin1 = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string) => latin1(text).flatMap((code) => [code, 0]);

/** What loading this URL fails with. */
async function failureOf(url: string, options: Partial<LoadOptions> = {}): Promise<FeedError> {
  try {
    await loadFeed(url, {signal, ...options});
  } catch (error) {
    return error as FeedError;
  }
  throw new Error(`${url} was loaded.`);
}

const FAILURES: [fact: string, url: string, reason: string, message: RegExp][] = [
  ['a file that is not there', '/served/status?code=404', 'status', /answered 404\. Check the address/],
  ['a server that refuses', '/served/status?code=403', 'status', /answered 403: .*login.*Make the feed public/],
  ['a server that is down', '/served/status?code=503', 'status', /answered 503: it is overloaded or broken/],
  ['a connection that breaks', '/served/reset', 'network', /no answer, or it broke off\. Check the address and/],
  ['an address that cannot be asked', 'no-scheme:feed.json', 'network', /request failed\. Use .* "https:"/],
  ['a web page', textUrl('\n<!doctype html>\n<title>City</title>', 'text/html'), 'not-json', /web page, not JSON/],
  ['broken JSON', textUrl('{"version": 1,}'), 'not-json', /not valid JSON\. SyntaxError/],
  ['an empty answer', textUrl(' \n'), 'not-json', /it is empty/],
  ['a number', textUrl('5'), 'not-a-feed', /not a JSON object/],
  ['a text', textUrl('"feed"'), 'not-a-feed', /not a JSON object/],
  ['null', textUrl('null'), 'not-a-feed', /not a JSON object/],
  ['more than five megabytes', blobUrl(5_000_001), 'too-large', /larger than 5 MB\. Split it/],
  ['a script that is not in the page', '#none', 'no-script', /no <script type="application\/json" id="none">/],
];

describe('loadFeed', () => {
  it('brings the JSON behind an address', async () => {
    expect(await dataOf(feedUrl())).to.deep.equal(sampleFeed());
  });

  it('brings JSON under any media type', async () => {
    expect(await dataOf(textUrl('{"version": 1}', 'text/plain'))).to.deep.equal({version: 1});
  });

  it('brings five megabytes', async () => {
    expect(await dataOf(blobUrl(5_000_000))).to.deep.equal({x: 'x'.repeat(4_999_992)});
  });

  it('reads past the byte order mark of Windows', async () => {
    expect(await dataOf(textUrl('\uFEFF{"name": "Ålvik"}'))).to.deep.equal({name: 'Ålvik'});
  });

  it('asks the server each time', async () => {
    const id = uniqueId();
    const url = feedUrl(sampleFeed(), 'json', id);
    await loadFeed(url, {signal});
    await loadFeed(url, {signal, from: 'fresh'});
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
      expect(await dataOf('#inline')).to.deep.equal({version: 1});
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

  describe('in another encoding than UTF-8', () => {
    // "Größe" in each.
    for (const [name, bytes, type, encoding] of [
      ['UTF-16 of Windows', [0xff, 0xfe, ...utf16('{"a":"Größe"}')], 'application/json', undefined],
      ['UTF-16 without a mark', utf16('{"a":"Größe"}'), 'application/json', undefined],
      ['Windows-1252', latin1('{"a":"Größe"}'), 'application/json', 'windows-1252'],
      ['Windows-1252 that claims to be UTF-8', latin1('{"a":"Größe"}'), 'text/json; charset=utf-8', 'windows-1252'],
      [
        'what the header says',
        [...latin1('{"a":"Gr'), 148, 225, ...latin1('e"}')],
        'text/json; charset=ibm866',
        'ibm866',
      ],
    ] as const) {
      it(`reads ${name}`, async () => {
        const base64 = btoa(String.fromCharCode(...bytes));
        const loaded = await loadFeed(stepsUrl([{base64, headers: {'content-type': type}}]), {signal});
        expect(loaded.data).to.deep.equal({a: encoding === 'ibm866' ? 'GrФсe' : 'Größe'});
        expect(loaded.encoding).to.equal(encoding);
      });
    }
  });

  describe('stops', () => {
    for (const fails of ['hang', 'half'] as const) {
      it(`when nothing comes any more: ${fails}`, async () => {
        const id = uniqueId();
        const error = await failureOf(stepsUrl([{body: '{"a": 1}', fails}], id), {silence: 300});
        expect(error.reason).to.equal('timeout');
        expect(error.message).to.include('the server sent nothing for 0.3 seconds. Check the server.');
        await waitUntil(async () => (await requestsOf(id)).aborted === 1);
      });
    }

    it('not while pieces come, however long all of them take', async () => {
      const {data} = await loadFeed(stepsUrl([{body: '{"a": "slowly, slowly"}', every: 200}]), {signal, silence: 900});
      expect(data).to.deep.equal({a: 'slowly, slowly'});
    });

    it('at five megabytes, by what the server announces', async () => {
      const id = uniqueId();
      const headers = {'content-length': '300000000'};
      const error = await failureOf(stepsUrl([{body: '{"a": 1}', headers, fails: 'half'}], id));
      expect(error.reason).to.equal('too-large');
      await waitUntil(async () => (await requestsOf(id)).aborted === 1);
    });

    it('at five megabytes, by what has come', async () => {
      const id = uniqueId();
      const error = await failureOf(stepsUrl([{zeros: 12_000_000, fails: 'half'}], id));
      expect(error.reason).to.equal('too-large');
      await waitUntil(async () => (await requestsOf(id)).aborted === 1);
    });
  });

  it('tells where redirects led', async () => {
    const target = feedUrl();
    const {url, data} = await loadFeed(stepsUrl([{status: 302, headers: {location: target}}]), {signal});
    expect(data).to.deep.equal(sampleFeed());
    expect(url).to.equal(new URL(target, location.href).href);
  });

  it('tells when the server wants to be asked again', async () => {
    for (const [value, milliseconds] of [
      ['7', 7000],
      ['Fri, 27 Nov 2026 10:00:30 GMT', 30_000],
      ['soon', undefined],
    ] as const) {
      const headers = {'retry-after': value, date: 'Fri, 27 Nov 2026 10:00:00 GMT'};
      expect(await failureOf(stepsUrl([{status: 503, headers}]))).to.include({status: 503, retryAfter: milliseconds});
    }
  });

  it('asks nothing of an address with a password, and tells it to nobody', async () => {
    const error = await failureOf(`http://user:secret@${location.host}/served/json`);
    expect(error).to.include({reason: 'no-source', url: `http://${location.host}/served/json`});
    expect(error.message).to.include('it must not contain a user name or password').and.not.to.include('secret');
  });

  describe('where a login is wanted', () => {
    const cookiesOf = async (id: string) => (await visitsOf(id)).map(({cookie}) => cookie.includes('session=1'));

    beforeEach(() => {
      document.cookie = 'session=1; path=/';
    });
    afterEach(() => {
      document.cookie = 'session=; path=/; max-age=0';
    });

    it('sends nothing that makes a browser ask for a password', async () => {
      const id = uniqueId();
      const headers = {'www-authenticate': 'Basic realm="staff"'};
      const error = await failureOf(stepsUrl([{status: 401, headers}], id));
      expect(error.message).to.include('the server answered 401: it wants a login, or forbids access.');
      expect(await cookiesOf(id)).to.deep.equal([false]);
    });

    it('trusts the password that the page itself was opened with', async () => {
      const id = uniqueId();
      const challenge = {status: 401, headers: {'www-authenticate': 'Basic realm="staff"'}};
      const {href} = location;
      history.replaceState(null, '', stepsUrl([challenge]));
      try {
        const {data} = await loadFeed(stepsUrl([challenge, {body: '{"a": 1}'}], id), {signal});
        expect(data).to.deep.equal({a: 1});
        expect(await cookiesOf(id)).to.deep.equal([false, true]);
      } finally {
        history.replaceState(null, '', href);
      }
    });

    for (const [what, step] of [
      ['refuses', {status: 403}],
      ['leads to a page', {status: 302, headers: {location: '/test/pages/quirks.html'}}],
    ] as const) {
      it(`sends the cookies of the page to a server that ${what}`, async () => {
        const id = uniqueId();
        const {data} = await loadFeed(stepsUrl([step, {body: '{"a": 1}'}], id), {signal});
        expect(data).to.deep.equal({a: 1});
        expect(await cookiesOf(id)).to.deep.equal([false, true]);
      });
    }
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
