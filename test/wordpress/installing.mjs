import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {addBlocks, canvas, openNew, waitForEditor} from './block-editor.mjs';
import {axeIn} from './axe.mjs';
import {FEED_FILE} from './feeds.mjs';
import {pluginZip} from './plugin-zip.mjs';
import {visitPublic} from './public-page.mjs';
import {record} from './record.mjs';

/** More than this, and an office puts it off. */
const MOST_CLICKS = 10;

/** From the zip to a page with the list. @param {() => import('./site-under-test.mjs').SiteUnderTest} open */
export function installing(open) {
  describe('an administrator who has the zip and a feed', () => {
    it(`needs at most ${String(MOST_CLICKS)} clicks from "Add New" of plugins to a public list`, async () => {
      const site = open();
      const page = site.pages.administrator;
      /** @type {string[]} */
      const clicks = [];
      /** @param {string} what @param {string} selector @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} [where] */
      const click = async (what, selector, where = page) => {
        clicks.push(what);
        await where.locator(selector).click();
      };
      /** @param {string} what @param {string} selector */
      const follow = (what, selector) => Promise.all([page.waitForNavigation(), click(what, selector)]);
      /** @param {string} what @param {string} selector @param {string} file */
      const choose = async (what, selector, file) => {
        const [chooser] = await Promise.all([page.waitForFileChooser(), click(what, selector)]);
        await chooser.accept([file]);
      };

      await page.goto(`${site.origin}/wp-admin/plugin-install.php`);
      await click('Upload Plugin', '.upload-view-toggle');
      await choose('Choose File (the zip)', 'input[name="pluginzip"]', await pluginZip());
      await follow('Install Now', '#install-plugin-submit');
      await follow('Activate Plugin', 'a[href*="action=activate"]');
      await seesThatThereIsNoFeed(page);
      await follow('Choose the feed', '#wpbody-content a[href$="page=partnership-elements"]');
      await choose('Choose File (the feed)', '#partnership-elements-file', FEED_FILE);
      await follow('Add a page', '#wpbody-content [role="status"] a[href*="post_type=page"]');
      await waitForEditor(page);
      await (await canvas(page)).waitForSelector('.editor-post-title__input');
      await page.keyboard.type('Partners');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/partner');
      await page.waitForSelector('.components-autocomplete__result ::-p-text(Partner list)');
      await page.keyboard.press('Enter');
      await (await canvas(page)).waitForSelector('partner-list:state(ready)');
      await click('Publish', '.editor-post-publish-panel__toggle');
      await click('Publish, again', '.editor-post-publish-button');
      const view = await page.waitForSelector('.post-publish-panel__postpublish-buttons a[href]');
      const link = await view.evaluate((anchor) => /** @type {HTMLAnchorElement} */ (anchor).href);

      const visit = await visitPublic(site, link);
      assert.match(await visit.page.$eval('partner-list >>> [part="name"]', (name) => name.textContent), /\S/);
      assert.deepEqual(visit.said, []);
      await visit.close();
      await record(site.version, {clicks});
      assert.ok(clicks.length <= MOST_CLICKS, clicks.join(' → '));
    });
  });
}

/** Beside the walk: what those see who begin a page too early. @param {import('puppeteer-core').Page} page of an administrator */
async function seesThatThereIsNoFeed(page) {
  const other = await page.browserContext().newPage();
  await other.goto(page.url());
  await openNew(other, 'page');
  await addBlocks(other, [{name: 'partnership-elements/partner-list', attributes: {}}]);
  const where = await canvas(other);
  const link = await where.waitForSelector('.components-placeholder a.components-button');
  assert.match(await link.evaluate(({href}) => href), /page=partnership-elements$/);
  assert.deepEqual(await axeIn(where, '.components-placeholder'), []);
  await other.close();
}
