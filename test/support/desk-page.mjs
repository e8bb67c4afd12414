/* The desk's page in a browser, with what a person does there. Its steps are shadow trees, which `pierce/` looks into. */
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @typedef {import('puppeteer-core').Page} Page */

/**
 * Opens the desk, in German unless it says otherwise.
 *
 * @param {Awaited<ReturnType<typeof import('./site.mjs').openSite>>} site
 */
export async function openDesk(site, {lang = 'de', scheme = /** @type {'light' | 'dark'} */ ('light')} = {}) {
  const page = await site.browser.newPage();
  /** @type {string[]} */
  const said = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${String(error)}`));
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.goto(`${site.origin}/desk.html?lang=${lang}`);
  return {page, said};
}

/** Gives a file to the step Table. @param {Page} page @param {string} name @param {string | Uint8Array} content */
export async function giveFile(page, name, content) {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  try {
    await writeFile(join(folder, name), content);
    const input = await page.waitForSelector('pierce/input[type="file"]');
    await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
      join(folder, name),
    );
    await page.waitForSelector('pierce/#read');
  } finally {
    await rm(folder, {recursive: true});
  }
}

/** Answers whose partners they are. @param {Page} page @param {string} city @param {string} country */
export async function nameCity(page, city, country) {
  await page.locator('pierce/#city-name').fill(city);
  await page.locator('pierce/#city-country').fill(country);
  await page.keyboard.press('Enter');
  await page.waitForSelector('pierce/#city-name', {hidden: true});
}

/** Goes to a step by its link. @param {Page} page @param {string} step as in the address @param {string} tag of its element */
export async function goTo(page, step, tag) {
  await page.locator(`pierce/nav a[href="#${step}"]`).click();
  await page.waitForSelector(`pierce/${tag}`);
}

/** By keyboard. @param {Page} page @param {string} selector of a button */
export async function press(page, selector) {
  const button = await page.waitForSelector(`pierce/${selector}`);
  await button?.focus();
  await page.keyboard.press('Enter');
}

/** What a button copies. @param {Page} page @param {string} selector of the button */
export async function copiedBy(page, selector) {
  const {origin} = new URL(page.url());
  await page
    .browserContext()
    .overridePermissions(origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await press(page, selector);
  await page.waitForFunction(async () => (await navigator.clipboard.readText()) !== '');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText(''));
  return text;
}

/** The text of the file that a button saves. @param {Page} page @param {string} selector of the button */
export async function savedBy(page, selector) {
  const folder = await mkdtemp(join(tmpdir(), 'desk-'));
  try {
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {behavior: 'allow', downloadPath: folder, eventsEnabled: true});
    const isSaved = new Promise((resolve) => {
      session.on('Browser.downloadProgress', ({state}) => {
        if (state === 'completed') resolve(undefined);
      });
    });
    await press(page, selector);
    await isSaved;
    const [file = ''] = await readdir(folder);
    return await readFile(join(folder, file), 'utf8');
  } finally {
    await rm(folder, {recursive: true});
  }
}
