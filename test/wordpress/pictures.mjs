import {mkdir} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const FOLDER = fileURLToPath(new URL('.cache/', import.meta.url));

/** Keeps a picture for whoever wants to look. @param {{version: string}} site @param {import('puppeteer-core').Page} page @param {string} name */
export async function takePicture({version}, page, name) {
  await mkdir(FOLDER, {recursive: true});
  await page.screenshot({path: `${FOLDER}${version}-${name}.png`});
}
