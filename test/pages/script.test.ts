/* The one-file script on the pages of hosts: in every form, and whatever else is on the page. */
import {expect, fixture, html} from '@open-wc/testing';
import type {FeedElement} from '../../src/base/feed-element.js';
import {feedUrl, release, uniqueId} from '../support/feed.js';
import {elementsOf, namesOf, openFrame, openPage, requestsOf, settled, type HostWindow} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

const FEED = '/feeds/northhaven.json';
const NAMES = 12;

/** Both forms of the list show the whole feed, asked for once, and no element stands in another. */
function expectBoth(page: Document, feed = FEED): void {
  const names = namesOf(page);
  expect(names.map(({length}) => length)).to.deep.equal([NAMES, NAMES]);
  expect(names[1]).to.deep.equal(names[0]);
  expect(elementsOf(page).map(({parentElement}) => parentElement?.localName)).to.deep.equal(['body', 'div']);
  expect(requestsOf(page, feed)).to.equal(1);
}

describe('the one-file script', () => {
  for (const form of ['classic', 'defer', 'async', 'module']) {
    for (const place of ['head', 'end']) {
      it(`works as ${form}, at the ${place}`, async () => {
        expectBoth((await openPage(`script-${form}-${place}`)).page);
      });
    }
  }

  for (const [name, where] of [
    ['twice', 'where it is loaded three times'],
    ['quirks', 'in quirks mode'],
    ['prototypes', 'where scripts extend what all objects have'],
  ] as const) {
    it(`works ${where}`, async () => {
      const {page} = await openPage(name);
      expectBoth(page);
      expect(page.compatMode).to.equal(name === 'quirks' ? 'BackCompat' : 'CSS1Compat');
    });
  }

  it('finds the feed beside itself where the page has another base address', async () => {
    const {page} = await openPage('base-href');
    expect(requestsOf(page, '/dist/feed.json')).to.equal(1);
    expect(namesOf(page)[0]).to.include('Bukhara');
  });

  for (const version of ['1', '3']) {
    it(`finds the feed beside itself where jQuery ${version} fetches it`, async () => {
      const {page} = await openPage(`jquery-${version}-get-script`, 1);
      expect(requestsOf(page, '/dist/feed.json')).to.equal(1);
      expect(namesOf(page)[0]).to.include('Bukhara');
    });

    it(`takes the feed its tag names where jQuery ${version} inserts the tag`, async () => {
      const {page} = await openPage(`jquery-${version}-html`, 1);
      expect(requestsOf(page, FEED)).to.equal(1);
      expect(namesOf(page)[0]).to.have.length(NAMES);
    });
  }

  it('says what to write where an optimiser has joined it to other scripts, and shows the fallback', async () => {
    const frame = await openFrame('joined');
    const host = () => frame.contentWindow as unknown as HostWindow;
    await waitUntil(() => host().said?.length, 'a line');
    // The div asks again, and is told the same, if the tag's request has failed by then.
    const [line, ...others] = new Set(host().said);
    expect(others).to.deep.equal([]);
    expect(host().said).to.have.length.at.most(2);
    expect(line).to.include(`<partner-list> The feed ${location.origin}/cache/feed.json cannot be used`);
    expect(line).to.include('write src="…" on the tag, or data-feed="…" on the script');
    const links = [...frame.contentDocument!.querySelectorAll('a')];
    expect(links.map((link) => link.checkVisibility())).to.deep.equal([true, true]);
  });

  it('works from another server, without its leave for the script', async () => {
    const {page} = await openPage('other-origin');
    expect(new URL(page.querySelector('script[data-feed]')!.getAttribute('src')!).origin).not.to.equal(location.origin);
    expectBoth(page, `${FEED}?cors`);
  });

  for (const name of ['opaque', 'opaque-module']) {
    it(`works in a frame without an origin: ${name}`, async () => {
      const told: {origin: string; names: string[]}[] = [];
      const listen = ({data}: MessageEvent<{origin: string; names: string[]}>) => {
        told.push(data);
      };
      addEventListener('message', listen);
      await openFrame(name, 'allow-scripts');
      await waitUntil(() => told.length === 2, 'both forms tell what they show');
      removeEventListener('message', listen);
      expect(told.map(({origin}) => origin)).to.deep.equal(['null', 'null']);
      expect(told.map(({names}) => names.length)).to.deep.equal([NAMES, NAMES]);
    });
  }

  it('upgrades a page that was there long before it', async () => {
    const frame = await openFrame('late-script');
    await waitUntil(
      () => frame.contentDocument?.readyState === 'complete' && frame.contentDocument.body.children.length > 2,
    );
    const page = frame.contentDocument!;
    const script = page.createElement('script');
    script.src = '/dist/partnership-elements.js';
    script.dataset['feed'] = FEED;
    page.head.append(script);
    await settled(page, 2);
    expectBoth(page);
  });
});

describe('two versions of the script', () => {
  for (const [name, first, second] of [
    ['two-versions', '0.0.1', 'own'],
    ['two-versions-newer-first', 'own', '0.0.1'],
  ] as const) {
    it(`the first runs, the second says so once: ${name}`, async () => {
      const {page, host} = await openPage(name);
      expectBoth(page);
      const {version: own} = (await (await fetch('/package.json')).json()) as {version: string};
      const version = (which: string) => (which === 'own' ? own : which);
      expect(elementsOf(page).map(({constructor}) => (constructor as typeof FeedElement).version)).to.deep.equal([
        version(first),
        version(first),
      ]);
      expect(host.said).to.have.length(1);
      expect(host.said?.[0]).to.include(`already defined by version ${version(first)}.`);
      expect(host.said?.[0]).to.include(`Version ${version(second)} from ${location.origin}/dist/`);
    });
  }
});

describe('divs on the pages of hosts', () => {
  const DIV = '<div data-partner-list><a href="/partners">Our partners</a></div>';

  it('are upgraded after a swap of the body, and of the whole page', async () => {
    const {page} = await openPage('script-defer-head');
    const body = page.createElement('body');
    body.innerHTML = DIV;
    page.body.replaceWith(body);
    await settled(page, 1);
    expect(namesOf(page)[0]).to.have.length(NAMES);

    const root = page.createElement('html');
    root.innerHTML = `<body><section>${DIV}</section>${DIV}</body>`;
    page.documentElement.replaceWith(root);
    await settled(page, 2);
  });

  it('are upgraded on a page that is written anew', async () => {
    const {page} = await openPage('script-defer-head');
    page.open();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- hosts still do it
    page.write(`<!doctype html><html lang="en"><title>Anew</title><body>${DIV}`);
    page.close();
    await settled(page, 1);
    expect(namesOf(page)[0]).to.have.length(NAMES);
  });

  it('take in all of the fallback, also what the parser brings after the upgrade', async () => {
    const id = uniqueId();
    const held = new URL(feedUrl('', 'held', id), location.href).href.replaceAll('&', '&amp;');
    const page = `<!doctype html><html lang="en"><title>Under way</title>
      <script src="/dist/partnership-elements.js" data-feed="${FEED}"></script>
      <body><div data-partner-list>First <script src="${held}"></script><b>second</b> third</div><p>End</p>`;
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="A page" srcdoc=${page}></iframe>`);
    const list = () => frame.contentDocument?.querySelector('partner-list');
    await waitUntil(() => list(), 'the list is there');
    expect(frame.contentDocument?.querySelector('b')).to.equal(null);
    await release(id);
    await waitUntil(() => frame.contentDocument?.querySelector('p'), 'the page is at its end');
    await settled(frame.contentDocument!, 1);
    expect(list()?.parentElement?.childNodes).to.have.length(1);
    expect(list()?.textContent).to.equal('First second third');
  });
});
