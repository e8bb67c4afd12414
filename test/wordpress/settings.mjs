/* The settings page, and who may change what it changes. */
import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {rest, tryRest} from './administration.mjs';
import {axeIn} from './axe.mjs';
import {FEED_FILE, LATER} from './feeds.mjs';

const PAGE = '/wp-admin/options-general.php?page=partnership-elements';
const API = 'partnership-elements/v1';
const MEGABYTE = 2 ** 20;

/** @param {() => import('./site-under-test.mjs').SiteUnderTest} open */
export function settings(open) {
  describe('the settings page', () => {
    it('has nothing that axe finds', async () => {
      const {origin, pages} = open();
      await pages.administrator.goto(origin + PAGE);
      await pages.administrator.waitForSelector('#partnership-elements-file');
      assert.deepEqual(await axeIn(pages.administrator, '#wpbody-content'), []);
    });

    it('names what is wrong with a file, and does not show it', async () => {
      const {origin, pages} = open();
      const page = pages.administrator;
      const before = await rest(page, `${API}/settings`);
      await page.goto(origin + PAGE);
      const file = await page.waitForSelector('input#partnership-elements-file');
      await file.uploadFile(await brokenFeed());
      const problem = await page.waitForSelector('.partnership-problems .error');
      assert.match(await problem.evaluate(({textContent}) => textContent), /esterra[^]*Add "name"/i);
      assert.deepEqual(await rest(page, `${API}/settings`), before);
    });

    it('brings an earlier file back by one click', async () => {
      const {origin, pages} = open();
      const page = pages.administrator;
      await page.goto(origin + PAGE);
      for (const path of [LATER.file, FEED_FILE, LATER.file]) {
        const shown = await shownFeed(page);
        const file = await page.waitForSelector('input#partnership-elements-file');
        await file.uploadFile(path);
        await page.waitForFunction(
          (earlier) =>
            document.querySelector('#wpbody-content a[href*="/feed.json"]')?.getAttribute('href') !== earlier,
          {},
          shown,
        );
      }
      assert.match(JSON.stringify(await (await fetch(await shownFeed(page))).json()), new RegExp(LATER.name));
      const later = await shownFeed(page);
      await page.locator('.partnership-files button').click();
      await page.waitForFunction(
        (shown) => document.querySelector('#wpbody-content a[href*="/feed.json"]')?.getAttribute('href') !== shown,
        {},
        later,
      );
      const response = await fetch(await shownFeed(page));
      assert.match(response.headers.get('content-type'), /json/);
      assert.doesNotMatch(await response.text(), new RegExp(LATER.name));
    });

    it('is for administrators only, as is everything it does', async () => {
      const {origin, pages} = open();
      for (const role of /** @type {const} */ (['editor', 'author'])) {
        const answer = await pages[role].goto(origin + PAGE);
        assert.equal(answer.status(), 403, role);
        await pages[role].goto(`${origin}/wp-admin/profile.php`);
        for (const [route, body] of [
          ['settings', {scriptAddress: 'https://elsewhere.example/script.js'}],
          ['feed', {version: 1}],
          ['feed/restore', {id: 'any'}],
        ]) {
          const {status} = await tryRest(pages[role], `${API}/${route}`, {method: 'POST', body});
          assert.equal(status, 403, `${role}, ${route}`);
        }
      }
    });

    it('takes no request that does not come from it', async () => {
      const {pages} = open();
      const status = await pages.administrator.evaluate(async () => {
        const body = JSON.stringify({version: 1});
        const response = await fetch('/index.php?rest_route=/partnership-elements/v1/feed', {method: 'POST', body});
        return response.status;
      });
      assert.equal(status, 401);
    });

    it('takes no feed that is not JSON, no list, or too large', async () => {
      const {pages} = open();
      const before = await rest(pages.administrator, `${API}/settings`);
      for (const body of ['<script>alert(1)</script>', '<?php phpinfo();', '[]', '"text"', ' ', largeFeed()]) {
        const {status} = await tryRest(pages.administrator, `${API}/feed`, {method: 'POST', text: body});
        assert.ok(status >= 400 && status < 500, `${String(status)} for ${body.slice(0, 40)}`);
      }
      assert.deepEqual(await rest(pages.administrator, `${API}/settings`), before);
    });
  });
}

/** @param {import('puppeteer-core').Page} page @returns {Promise<string>} */
async function shownFeed(page) {
  const link = await page.waitForSelector('#wpbody-content a[href*="/feed.json"]');
  return link.evaluate((anchor) => anchor.getAttribute('href'));
}

async function brokenFeed() {
  const path = fileURLToPath(new URL('.cache/broken.json', import.meta.url));
  const partners = [{id: 'esterra', country: 'ES', kind: 'twinning'}];
  const city = {id: 'northhaven', name: 'Northhaven', country: 'DE'};
  await writeFile(path, JSON.stringify({version: 1, languages: ['en'], city, partners}));
  return path;
}

function largeFeed() {
  return JSON.stringify({version: 1, city: {id: 'a', name: 'A'.repeat(5 * MEGABYTE)}});
}
