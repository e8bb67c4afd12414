/*
 * Elements outside of posts and pages: in a template part of a block theme, and in the sidebar of a classic one. There the
 * script is asked for while the page is made.
 */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {press, rest} from './administration.mjs';
import {canvas} from './block-editor.mjs';
import {visitPublic} from './public-page.mjs';
import {takePicture} from './pictures.mjs';

const LIST = {name: 'partnership-elements/partner-list', attributes: {kind: 'solidarity'}};
const CLASSIC = 'twentytwentyone';
const SIDEBAR = 'sidebar-1';
/** The button that saves the widgets. */
const UPDATE = '.edit-widgets-header__actions .is-primary';

/** @param {() => import('./site-under-test.mjs').SiteUnderTest} open */
export function elsewhere(open) {
  describe('an administrator', () => {
    it('puts a block into the footer of a block theme', async () => {
      const site = open();
      const page = site.pages.administrator;
      const [{stylesheet}] = await rest(page, 'wp/v2/themes&status=active');
      const footer = `${stylesheet}//footer`;
      await page.goto(
        `${site.origin}/wp-admin/site-editor.php?postType=wp_template_part&postId=${encodeURIComponent(footer)}&canvas=edit`,
        {waitUntil: 'domcontentloaded'},
      );
      await addBlock(page, 'core/group', LIST);
      const frame = await canvas(page);
      await frame.waitForSelector('partner-list:state(ready)');
      await takePicture(site, page, 'site-editor');
      const record = ['postType', 'wp_template_part', footer];
      // The editor hands what is written to the record that is saved a little later.
      await page.waitForFunction(
        (key) => globalThis.wp.data.select('core').hasEditsForEntityRecord(...key),
        {},
        record,
      );
      await page.evaluate((key) => globalThis.wp.data.dispatch('core').saveEditedEntityRecord(...key), record);
      await assertShown(site, 'footer partner-list');
    });

    it('puts blocks and shortcodes into the sidebar of a classic theme', async (test) => {
      const site = open();
      const page = site.pages.administrator;
      const themes = await rest(page, 'wp/v2/themes');
      const active = themes.find(({status}) => status === 'active').stylesheet;
      if (!themes.some(({stylesheet}) => stylesheet === CLASSIC)) return test.skip('there is no classic theme here');
      await activate(site, CLASSIC);
      const {id} = await rest(page, 'wp/v2/widgets', {
        method: 'POST',
        body: {id_base: 'text', sidebar: SIDEBAR, instance: {raw: {text: '[network-badges]', filter: true}}},
      });
      // WordPress puts what it does not know yet among the inactive widgets.
      await rest(page, `wp/v2/widgets/${id}`, {method: 'PUT', body: {sidebar: SIDEBAR}});
      await assertShown(site, '.widget_text network-badges');
      await page.goto(`${site.origin}/wp-admin/widgets.php`, {waitUntil: 'domcontentloaded'});
      await addBlock(page, 'core/widget-area', LIST);
      await page.waitForSelector('partner-list:state(ready)');
      await takePicture(site, page, 'widgets');
      await press(page, `${UPDATE}:not(:disabled)`);
      // WordPress says "Widgets saved." before it has put them into the sidebar.
      await page.waitForSelector(`${UPDATE}:disabled:not(.is-busy)`);
      await assertShown(site, '.widget_block partner-list');
      await activate(site, active);
    });
  });
}

/**
 * Adds a block inside of the first one of a kind, and waits until it has the content of the feed.
 *
 * @param {import('puppeteer-core').Page} page with an editor
 * @param {string} parent
 * @param {import('./block-editor.mjs').Made} block
 */
async function addBlock(page, parent, block) {
  await page.waitForFunction(
    (name, {name: own, attributes}) => {
      const {createBlock, getBlockType} = globalThis.wp?.blocks ?? {};
      const {data} = globalThis.wp ?? {};
      const blocks = data?.select('core/block-editor')?.getBlocks() ?? [];
      const inside = blocks.find((one) => one.name === name);
      if (!inside || !getBlockType(own)) return false;
      data.dispatch('core/block-editor').insertBlock(createBlock(own, attributes), undefined, inside.clientId);
      return true;
    },
    {polling: 'raf'},
    parent,
    block,
  );
  await page.waitForFunction(
    (name) => {
      const {getBlock, getClientIdsWithDescendants} = globalThis.wp.data.select('core/block-editor');
      return getClientIdsWithDescendants().some((id) => getBlock(id)?.name === name && getBlock(id).attributes.content);
    },
    {},
    block.name,
  );
}

/** @param {import('./site-under-test.mjs').SiteUnderTest} site @param {string} theme */
async function activate({origin, pages}, theme) {
  const page = pages.administrator;
  await page.goto(`${origin}/wp-admin/themes.php`);
  const button = await page.waitForSelector(`.theme[data-slug="${theme}"] a.activate`);
  const address = await button.evaluate(({href}) => href);
  await page.goto(address);
}

/** Looks for a living element in the home page. @param {import('./site-under-test.mjs').SiteUnderTest} site @param {string} selector */
async function assertShown(site, selector) {
  const visit = await visitPublic(site, `${site.origin}/`);
  const found = await visit.page.$$eval(selector, (elements) =>
    elements.map((element) => ['ready', 'empty', 'error'].find((state) => element.matches(`:state(${state})`))),
  );
  assert.deepEqual(found, ['ready'], selector);
  assert.deepEqual(visit.said, []);
  await visit.close();
}
