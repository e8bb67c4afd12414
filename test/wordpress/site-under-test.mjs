import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {mo} from 'gettext-parser';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/browser.mjs';
import {addPeople, logIn, skipWelcome} from './administration.mjs';
import {allowClassicEditor} from './classic-editor.mjs';
import {offerNoStarters} from './no-starters.mjs';
import {PEOPLE} from './people.mjs';
import {WORDPRESSES} from './wordpress.mjs';

/**
 * @typedef {{
 *   version: string,
 *   origin: string,
 *   folder: string,
 *   browser: import('puppeteer-core').Browser,
 *   pages: Record<import('./people.mjs').Person['role'], import('puppeteer-core').Page>,
 *   close: () => Promise<void>,
 * }} SiteUnderTest a WordPress, with a page of everybody who has logged in
 */

/** @param {keyof typeof WORDPRESSES} name @returns {Promise<SiteUnderTest>} */
export async function openSiteUnderTest(name) {
  const {version, start} = WORDPRESSES[name];
  const server = await start();
  await allowClassicEditor(server.folder);
  await offerNoStarters(server.folder);
  await addGerman(server.folder);
  const browser = await puppeteer.launch(await findChromium());
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const administrator = await logIn(browser, server.origin, PEOPLE.administrator);
    await addPeople(administrator);
    const editor = await logIn(browser, server.origin, PEOPLE.editor);
    const author = await logIn(browser, server.origin, PEOPLE.author);
    const pages = {administrator, editor, author};
    for (const page of Object.values(pages)) await skipWelcome(page);
    return {...server, version, browser, pages, close};
  } catch (error) {
    await close();
    throw error;
  }
}

/** Offers German in profiles: WordPress only looks whether there is a file. @param {string} folder of the WordPress */
async function addGerman(folder) {
  const languages = join(folder, 'wp-content/languages');
  await mkdir(languages, {recursive: true});
  await writeFile(join(languages, 'de_DE.mo'), mo.compile({charset: 'utf-8', headers: {}, translations: {}}));
}
