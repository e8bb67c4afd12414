/*
 * What happens when the feed fails. The faults, and what is to be seen of each, are in faults.json, from which
 * `npm run faults` writes the table of the guide.
 */
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';
import type {PartnerList} from '../../src/index.js';
import {FeedStore} from '../../src/feed/feed-store.js';
import {loadFeed} from '../../src/feed/load-feed.js';
import {TIMES} from '../../src/feed/retry-policy.js';
import {consoleDuring} from '../support/console.js';
import {feedUrl, heal, keepsCopies, requestsOf, sampleFeed, stepsUrl, uniqueId, type Step} from '../support/feed.js';
import {namesIn, part, parts} from '../support/shown.js';
import {waitUntil} from '../support/wait-until.js';
import faults from './faults.json' with {type: 'json'};

interface Fault {
  readonly fault: string;
  readonly steps: readonly (Step & {feed?: boolean; redirect?: boolean; encoding?: string})[];
  readonly citizen: string;
  readonly event: string;
  readonly reason?: string;
  readonly console: string;
  readonly back: string;
  /** The first step goes on until the test ends it. */
  readonly lasts?: boolean;
  /** After the error, `feed-load` is fired too. */
  readonly loads?: boolean;
  /** The browser has loaded the feed before. */
  readonly visited?: boolean;
  readonly offline?: boolean;
  /** The server falls silent. */
  readonly silence?: boolean;
  readonly reload?: boolean;
  /** From a server of another origin, without its leave. */
  readonly other?: boolean;
  readonly login?: boolean;
  /** On a page whose policy forbids requests. */
  readonly policy?: boolean;
}

const FEED = sampleFeed();
const NAMES = ['Ålvik', 'Esterra'];
const KEY = Symbol.for('partnership-elements:feed-store:1');

const toBase64 = (codes: readonly number[]) => btoa(String.fromCharCode(...codes));

function toStep({feed, redirect, encoding, ...step}: Fault['steps'][number]): Step {
  const text = JSON.stringify(FEED);
  const codes = Array.from(text, (letter) => letter.charCodeAt(0));
  if (redirect) return {status: 302, headers: {location: feedUrl()}};
  if (encoding === 'utf-16')
    return {base64: toBase64([0xff, 0xfe, ...codes.flatMap((code) => [code % 256, code >> 8])])};
  if (encoding) return {base64: toBase64(codes)};
  return feed ? {...step, body: text} : step;
}

function addressOf({steps, lasts, visited, reload, other, login}: Fault, id: string): string {
  const stay = lasts ? (visited || reload ? 1 : 0) : undefined;
  const url = new URL(stepsUrl(steps.map(toStep), id, stay), location.href);
  if (other) url.hostname = url.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
  if (login) Object.assign(url, {username: 'user', password: 'secret'});
  return url.href;
}

/** What the elements of a page fire, in short. */
function eventsOf(target: HTMLElement): string[] {
  const fired: string[] = [];
  target.addEventListener('feed-load', () => void fired.push('feed-load'));
  target.addEventListener('feed-error', ({error}) => {
    fired.push(`feed-error ${error.reason}`);
  });
  return fired;
}

function expectSeen({citizen, reload}: Fault, list: PartnerList): void {
  expect(list.querySelector('a')?.checkVisibility()).to.equal(citizen === 'fallback');
  expect(namesIn(list)).to.deep.equal(citizen === 'fallback' ? [] : NAMES);
  const notices = citizen === 'earlier list' ? [/^This may be out of date: .* As of 23 November 2026$/] : [];
  expect(parts(list, 'status')).to.have.length(notices.length);
  for (const notice of notices) expect(part(list, 'status').textContent).to.match(notice);
  expect(list.matches(':state(stale)')).to.equal(citizen === 'earlier list', String(reload));
}

/** Long enough for a feed whose server is down to be tried as often as it ever is. */
async function otherTriesAreOver(): Promise<void> {
  const id = uniqueId();
  const unsubscribe = (Reflect.get(globalThis, KEY) as FeedStore).subscribe(stepsUrl([{status: 503}], id), () => {
    // Only the requests count.
  });
  await waitUntil(async () => (await requestsOf(id)).count === 3);
  unsubscribe();
}

describe('what happens when', () => {
  let before: unknown;
  beforeEach(() => {
    before = Reflect.get(globalThis, KEY);
  });
  afterEach(() => {
    Reflect.set(globalThis, KEY, before);
    Reflect.deleteProperty(navigator, 'onLine');
  });

  for (const fault of (faults as readonly Fault[]).filter(({policy}) => !policy)) {
    it(fault.fault, async function () {
      if (fault.visited && !(await keepsCopies())) this.skip();
      const id = uniqueId();
      const src = addressOf(fault, id);
      const silence = fault.silence ? 300 : TIMES.silence;
      const times = {...TIMES, delays: [40, 200], patience: 60, rest: 0, silence};
      Reflect.set(globalThis, KEY, new FeedStore(loadFeed, times));
      if (fault.offline) Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
      if (fault.visited) await loadFeed(src, {signal: new AbortController().signal});

      const box = await fixture<HTMLElement>(html`<div></div>`);
      const fired = eventsOf(box);
      const list = document.createElement('partner-list');
      const said = await consoleDuring(async () => {
        list.src = src;
        list.innerHTML = '<a href="/partners">Our partner cities</a>';
        box.append(list);
        await waitUntil(() => fired.length > 0, fault.fault);
        if (!fault.reload) return;
        fired.length = 0;
        await list.reload();
      });
      await list.updateComplete;

      expectSeen(fault, list);
      const events = [
        fault.reason ? `${fault.event} ${fault.reason}` : fault.event,
        ...(fault.loads ? ['feed-load'] : []),
      ];
      expect(fired).to.deep.equal(events);
      if (fault.console) expect(said.join('\n').replaceAll('\n', ' ')).to.include(fault.console);
      else expect(said).to.deep.equal([]);
      expect(said.join()).not.to.include('secret');

      if (fault.back === 'itself') {
        Reflect.deleteProperty(navigator, 'onLine');
        await heal(id);
        dispatchEvent(new Event('online'));
      }
      if (fault.back === 'itself' && fault.other) return;
      if (fault.back === 'itself' || fault.back === 'later') {
        await waitUntil(() => fired.length > events.length, 'it comes back');
        await list.updateComplete;
        expectSeen({...fault, citizen: 'list'}, list);
        expect(fired).to.deep.equal([...events, 'feed-load']);
      } else if (fault.back === 'correct') {
        const {count} = await requestsOf(id);
        expect(count).to.equal(fault.login ? 0 : fault.reload ? 2 : 1);
        dispatchEvent(new Event('online'));
        await otherTriesAreOver();
        expect((await requestsOf(id)).count).to.equal(count);
      }
    });
  }

  for (const fault of (faults as readonly Fault[]).filter(({policy}) => policy)) {
    it(fault.fault, async () => {
      const id = uniqueId();
      const page = `<meta http-equiv="content-security-policy" content="connect-src 'none'">
        <script>
          console.warn = (text) => { document.title += text; };
          addEventListener('feed-error', ({error}) => { document.documentElement.dataset.reason = error.reason; });
        </script>
        <script type="module" src="${new URL('../../src/index.ts', import.meta.url).href}"></script>
        <partner-list src="${addressOf(fault, id).replaceAll('&', '&amp;')}"><a href="/">Our partners</a></partner-list>`;
      const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" srcdoc=${page}></iframe>`);
      const reasonOf = () => frame.contentDocument?.querySelector('html')?.dataset['reason'];
      await waitUntil(reasonOf);
      expect(reasonOf()).to.equal(fault.reason);
      expect(frame.contentDocument?.title).to.include(`${fault.console} ${location.origin} to its "connect-src"`);
      expect(frame.contentDocument?.querySelector('a')?.checkVisibility()).to.equal(true);
      expect((await requestsOf(id)).count).to.equal(0);
    });
  }

  it('nothing is inside the tag: a button asks at once', async () => {
    const id = uniqueId();
    const times = {...TIMES, delays: [60_000], patience: 0};
    Reflect.set(globalThis, KEY, new FeedStore(loadFeed, times));
    const list = document.createElement('partner-list');
    await consoleDuring(async () => {
      list.src = stepsUrl([{status: 503}, {status: 503}, {body: JSON.stringify(FEED)}], id);
      (await fixture<HTMLElement>(html`<div></div>`)).append(list);
      await waitUntil(() => list.matches(':state(error)'));
      part(list, 'button').click();
      await waitUntil(async () => (await requestsOf(id)).count === 2);
      await waitUntil(() => list.matches(':state(error)'));
      part(list, 'button').click();
      await waitUntil(() => list.matches(':state(ready)'));
    });
    expect(namesIn(list)).to.deep.equal(NAMES);
  });

  it('a hundred elements show a feed that fails: they ask as often as one', async () => {
    const id = uniqueId();
    Reflect.set(globalThis, KEY, new FeedStore(loadFeed, {...TIMES, delays: [40, 200], patience: 60, rest: 0}));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const fired = eventsOf(box);
    const said = await consoleDuring(async () => {
      for (let index = 0; index < 100; index += 1) {
        const list = document.createElement('partner-list');
        list.src = addressOf({steps: [{status: 503}, {feed: true}], lasts: true} as unknown as Fault, id);
        box.append(list);
      }
      await waitUntil(async () => (await requestsOf(id)).count === 3);
      await otherTriesAreOver();
      expect((await requestsOf(id)).count).to.equal(3);
      await heal(id);
      dispatchEvent(new Event('online'));
      await waitUntil(() => fired.filter((event) => event === 'feed-load').length === 100);
    });
    expect((await requestsOf(id)).count).to.equal(4);
    expect(fired.filter((event) => event !== 'feed-load')).to.deep.equal(Array(100).fill('feed-error status'));
    expect(said).to.have.length(1);
  });

  it('an element was never in a page: reload() settles', async () => {
    await document.createElement('partner-list').reload();
  });
});
