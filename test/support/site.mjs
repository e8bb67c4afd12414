/*
 * A site as an editor has it: the built dist/ on a server, and pages written for a test, visited in a real browser
 * that takes down every request and everything said in the console.
 */
import {createServer} from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {listenOnLoopback} from '../../tools/loopback.mjs';
import {findChromium} from './browser.mjs';

/** @typedef {Record<string, string | {type: string, body: string, headers?: Record<string, string>}>} Files */

/**
 * Serves dist/ and some pages besides, on loopback.
 *
 * @param {Files} files by path; those that are added later are served too
 * @param {Record<string, string>} folders of the project to be served, by the first part of the path
 * @param {readonly string[]} flags what else the browser is started with
 */
export async function openSite(files = {}, folders = {}, flags = []) {
  const dist = sirv('dist', {dev: true});
  const others = new Map(Object.entries(folders).map(([name, folder]) => [name, sirv(folder, {dev: true})]));
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://site');
    const file = files[pathname];
    if (file === undefined) {
      const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
      const folder = others.get(first);
      if (folder) request.url = rest;
      (folder ?? dist)(request, response, () => void response.writeHead(404).end());
      return;
    }
    const {type, body, headers} = typeof file === 'string' ? {type: 'text/html', body: file} : file;
    response.writeHead(200, {'content-type': `${type}; charset=utf-8`, ...headers}).end(body);
  });
  const origin = await listenOnLoopback(server);
  const {args = [], ...chromium} = await findChromium();
  const browser = await puppeteer.launch({...chromium, args: [...args, ...flags]});
  return {
    origin,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}

/**
 * Opens a page and waits until all its elements show their feed.
 *
 * @param {Awaited<ReturnType<typeof openSite>>} site
 * @param {string} path
 * @param {{script?: boolean, scheme?: 'light' | 'dark'}} [options]
 */
export async function visit(site, path, {script = true, scheme = 'light'} = {}) {
  const page = await site.browser.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const said = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  await page.setJavaScriptEnabled(script);
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(site.origin + path, {waitUntil: 'load'});
  if (script) await page.waitForFunction(allSettled, {timeout: 60_000});
  return {page, requests: requests.map((url) => url.replace(site.origin, '')), said};
}

/**
 * Whether the browser finds anything in a page: the Chromium that comes with a package has no search.
 *
 * @param {import('puppeteer-core').Page} page
 */
export async function canFind(page) {
  return page.evaluate(() => {
    const text = document.createElement('p');
    text.textContent = 'Anything';
    document.body.append(text);
    const isFound = globalThis.find(text.textContent);
    globalThis.getSelection()?.removeAllRanges();
    text.remove();
    return isFound;
  });
}

/** Runs in the page. */
function allSettled() {
  const elements = [
    ...document.querySelectorAll('partner-list, partner-map, project-card, project-list, network-badges'),
  ];
  return elements.every((element) => element.matches(':state(ready), :state(empty), :state(error)'));
}

/**
 * The text of the boxes with a part, in all elements of a tag, white space as one blank.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} tag
 * @param {string} part
 * @returns {Promise<string[]>}
 */
export async function textsOf(page, tag, part) {
  return page.$$eval(
    tag,
    (elements, name) =>
      elements.flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll(`[part~="${name}"]`) ?? [])].map((box) =>
          /** @type {HTMLElement} */ (box).innerText.trim().replace(/\s+/g, ' '),
        ),
      ),
    part,
  );
}
