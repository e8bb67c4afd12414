/* A page as its visitors get it. */
import {ELEMENT_NAMES} from '../support/elements.mjs';
import {PATIENCE} from './waiting-time.mjs';

/**
 * What a visitor gets of an element at a place of a page: the living one, its words as plain HTML, only the link, the
 * shortcode as text, or nothing.
 *
 * @typedef {'element' | 'content' | 'link' | 'shortcode' | 'nothing'} Shown
 */

/**
 * Opens a page without being logged in, and waits for its elements.
 *
 * @param {Pick<import('./site-under-test.mjs').SiteUnderTest, 'browser'>} site
 * @param {string} link
 * @param {{script?: boolean}} [options]
 */
export async function visitPublic({browser}, link, {script = true} = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const said = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => {
    // The theme asks servers elsewhere for pictures; warnings are for whoever writes the feed.
    const isOurs = message.location().url?.startsWith(new URL(link).origin) ?? true;
    if (isOurs && message.type() === 'error') said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  await page.setViewport({width: 1280, height: 900});
  await page.setJavaScriptEnabled(script);
  await page.goto(link);
  if (script) await page.waitForFunction(areSettled, {}, ELEMENT_NAMES);
  return {page, requests, said, close: () => context.close()};
}

/**
 * What is shown at places of a page, which are boxes with ids.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {Record<string, string>} places the element by id
 * @returns {Promise<Record<string, {shown: Shown, words: string}>>}
 */
export async function readPlaces(page, places) {
  return page.evaluate((elements) => {
    const read = ([id, tag]) => {
      const place = document.getElementById(id);
      const words = place?.innerText.replace(/\s+/g, ' ').trim() ?? '';
      const link = [...(place?.querySelectorAll('a') ?? [])].map(({innerText}) => innerText).join(' ');
      const isAlive = place?.querySelector(tag)?.matches(':state(ready), :state(empty)');
      if (isAlive) return [id, {shown: 'element', words}];
      if (words.startsWith(`[${tag}`)) return [id, {shown: 'shortcode', words}];
      if (words === '') return [id, {shown: 'nothing', words}];
      return [id, {shown: words === link.trim() ? 'link' : 'content', words}];
    };
    return Object.fromEntries(Object.entries(elements).map(read));
  }, places);
}

/** Runs in the page. @param {readonly string[]} names */
function areSettled(names) {
  const divs = [...document.querySelectorAll(names.map((name) => `div[data-${name}]`).join())];
  const elements = [...document.querySelectorAll(names.join())];
  const isThere = globalThis.customElements.get(names[0]) !== undefined;
  if (!isThere)
    return document.readyState === 'complete' && !document.querySelector('script[src*="partnership-elements"]');
  return (
    divs.every((div) => div.querySelector(names.join())) &&
    elements.every((element) => element.matches(':state(ready), :state(empty), :state(error)'))
  );
}
