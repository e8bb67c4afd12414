/* A page with all elements, in both forms, asks for the script, the map, the feed and its pictures, and leaves nothing behind. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../support/site.mjs';
import {ANY_ELEMENT, ELEMENT_NAMES} from '../support/elements.mjs';

const OPTIONS = {'partner-list': ' search', 'project-card': ' project="open-quays"'};
const ELEMENTS = ELEMENT_NAMES.map((tag) => `${tag}${OPTIONS[tag] ?? ''}`);
const PAGE = `<!doctype html><html lang="de"><title>Partners</title><link rel="icon" href="data:,">
  <script src="/partnership-elements.js" data-feed="/feeds/northhaven.json" defer></script>
  ${ELEMENTS.map((element) => `<${element}></${element.split(' ')[0]}>`).join('')}
  ${ELEMENTS.map((element) => `<div data-${element.replace(' ', ' data-')}></div>`).join('')}`;

let site;
before(async () => {
  const file = async (name, type) => ({type, body: await readFile(`stories/feeds/${name}`, 'utf8')});
  site = await openSite({
    '/page.html': PAGE,
    '/feeds/northhaven.json': await file('northhaven.json', 'application/json'),
    '/feeds/harbour.svg': await file('harbour.svg', 'image/svg+xml'),
    '/feeds/logo.svg': await file('logo.svg', 'image/svg+xml'),
  });
});
after(() => site.close());

/** Runs in the page: unfolds, searches, and comes to the end of everything. */
async function useAll(selector) {
  const elements = [...document.querySelectorAll(selector)];
  for (const {shadowRoot} of elements) {
    for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
    for (const image of shadowRoot.querySelectorAll('img')) {
      image.loading = 'eager';
      await image.decode();
    }
    const input = shadowRoot.querySelector('input');
    if (!input) continue;
    input.value = 'e';
    input.dispatchEvent(new Event('input', {bubbles: true}));
  }
  await Promise.all(elements.map((element) => Reflect.get(element, 'updateComplete')));
  return elements.length;
}

/** Runs in the page: all that a page can keep in a browser. */
async function keptByPage() {
  return {
    cookie: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  };
}

describe('a page with all elements', () => {
  it('asks for the script, the map, the feed and its pictures, each once, and keeps nothing in the browser', async () => {
    const page = await site.browser.newPage();
    const devtools = await page.createCDPSession();
    const requests = [];
    await devtools.send('Network.enable');
    devtools.on('Network.requestWillBeSent', ({request}) => requests.push(request));
    await page.goto(`${site.origin}/page.html`, {waitUntil: 'load'});
    await page.waitForFunction(
      (selector, count) => document.querySelectorAll(`:is(${selector}):state(ready)`).length === count,
      {},
      ANY_ELEMENT,
      2 * ELEMENTS.length,
    );
    assert.equal(await page.evaluate(useAll, ANY_ELEMENT), 2 * ELEMENTS.length);

    const urls = requests.map(({url}) => url.replace(site.origin, '')).filter((url) => !url.startsWith('data:'));
    assert.deepEqual(urls.sort(), [
      '/feeds/harbour.svg',
      '/feeds/logo.svg',
      '/feeds/northhaven.json',
      '/page.html',
      '/partner-map.js',
      '/partnership-elements.js',
    ]);
    assert.deepEqual(
      requests.filter(({method, postData}) => method !== 'GET' || postData !== undefined),
      [],
    );
    assert.deepEqual(await page.evaluate(keptByPage), {
      cookie: '',
      local: [],
      session: [],
      databases: [],
      caches: [],
      workers: 0,
    });
    const {cookies} = await devtools.send('Storage.getCookies');
    assert.deepEqual(cookies, []);
  });
});
