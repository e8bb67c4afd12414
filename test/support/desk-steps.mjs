/* What a person does at the desk, in few words. Its steps are shadow trees, which `pierce/` looks into. */
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** @typedef {import('puppeteer-core').Page} Page */

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
  await allowCopying(page);
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await press(page, selector);
  const text = await page.waitForFunction(async () => navigator.clipboard.readText());
  return String(await text.jsonValue());
}

/** As if the person had agreed. @param {Page} page */
export async function allowCopying(page) {
  const {origin} = new URL(page.url());
  const permissions = /** @type {const} */ (['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
  await page.browserContext().overridePermissions(origin, [...permissions]);
}
