import {expect, fixture, html} from '@open-wc/testing';
import type * as FeedUrl from '../../src/feed/feed-url.js';
import {uniqueId} from '../support/feed.js';

const SCRIPT = 'https://cdn.example/lib/partnership-elements.js?v=1';

/** The module as on a new page, where no default is set yet. */
async function newPage(): Promise<typeof FeedUrl> {
  const url = new URL(`../../src/feed/feed-url.ts?page=${uniqueId()}`, import.meta.url);
  return (await import(url.href)) as typeof FeedUrl;
}

const tag = (feed?: string) =>
  fixture<HTMLScriptElement>(
    feed === undefined
      ? html`<script type="text/plain"></script>`
      : html`<script type="text/plain" data-feed=${feed}></script>`,
  );
const inPage = (path: string) => new URL(path, document.baseURI).href;

describe('the URL of a feed', () => {
  it('is the address in src, as the page resolves it', async () => {
    const {resolveFeedUrl} = await newPage();
    expect(resolveFeedUrl('https://city.example/feed.json')).to.equal('https://city.example/feed.json');
    expect(resolveFeedUrl('feeds/a.json')).to.equal(inPage('feeds/a.json'));
  });

  it('follows the base of the page', async () => {
    const {resolveFeedUrl} = await newPage();
    const base = document.createElement('base');
    base.href = 'https://base.example/sub/';
    document.head.append(base);
    try {
      expect(resolveFeedUrl('a.json')).to.equal('https://base.example/sub/a.json');
    } finally {
      base.remove();
    }
  });

  it('is the id of an inline script, as it is', async () => {
    expect((await newPage()).resolveFeedUrl('#feed')).to.equal('#feed');
  });

  it('is unknown where no default is set', async () => {
    const {resolveFeedUrl} = await newPage();
    expect([resolveFeedUrl(undefined), resolveFeedUrl('')]).to.deep.equal([undefined, undefined]);
  });

  it('is unknown where src is no address', async () => {
    const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
    setDefaultFeedUrl(SCRIPT);
    expect(resolveFeedUrl('https://')).to.equal(undefined);
  });

  it('is beside the script', async () => {
    for (const script of [undefined, null, await tag(), await tag('')]) {
      const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
      setDefaultFeedUrl(SCRIPT, script);
      expect(resolveFeedUrl(undefined)).to.equal('https://cdn.example/lib/feed.json');
      expect(resolveFeedUrl('')).to.equal('https://cdn.example/lib/feed.json');
    }
  });

  it('is what the tag of the script says, as the page resolves it', async () => {
    for (const [feed, url] of [
      ['https://city.example/f.json', 'https://city.example/f.json'],
      ['f.json', inPage('f.json')],
      ['#feed', '#feed'],
    ] as const) {
      const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
      setDefaultFeedUrl(SCRIPT, await tag(feed));
      expect(resolveFeedUrl(undefined)).to.equal(url);
    }
  });

  it('is unknown in a bundle whose tag names none', async () => {
    const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
    setDefaultFeedUrl(undefined, await tag());
    expect(resolveFeedUrl(undefined)).to.equal(undefined);
  });

  it('is that of the first script on the page', async () => {
    const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
    setDefaultFeedUrl(SCRIPT);
    setDefaultFeedUrl('https://other.example/partnership-elements.js');
    expect(resolveFeedUrl(undefined)).to.equal('https://cdn.example/lib/feed.json');
  });

  it('is that in src rather than that of the script', async () => {
    const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
    setDefaultFeedUrl(SCRIPT);
    expect(resolveFeedUrl('https://city.example/feed.json')).to.equal('https://city.example/feed.json');
  });

  it('is that of the next script when the first one names no address', async () => {
    const {setDefaultFeedUrl, resolveFeedUrl} = await newPage();
    setDefaultFeedUrl(SCRIPT, await tag('https://'));
    expect(resolveFeedUrl(undefined)).to.equal(undefined);
    setDefaultFeedUrl(SCRIPT);
    expect(resolveFeedUrl(undefined)).to.equal('https://cdn.example/lib/feed.json');
    expect(resolveFeedUrl('#feed')).to.equal('#feed');
  });
});
