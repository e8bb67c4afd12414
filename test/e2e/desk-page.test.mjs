/* The desk's page on every screen and for everybody, also from a folder on the disk and in Firefox. */
import assert from 'node:assert/strict';
import {once} from 'node:events';
import {watch} from 'node:fs';
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import puppeteer from 'puppeteer-core';
import {openDesk, textOf, waitForText} from '../support/desk-page.mjs';
import {SHEET, toCsv, toWindows1252} from '../support/desk-sheets.mjs';
import {onPath} from '../support/on-path.mjs';
import {openSite} from '../support/site.mjs';

const AXE = new URL(import.meta.resolve('axe-core'));
/** Every step, and every kind of form, in a feed that has something wrong in each. */
const PLACES = [
  'table',
  'columns',
  'check',
  'check/partners/0',
  'check/partners/1',
  'check/projects/0',
  'check/networks',
  'check/themes',
  'check/feed',
];

let site;
let folder;
let table;
let feed;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'desk-page-'));
  table = join(folder, 'partner.csv');
  await writeFile(table, toWindows1252(toCsv(SHEET)));
  const bonn = JSON.parse(await readFile('dist/demo/bonn.json', 'utf8'));
  bonn.partners[0].since = '17.05.1983';
  bonn.partners[0].sinse = '1983';
  bonn.projects[0].images = [{src: 'foto.jpg', alt: 'Foto'}];
  feed = join(folder, 'feed.json');
  await writeFile(feed, JSON.stringify(bonn));
});
after(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

/** Opens the desk with files, without waiting for a dialog. */
async function openWith(browser, address, ...paths) {
  const desk = await openDesk(browser, address);
  const input = await (await desk.page.waitForSelector('>>> #file')).toElement('input');
  for (const path of paths) {
    await input.uploadFile(path);
    await desk.page.waitForSelector('>>> .found');
  }
  return desk;
}

async function goTo(page, place) {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, place);
  await page.waitForFunction((hash) => location.hash === `#${hash}`, {}, place);
  if (place.startsWith('check')) await page.waitForSelector('>>> :is([role=grid], .sections, .sides p)');
}

describe('every step of the desk', () => {
  for (const [scheme, width] of /** @type {const} */ ([
    ['light', 1200],
    ['dark', 1200],
    ['light', 360],
  ])) {
    it(`gives axe nothing to object to, ${scheme}, ${width} pixels wide`, async () => {
      const {page, said, close} = await openWith(site.browser, `${site.origin}/desk.html?lang=de`, feed, table);
      await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
      await page.setViewport({width, height: 800});
      await page.evaluate(await readFile(AXE, 'utf8'));
      for (const place of PLACES) {
        await goTo(page, place);
        const {violations} = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
          [],
          place,
        );
      }
      assert.deepEqual(said, []);
      await close();
    });
  }

  for (const width of [320, 768, 1600]) {
    it(`scrolls in one direction only at ${width} pixels`, async () => {
      const {page, close} = await openWith(site.browser, `${site.origin}/desk.html`, feed, table);
      await page.setViewport({width, height: 800});
      for (const place of PLACES) {
        await goTo(page, place);
        const [content, window] = await page.$eval('html', (root) => [root.scrollWidth, root.clientWidth]);
        assert.ok(content <= window, `${place}: ${content} of ${window} pixels`);
      }
      await close();
    });
  }

  it('speaks another language at once, and keeps the work', async () => {
    const {page, close} = await openWith(site.browser, `${site.origin}/desk.html?lang=de`, feed);
    await goTo(page, 'check');
    await waitForText(page, 'Bekannte Felder');
    await (await page.waitForSelector('>>> ::-p-text(English)')).click();
    await waitForText(page, 'Known fields');
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
    await close();
  });
});

describe('the first sight of the desk', () => {
  it('is the page, its style sheet and one small script', async () => {
    const {requests, said, close} = await openDesk(site.browser, `${site.origin}/desk.html`);
    const files = requests.filter((url) => url !== 'data:,').map((url) => url.replace(site.origin, ''));
    assert.deepEqual(files, ['/desk.html', '/app/desk.css', '/app/desk.js']);
    assert.deepEqual(said, []);
    await close();
  });

  it('works from a folder on the disk', async () => {
    const address = `${pathToFileURL(resolve('dist/desk.html')).href}?lang=de`;
    const {page, said, close} = await openWith(site.browser, address, table);
    assert.match(await textOf(page), /14 Partner/);
    assert.deepEqual(said, []);
    await close();
  });
});

describe('in Firefox, the desk', () => {
  it('makes a feed of a table', async (context) => {
    const executablePath = onPath('firefox-esr') ?? onPath('firefox');
    if (!executablePath) return context.skip('Firefox is not installed');
    const downloads = await mkdtemp(join(folder, 'firefox-'));
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      extraPrefsFirefox: {
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
        'browser.download.useDownloadDir': true,
        'browser.helperApps.neverAsk.saveToDisk': 'application/json',
      },
    });
    context.after(() => browser.close());
    const page = await browser.newPage();
    await page.goto(`${site.origin}/desk.html?lang=de`);
    const input = await (await page.waitForSelector('>>> #file')).toElement('input');
    await input.uploadFile(table);
    await page.waitForSelector('>>> .found');
    assert.match(await textOf(page), /14 Partner/);
    await (await page.waitForSelector('>>> #city-name')).type('Musterstadt');
    await page.keyboard.press('Enter');
    await goTo(page, 'check');
    await (await page.waitForSelector('>>> [role=rowheader]:nth-of-type(1)')).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type('Sankt Stephan');
    await page.keyboard.press('Enter');
    await (await page.waitForSelector('>>> ::-p-text(feed.json speichern)')).click();
    await waitForText(page, 'gespeichert');
    const {city, partners} = JSON.parse(await savedIn(downloads));
    assert.deepEqual([city.name, partners.length, partners[0].name], ['Musterstadt', 14, 'Sankt Stephan']);
  });
});

/** The text of the feed that is saved in a folder, as soon as it is there. @param {string} folder */
async function savedIn(folder) {
  const watcher = watch(folder);
  try {
    for (;;) {
      // Before the folder is read, so that no change is missed.
      const changed = once(watcher, 'change');
      const [name] = (await readdir(folder)).filter((file) => file.endsWith('.json'));
      const text = name === undefined ? '' : await readFile(join(folder, name), 'utf8');
      if (text !== '') return text;
      await changed;
    }
  } finally {
    watcher.close();
  }
}
