/*
 * Links to partners on pages whose links are followed by the routers that hosts use: Turbo, swup and htmx (hx-boost). The
 * client router of Astro, which changes the address after the content, is too large to install for one test; a page that
 * does the same is in test/base/deep-link-controller.test.ts.
 */
import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {openSite, visit} from '../support/site.mjs';

const FAR = '<p style="block-size: 1800px">Far</p>';

/** What each library needs in the head, and around what it replaces. @type {Record<string, {head: string, main?: string}>} */
const ROUTERS = {
  turbo: {head: '<script src="/npm/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>'},
  swup: {
    head: '<script src="/npm/swup/dist/Swup.umd.js" defer></script><script>addEventListener("DOMContentLoaded", () => new Swup({animationSelector: false}))</script>',
    main: 'id="swup"',
  },
  htmx: {head: '<script src="/npm/htmx.org/dist/htmx.min.js"></script>', main: 'hx-boost="true"'},
};

/** @param {string} router @param {string} content */
const page = (router, content) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${router}</title><link rel="icon" href="/favicon.svg">
  ${ROUTERS[router].head}<script src="/partnership-elements.js" defer></script></head>
  <body><main ${ROUTERS[router].main ?? ''}>${content}</main></body></html>`;

const files = Object.fromEntries(
  Object.keys(ROUTERS).flatMap((router) => [
    [
      `/${router}/city.html`,
      page(
        router,
        `<h1>City</h1><a id="to-kherson" href="/${router}/partners.html#partner-kherson">Kherson</a>${FAR}<div data-project-list></div>`,
      ),
    ],
    [
      `/${router}/partners.html`,
      page(
        router,
        `<h1>Partners</h1><a id="to-minsk" href="#partner-minsk">Minsk</a>${FAR}<div data-partner-list><a href="/">Partners</a></div>${FAR}`,
      ),
    ],
  ]),
);

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite(files, {npm: 'test/libraries/node_modules'});
});
after(() => site.close());

/** More frames than those in which the elements hold an item in place. */
const FRAMES = 120;

/** Waits until an item is at the top and stays there. @param {import('puppeteer-core').Page} tab @param {string} id */
async function expectAtTheTop(tab, id) {
  await tab.evaluate(() => void Object.assign(globalThis, {steady: 0}));
  await tab.waitForFunction(
    (item, frames) => {
      const found = document.querySelector('partner-list')?.shadowRoot?.getElementById(item);
      const isAtTop = found && Math.abs(found.getBoundingClientRect().top - 24) < 3;
      const steady = isAtTop ? Number(Reflect.get(globalThis, 'steady')) + 1 : 0;
      Object.assign(globalThis, {steady});
      return steady > frames;
    },
    {polling: 'raf', timeout: 30_000},
    id,
    FRAMES,
  );
}

for (const router of Object.keys(ROUTERS)) {
  describe(router, () => {
    it('leads to a partner from another page, on the same page, and again', async () => {
      const {page: tab} = await visit(site, `/${router}/city.html`);
      // Kept only as long as no other page is loaded.
      await tab.evaluate(() => void Object.assign(globalThis, {isSamePage: true}));
      await tab.click('#to-kherson');
      await expectAtTheTop(tab, 'partner-kherson');
      assert.ok(await tab.evaluate(() => 'isSamePage' in globalThis), 'the router has followed the link');
      for (let round = 0; round < 2; round += 1) {
        await tab.evaluate(() => void document.getElementById('to-minsk')?.scrollIntoView());
        await tab.click('#to-minsk');
        await expectAtTheTop(tab, 'partner-minsk');
      }
      await tab.close();
    });
  });
}
