/*
 * The elements in pages of React, Vue, Preact and Svelte, each as published, with what their templates make of options
 * and of the fallback: options as texts, options that go away, a div whose children the framework changes, and hydration.
 * Angular's compiled templates set properties, as the tests in test/base/option-properties.test.ts do.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compile} from 'svelte/compiler';
import {openSite} from '../support/site.mjs';

const FRAMEWORKS = ['react', 'vue', 'preact', 'svelte'];

/** @type {import('esbuild').Plugin} */
const svelte = {
  name: 'svelte',
  setup({onLoad}) {
    onLoad({filter: /\.svelte$/}, async ({path}) => {
      const {js} = compile(await readFile(path, 'utf8'), {filename: path, generate: 'client'});
      return {contents: js.code, loader: 'js'};
    });
  },
};

/** @param {string} name */
async function bundle(name) {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL(`apps/${name}`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    conditions: ['browser'],
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    jsx: 'automatic',
    jsxImportSource: name.startsWith('preact') ? 'preact' : 'react',
    plugins: [svelte],
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

/** @param {string} app @param {string} inside */
const pageWith = (app, inside = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${app}</title>` +
  `<script src="/partnership-elements.js" defer></script><body><div id="root">${inside}</div>` +
  `<script src="/apps/${app}.js" defer></script></body></html>`;

/** @type {Record<string, string | {type: string, body: string}>} */
const files = {};
/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;

before(async () => {
  const apps = {
    react: 'react.jsx',
    vue: 'vue.js',
    preact: 'preact.jsx',
    svelte: 'svelte.js',
    hydrate: 'react-hydrate.jsx',
  };
  for (const [app, file] of Object.entries(apps)) {
    files[`/apps/${app}.js`] = {type: 'text/javascript', body: await bundle(file)};
    files[`/${app}.html`] = pageWith(app);
  }
  files['/hydrate.html'] = pageWith(
    'hydrate',
    '<main><div data-partner-list="true" data-limit="2"><a href="/partners">Our partner cities</a></div><button>0</button></main>',
  );
  site = await openSite(files);
});
after(() => site.close());

/** Opens a page and waits until so many elements show their feed. @param {string} path @param {number} count */
async function open(path, count) {
  const page = await site.browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => {
    if (!message.text().includes('favicon')) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  await page.goto(site.origin + path);
  await page.waitForFunction(areShown, {timeout: 60_000}, count);
  return {page, said: () => said.filter((text) => !/Failed to load resource/.test(text))};
}

/** Runs in the page. @param {number} count */
function areShown(count) {
  const elements = [...document.querySelectorAll('partner-list')];
  return elements.length === count && elements.every((element) => element.matches(':state(ready)'));
}

/** Runs in the page: how many partners an element shows, at which level its headings are, and whether it has a search. */
function look(/** @type {string} */ selector) {
  const root = document.querySelector(selector)?.shadowRoot;
  const cards = [...(root?.querySelectorAll('[part~="card"]') ?? [])];
  return {
    cards: cards.filter((card) => card.checkVisibility()).length,
    heading: root?.querySelector('[part="heading"]')?.localName,
    hasSearch: root?.querySelector('[part="input"]') !== null,
  };
}

const DEFAULT = {cards: 9, heading: 'h2', hasSearch: false};

for (const framework of FRAMEWORKS) {
  describe(framework, () => {
    it('sets options as texts, and takes them away', async () => {
      const {page, said} = await open(`/${framework}.html`, 3);
      assert.deepEqual(await page.evaluate(look, '#options'), {cards: 3, heading: 'h4', hasSearch: true});
      await page.evaluate(() => Reflect.get(globalThis, 'takeAway')());
      await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Without');
      await page.waitForFunction(
        () => document.querySelector('#options')?.shadowRoot?.querySelectorAll('h2').length === 9,
        {timeout: 10_000},
      );
      assert.deepEqual(await page.evaluate(look, '#options'), DEFAULT);
      assert.deepEqual(said(), []);
      await page.close();
    });

    it('changes, inserts, moves and removes the fallback of a tag and a div', async () => {
      const {page, said} = await open(`/${framework}.html`, 3);
      /** The words without spaces, which frameworks treat differently. @type {[act: string, fallback: string][]} */
      const acts = [
        ['loaded', 'Ourpartnercities'],
        ['renamed', 'Ourtwintowns'],
        ['warned', 'Sorry.Ourtwintowns'],
        ['swapped', 'OurtwintownsSorry.'],
        ['unmounted', ''],
      ];
      for (const [act, fallback] of acts) {
        await page.evaluate((name) => Reflect.get(globalThis, 'act')(name), act);
        await page.waitForFunction(
          (name) => document.querySelector('h1')?.textContent === name,
          {timeout: 10_000},
          act,
        );
        const texts = await page.$$eval('.changing', (places) =>
          places.map(({textContent}) => textContent.replace(/\s+/g, '')),
        );
        assert.deepEqual(texts, act === 'unmounted' ? [] : [fallback, fallback], act);
        const elements = await page.$$eval('partner-list', (found) => found.length);
        assert.equal(elements, act === 'unmounted' ? 1 : 3, act);
      }
      assert.deepEqual(said(), []);
      await page.close();
    });
  });
}

describe('React, where the server has rendered a div', () => {
  it('renders it anew, and the app works', async () => {
    const {page} = await open('/hydrate.html', 1);
    await page.waitForFunction(() => Reflect.get(globalThis, 'isHydrated') === true);
    await page.click('button');
    await page.waitForFunction(() => document.querySelector('button')?.textContent === '1');
    await page.waitForFunction(areShown, {timeout: 10_000}, 1);
    assert.equal((await page.evaluate(look, 'partner-list')).cards, 2);
    await page.close();
  });
});
