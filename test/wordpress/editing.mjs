/* What an editor does with blocks besides adding them. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {ELEMENT_NAMES} from '../support/elements.mjs';
import {rest} from './administration.mjs';
import {axeIn} from './axe.mjs';
import {
  addBlocks,
  blocksOf,
  canvas,
  invalidBlocks,
  openNew,
  openSidebar,
  paste,
  publish,
  reopen,
  transform,
  waitForContent,
} from './block-editor.mjs';
import {FEED_FILE, LATER} from './feeds.mjs';
import {visitPublic} from './public-page.mjs';
import {takePicture} from './pictures.mjs';

const LIST = 'partnership-elements/partner-list';
const LINK = '<a href="https://northhaven.example/partners">Our partner cities</a>';
const PATTERN = '.block-editor-block-patterns-list__item';
/** In one page: each opens the editor's preview of an element. */
const ATTRIBUTES_TRIED = 24;

/** @param {() => import('./site-under-test.mjs').SiteUnderTest} open */
export function editing(open) {
  describe('an editor', () => {
    it('finds every block under "partner", and the pattern', async () => {
      const site = open();
      const page = site.pages.editor;
      await openNew(page, 'page');
      await page.locator('button[aria-label="Toggle block inserter"]').click();
      await page.locator('.block-editor-inserter__search input').fill('partner');
      await page.waitForFunction(
        (selector, count) => document.querySelectorAll(selector).length >= count,
        {},
        '.block-editor-block-types-list__item',
        ELEMENT_NAMES.length,
      );
      await page.waitForSelector(PATTERN);
      await takePicture(site, page, 'inserter');
      await page.locator(PATTERN).click();
      await waitForContent(page);
      const names = (await blocksOf(page)).map(({name}) => name);
      for (const name of ['partner-map', 'partner-list', 'network-badges']) {
        assert.ok(names.includes(`partnership-elements/${name}`), names.join());
      }
      const {id} = await publish(page, 'Pattern');
      await reopen(page, id);
      assert.deepEqual(await invalidBlocks(page), []);
    });

    it('chooses in the sidebar with the names of the feed, and sees the result while writing', async () => {
      const site = open();
      const page = site.pages.editor;
      await openNew(page, 'page');
      await addBlocks(page, [{name: LIST, attributes: {}}]);
      await waitForContent(page);
      const sidebar = await openSidebar(page);
      assert.deepEqual(await axeIn(page, sidebar), []);
      const box = await page.waitForSelector(`${sidebar} ::-p-aria([name="Solidarity partnership"][role="checkbox"])`);
      await box.focus();
      await page.keyboard.press('Space');
      const frame = await canvas(page);
      await frame.waitForFunction(() => {
        const names = document.querySelector('partner-list')?.shadowRoot?.querySelectorAll('[part="name"]');
        return names?.length === 1 && names[0].textContent === 'Kherson';
      });
      await takePicture(site, page, 'sidebar');
      const [{attributes}] = await blocksOf(page);
      assert.equal(attributes.kind, 'solidarity');
      assert.match(String(attributes.content), /Kherson/);
      assert.doesNotMatch(String(attributes.content), /La Paz/);
      const {link} = await publish(page, 'Solidarity');
      const visit = await visitPublic(site, link, {script: false});
      assert.match(await visit.page.$eval('[data-partner-list]', ({textContent}) => textContent), /^\s*Kherson/);
      await visit.close();
    });

    it('is told that the feed has changed, and brings the page up to date by one button', async () => {
      const site = open();
      const page = site.pages.editor;
      await openNew(page, 'page');
      await addBlocks(page, [{name: LIST, attributes: {partner: 'kherson'}}]);
      await waitForContent(page);
      const {id} = await publish(page, 'Later');
      await upload(site, LATER.file);
      await reopen(page, id);
      const frame = await canvas(page);
      await (await frame.waitForSelector('[data-type^="partnership-elements/"] button::-p-text(Update)')).click();
      await page.waitForFunction(
        (name) => globalThis.wp.data.select('core/block-editor').getBlocks()[0].attributes.content.includes(name),
        {},
        LATER.name,
      );
      await frame.waitForFunction(
        () => !document.querySelector('[data-type^="partnership-elements/"] .components-notice'),
      );
      await publish(page, 'Later');
      await upload(site, FEED_FILE);
    });

    it('makes blocks of snippets and shortcodes, and these of blocks again', async () => {
      const page = open().pages.editor;
      await openNew(page, 'page');
      await paste(page, `<div data-partner-list data-kind="solidarity" data-layout="list">${LINK}</div>`);
      await waitForContent(page);
      const [pasted] = await blocksOf(page);
      assert.equal(pasted.name, LIST);
      assert.deepEqual([pasted.attributes.kind, pasted.attributes.layout], ['solidarity', 'list']);

      for (const [name, attributes] of /** @type {const} */ ([
        ['core/html', {content: `<div data-partner-list data-kind="solidarity">${LINK}</div>`}],
        ['core/html', {content: `<partner-list kind="solidarity">${LINK}</partner-list>`}],
        ['core/shortcode', {text: `[partner-list kind="solidarity"]${LINK}[/partner-list]`}],
      ])) {
        const block = await transform(page, {name, attributes}, LIST);
        assert.equal(block.attributes.kind, 'solidarity', JSON.stringify(attributes));
        const back = await transform(page, block, name);
        assert.match(String(back.attributes.content ?? back.attributes.text), /partner-list.*kind="solidarity"/);
      }
    });

    it('uses a block on several pages', async () => {
      const site = open();
      const page = site.pages.editor;
      await openNew(page, 'page');
      await addBlocks(page, [{name: LIST, attributes: {}}]);
      await waitForContent(page);
      const content = await page.evaluate(() => globalThis.wp.data.select('core/editor').getEditedPostContent());
      const {id: ref} = await rest(page, 'wp/v2/blocks', {
        method: 'POST',
        body: {title: 'Our partners', content, status: 'publish'},
      });
      await openNew(page, 'page');
      await addBlocks(page, [{name: 'core/block', attributes: {ref}}]);
      await (await canvas(page)).waitForSelector('partner-list:state(ready)');
      const {link} = await publish(page, 'Reused');
      const visit = await visitPublic(site, link);
      assert.ok(await visit.page.$('partner-list:state(ready)'));
      await visit.close();
    });

    it('reads the language of her profile', async () => {
      const page = open().pages.editor;
      await rest(page, 'wp/v2/users/me', {method: 'POST', body: {locale: 'de_DE'}});
      await openNew(page, 'page');
      const title = await page.evaluate((name) => globalThis.wp.blocks.getBlockType(name).title, LIST);
      await addBlocks(page, [{name: LIST, attributes: {}}]);
      await waitForContent(page);
      const sidebar = await openSidebar(page);
      await page.waitForSelector(`${sidebar} ::-p-text(Länder)`);
      await rest(page, 'wp/v2/users/me', {method: 'POST', body: {locale: 'en_US'}});
      assert.equal(title, 'Partnerliste');
    });
  });

  describe('an author', () => {
    it('may write any text into options: it stays text, and the block stays valid', async () => {
      const site = open();
      const page = site.pages.author;
      const text = fc.oneof(fc.string({unit: 'grapheme'}), fc.constantFrom(...HOSTILE), fc.string());
      const values = fc.sample(text, ATTRIBUTES_TRIED).filter((value) => value !== '');
      await openNew(page, 'post');
      await addBlocks(
        page,
        values.map((value) => ({name: LIST, attributes: {kind: value, perspective: value}})),
      );
      await page.waitForFunction(() => document.readyState === 'complete');
      const {id, link} = await publish(page, 'Any text');
      await reopen(page, id);
      assert.deepEqual(await invalidBlocks(page), [], JSON.stringify(values));
      const visit = await visitPublic(site, link);
      assert.equal(await visit.page.evaluate(() => globalThis.isAttacked), undefined);
      await visit.close();
    });
  });
}

const HOSTILE = [
  '"><img src=x onerror="isAttacked=1">',
  "' onmouseover='isAttacked=1",
  '--> <script>isAttacked=1</script>',
  '[gallery] [partner-list]',
  '{"a":"\\u002d\\u002d"} \\" \\\\',
  '&quot; &#39; &amp;lt; &nbsp;',
  '<!-- /wp:partnership-elements/partner-list -->',
  'javascript:isAttacked=1',
];

/** @param {import('./site-under-test.mjs').SiteUnderTest} site @param {string} file */
async function upload({pages}, file) {
  const body = JSON.parse(await readFile(file, 'utf8'));
  await rest(pages.administrator, 'partnership-elements/v1/feed', {method: 'POST', body});
}
