/* The languages as a page gets them: inside the one-file script or beside it, one at a time with the modules. */
import assert from 'node:assert/strict';
import {basename} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {openSite, visit} from '../support/site.mjs';

/** The word for partners in each language, which is the label of a table of them. */
const PARTNERS = {
  en: 'Partners',
  de: 'Partner',
  fr: 'Partenaires',
  es: 'Ciudades asociadas',
  uk: 'Партнери',
  ru: 'Партнёры',
  be: 'Партнёры',
  ar: 'الشركاء',
  he: 'שותפים',
  'zh-Hans': '合作城市',
  mn: 'Түншүүд',
  uz: 'Hamkorlar',
  it: 'Partner',
  pl: 'Partnerzy',
  nl: 'Partners',
  tr: 'Ortaklar',
  hu: 'Partnerek',
};

/** The languages of which this browser needs a file. */
const BESIDE = ['be', 'hu', 'it', 'mn', 'nl', 'pl', 'tr', 'uz'];

const LIST = '<partner-list src="/feed.json" partner="kherson" layout="table"></partner-list>';
const MODULES = '<script type="module" src="/bundle/app.js"></script>';
const page = (lang, script, body = LIST) =>
  `<!doctype html><html lang="${lang}"><head><link rel="icon" href="/favicon.svg">${script}</head><body>${body}</body></html>`;

let site;
before(async () => {
  const {outputFiles} = await build({
    stdin: {contents: "import 'partnership-elements';", resolveDir: '.'},
    alias: {'partnership-elements': './dist/npm/index.js'},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundle',
    entryNames: 'app',
    chunkNames: '[name]-[hash]',
    write: false,
  });
  site = await openSite({
    '/favicon.svg': {type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>'},
    ...Object.fromEntries(
      outputFiles.map(({path, text}) => [`/bundle/${basename(path)}`, {type: 'text/javascript', body: text}]),
    ),
    ...Object.fromEntries(Object.keys(PARTNERS).map((lang) => [`/modules-${lang}.html`, page(lang, MODULES)])),
    '/all.html': page(
      'en',
      '<script src="/partnership-elements.js" defer></script>',
      Object.keys(PARTNERS)
        .map((lang) => `<div lang="${lang}">${LIST}</div>`)
        .join(''),
    ),
  });
});
after(() => site.close());

const labelsOn = (opened) =>
  opened.$$eval('partner-list', (lists) =>
    lists.map(({shadowRoot}) => shadowRoot.querySelector('[role="table"], table').ariaLabel),
  );

describe('the languages of the one-file script', () => {
  it('are all there, with one request for each that is beside it', async () => {
    const {page: opened, requests, said} = await visit(site, '/all.html');
    assert.deepEqual(await labelsOn(opened), Object.values(PARTNERS));
    // Not every headless Chromium asks for the icon of a page.
    const asked = requests.filter((path) => path !== '/favicon.svg').map((path) => path.replace(/\?.*/, ''));
    const words = BESIDE.map((lang) => `/words/${lang}.json`);
    assert.deepEqual(asked.toSorted(), ['/all.html', '/feed.json', '/partnership-elements.js', ...words]);
    assert.deepEqual(said, []);
  });

  it('change at once with the page', async () => {
    const {page: opened} = await visit(site, '/all.html');
    for (const [lang, label] of Object.entries(PARTNERS)) {
      await opened.$$eval('div', (places) => places.forEach((place) => place.removeAttribute('lang')));
      await opened.$eval('html', (html, tag) => (html.lang = tag), lang);
      assert.deepEqual(new Set(await labelsOn(opened)), new Set([label]));
    }
  });
});

describe('the languages of the modules', () => {
  for (const [lang, label] of Object.entries(PARTNERS)) {
    it(`come one at a time: ${lang}`, async () => {
      const {page: opened, requests} = await visit(site, `/modules-${lang}.html`);
      assert.deepEqual(await labelsOn(opened), [label]);
      const chunks = requests.filter((url) => url.startsWith('/bundle/') && url !== '/bundle/app.js');
      const names = chunks.map((url) => url.replace(/-\w+\.js$/, ''));
      const countries = ['be', 'mn', 'uz'].includes(lang) ? [`/bundle/countries-${lang}`] : [];
      assert.deepEqual(names, lang === 'en' ? [] : [`/bundle/${lang}`, ...countries]);
    });
  }

  it('leave the page as it is until they have come: it waits in English, and nothing is told twice', async () => {
    const opened = await site.browser.newPage();
    await opened.setRequestInterception(true);
    const asked = new Promise((resolve) => {
      opened.on('request', (request) => {
        if (request.url().includes('/bundle/de-')) resolve(request);
        else void request.continue();
      });
    });
    await opened.goto(`${site.origin}/modules-de.html`);
    const chunk = await asked;
    await opened.waitForFunction(() => {
      const entries = performance.getEntriesByType('resource');
      return entries.some(
        (entry) => entry.name.endsWith('/feed.json') && 'responseEnd' in entry && Number(entry.responseEnd) > 0,
      );
    });
    /** The language, the word about the wait, and whether the partner is there. */
    const shown = () =>
      opened.$eval('partner-list', async ({shadowRoot}) => {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        const base = shadowRoot.querySelector('[part="base"]');
        return [
          base.lang,
          base.querySelector('[part="status"]')?.textContent ?? '',
          base.textContent.includes('Cherson'),
        ];
      });
    assert.deepEqual(await shown(), ['en', 'Loading…', false]);
    const height = await opened.$eval('partner-list', (list) => list.clientHeight);
    assert.ok(height > 40, `${height} pixels are kept free`);

    await chunk.continue();
    await opened.waitForSelector('partner-list:state(ready)');
    assert.deepEqual(await labelsOn(opened), ['Partner']);
    assert.deepEqual(await shown(), ['', '', true]);
  });
});
