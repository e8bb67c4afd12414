/* The frame that a host on another server pastes, in a browser that can give it the height of its content. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {frameSnippet, oEmbedAnswer} from '../../dist/npm/static/snippet.js';
import {openSite} from '../support/site.mjs';

const CORS = {'access-control-allow-origin': '*'};

describe('the frame on another server', () => {
  let city;
  let host;
  /** @type {import('../support/site.mjs').Files} */
  const pages = {};
  /** @type {Parameters<typeof frameSnippet>[0]} */
  let request;
  before(async () => {
    const feed = await readFile('dist/demo/bonn.json', 'utf8');
    city = await openSite({'/feed.json': {type: 'application/json', body: feed, headers: CORS}});
    host = await openSite(pages);
    request = {
      element: 'partner-list',
      options: {kind: 'project', search: true},
      frameUrl: `${city.origin}/frame.html`,
      lang: 'de',
      title: 'Partner "in aller Welt"',
      pageUrl: 'https://city.example/partners',
    };
  });
  after(() => Promise.all([city.close(), host.close()]));

  async function open(markup) {
    pages['/page.html'] = `<!doctype html><html lang="de"><title>Host</title>${markup}<p>After</p>`;
    const page = await host.browser.newPage();
    await page.setViewport({width: 800, height: 600});
    await page.goto(`${host.origin}/page.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('partner-list:state(ready)');
    return {page, frame};
  }

  const heightOf = (page) => page.$eval('iframe', ({clientHeight}) => clientHeight);

  it('shows what was asked for, under its title, with a link beside it', async () => {
    const {page, frame} = await open(frameSnippet(request));
    assert.equal(await frame.$eval('html', ({lang}) => lang), 'de');
    assert.match(await frame.$eval('partner-list', (list) => list.shadowRoot.textContent), /Buchara/);
    assert.equal(await page.$eval('iframe', ({title}) => title), 'Partner "in aller Welt"');
    assert.equal(await page.$eval('p a', ({href}) => href), 'https://city.example/partners');
  });

  it('is as high as its content, natively, and stays so when that changes', async () => {
    const {page, frame} = await open(frameSnippet(request));
    if (!(await page.evaluate(() => globalThis.CSS.supports('frame-sizing', 'content-height')))) {
      // A browser that cannot keeps the height that was asked for.
      assert.equal(await heightOf(page), 600);
      return;
    }
    const isFull = async () => {
      const content = await frame.evaluate(() => document.documentElement.scrollHeight);
      return (await heightOf(page)) === Math.max(content, 600);
    };
    await until(isFull);
    const high = await heightOf(page);
    await frame.evaluate(() => document.querySelector('partner-list').setAttribute('group-by', 'country'));
    await until(async () => (await heightOf(page)) !== high && (await isFull()));
  });

  it('has the height asked for where styles are stripped', async () => {
    const {page} = await open(frameSnippet({...request, height: 480}).replace(/ style="[^"]*"/, ''));
    assert.equal(await heightOf(page), 480);
  });

  it('is the answer of oEmbed, also in the sandbox of WordPress', async () => {
    const {type, version, html} = oEmbedAnswer(request);
    assert.deepEqual([type, version], ['rich', '1.0']);
    await open(html.replace('<iframe ', '<iframe sandbox="allow-scripts" '));
  });

  it('is refused with everything that is wrong', () => {
    assert.throws(
      () => frameSnippet({...request, frameUrl: 'frame.html', pageUrl: 'javascript:1', title: ' ', height: -1}),
      ({problems}) => {
        assert.deepEqual(
          problems.map(({path}) => path),
          ['frameUrl', 'pageUrl', 'title', 'height'],
        );
        return true;
      },
    );
  });
});

/** Asks the page again until it is so, for at most half a minute. */
async function until(isReached) {
  const end = Date.now() + 30_000;
  while (!(await isReached())) assert.ok(Date.now() < end, 'It never came to that.');
}
