/*
 * From a spreadsheet to a page: what the desk's last step gives to copy is pasted on another page, where it shows what the
 * preview has shown.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {copiedBy, giveFile, goTo, nameCity, openDesk} from '../support/desk-page.mjs';
import {SHEET, toCsv, toWindows1252, toXlsx} from '../support/desk-sheets.mjs';
import {openSite, textsOf, visit} from '../support/site.mjs';

const AXE = new URL(import.meta.resolve('axe-core'));
/** What stands in the lines to copy and in the preview. */
const LINE = 'desk-snippet-lines >>> #line + button';
const HEAD = 'desk-snippet-lines >>> #once + button';

/** @type {import('../support/site.mjs').Files} */
const files = {};
let site;
before(async () => {
  site = await openSite(files);
});
after(() => site.close());

/** Opens the last step with a feed. */
async function takeHome(feed, options) {
  const desk = await openDesk(site, options);
  await giveFile(desk.page, 'feed.json', feed);
  await goTo(desk.page, 'take-home', 'desk-snippet-form');
  return desk;
}

/** Puts what was copied on a page of its own, as an editor does. */
async function paste(page, path = '/city/partners.html') {
  const line = await copiedBy(page, '#line + button');
  const head = await copiedBy(page, '#once + button');
  files[path] =
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>Partner</title>${head}<h1>Partner</h1>${line}</html>`;
  return {line, head, ...(await visit(site, path))};
}

/** The texts in the preview, in order. */
async function previewed(page, part) {
  const step = await page.$('pierce/desk-take-home-step');
  return step.evaluate((host, name) => {
    const element = host.shadowRoot.querySelector('.page').firstElementChild;
    return [...element.shadowRoot.querySelectorAll(`[part~="${name}"]`)].map((box) =>
      box.innerText.trim().replace(/\s+/g, ' '),
    );
  }, part);
}

/** Waits until the preview shows its feed. */
async function settled(page) {
  await page.waitForFunction(() => {
    const desk = document.querySelector('partnership-desk');
    const step = desk.shadowRoot.querySelector('desk-take-home-step');
    return step?.shadowRoot.querySelector('.page')?.firstElementChild?.matches(':state(ready)');
  });
}

for (const [name, content] of [
  ['partner.csv', toWindows1252(toCsv(SHEET))],
  ['partner.xlsx', await toXlsx(SHEET)],
]) {
  it(`a list of partners becomes a page with all 14 of them: ${name}`, async () => {
    const {page, said} = await openDesk(site);
    await giveFile(page, name, content);
    await nameCity(page, 'Musterstadt', 'Deutschland');
    await goTo(page, 'take-home', 'desk-snippet-form');
    await page.locator('pierce/#script').fill(`${site.origin}/city/partnership-elements.js`);
    await page.keyboard.press('Tab');
    await settled(page);
    const shown = await previewed(page, 'card');

    files['/city/feed.json'] = {type: 'application/json', body: await savedFeed(page)};
    files['/city/partnership-elements.js'] = {
      type: 'text/javascript',
      body: await readFile('dist/partnership-elements.js', 'utf8'),
    };
    const pasted = await paste(page);
    assert.match(pasted.line, /^<div data-partner-list>.*<\/div>$/);
    assert.deepEqual(await textsOf(pasted.page, 'partner-list', 'card'), shown);
    assert.equal(shown.length, 14);
    const countries = await textsOf(pasted.page, 'partner-list', 'country');
    assert.equal(countries.length, 14);
    for (const card of shown) assert.match(card, /\d{4}/);
    assert.deepEqual(said, []);
  });
}

/** The feed as the page would save it. */
async function savedFeed(page) {
  return page.evaluate(() => document.querySelector('#desk-feed').textContent);
}
