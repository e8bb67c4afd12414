/* The desk's page as a person at a keyboard has it. */
import assert from 'node:assert/strict';
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** More stops than any step of the desk has. */
const MOST_STOPS = 400;

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens the desk, and takes down what it asks for and what is said in the console.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of desk.html
 */
export async function openDesk(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const downloads = await mkdtemp(join(tmpdir(), 'desk-'));
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const said = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  const devtools = await browser.target().createCDPSession();
  await devtools.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    ...(context.id !== undefined && {browserContextId: context.id}),
    downloadPath: downloads,
    eventsEnabled: true,
  });
  await page.setViewport({width: 1200, height: 900});
  await page.goto(address);
  await page.bringToFront();
  await page.waitForSelector('>>> h2');
  return {
    page,
    requests,
    said,
    /** The text of a file that was saved, as soon as it is there. @param {string} name */
    async saved(name) {
      for (;;) {
        const names = await readdir(downloads);
        // Chromium first makes an empty file of this name, and writes beside it.
        const isWritten = names.includes(name) && !names.some((one) => one.endsWith('.crdownload'));
        const text = isWritten ? await readFile(join(downloads, name), 'utf8') : '';
        if (text !== '') return text;
        await page.waitForNetworkIdle({idleTime: 50});
      }
    },
    async close() {
      await context.close();
      await rm(downloads, {recursive: true});
    },
  };
}

/** Presses Tab until the control of a name has the focus. @param {Page} page @param {string | RegExp} name */
export async function tabTo(page, name) {
  /** @type {string[]} */
  const passed = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab');
    const focused = await focusedName(page);
    if (typeof name === 'string' ? focused === name : name.test(focused)) return;
    passed.push(focused);
  }
  assert.fail(`No Tab leads to ${String(name)}, but to: ${[...new Set(passed)].join(' | ')}`);
}

/** What the control with the focus is called. @param {Page} page */
export function focusedName(page) {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const input = /** @type {Partial<HTMLInputElement>} */ (element);
    const labels = Array.from(input.labels ?? []);
    const name = element.ariaLabel ?? labels.map((label) => label.innerText).join(' ') ?? '';
    return (name || element.innerText).trim().replace(/\s+/g, ' ');
  });
}

/** Writes into the control with the focus, in place of what is there. @param {Page} page @param {string} text */
export async function write(page, text) {
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

/** All that can be read on the page, white space as one blank. @param {Page} page */
export function textOf(page) {
  return page.evaluate(() => {
    /** @param {Node} node @returns {string} */
    const read = (node) => {
      if (node instanceof Text) return node.data;
      if (!(node instanceof HTMLElement) && !(node instanceof ShadowRoot)) return '';
      if (node instanceof HTMLElement && !node.checkVisibility()) return '';
      if (node instanceof HTMLStyleElement) return '';
      const inside = node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot : node;
      const text = [...inside.childNodes].map(read).join('');
      return node instanceof HTMLElement && getComputedStyle(node).display !== 'inline' ? ` ${text} ` : text;
    };
    return read(document.body).replace(/\s+/g, ' ').trim();
  });
}

/** Waits until a text can be read. @param {Page} page @param {string} text */
export async function waitForText(page, text) {
  await page.waitForSelector(`>>> ::-p-text(${text})`);
}

/** Gives a file to the field for files, which has the focus. @param {Page} page @param {string} path */
export async function chooseFile(page, path) {
  // A busy Chromium forgets some of the keys that should open its dialog.
  for (let attempt = 0; attempt < 5; attempt++) {
    const opened = page.waitForFileChooser({timeout: 5000}).catch(() => undefined);
    await page.keyboard.press('Enter');
    const chooser = await opened;
    if (chooser) return chooser.accept([path]);
  }
  return assert.fail('The dialog for files does not open.');
}
