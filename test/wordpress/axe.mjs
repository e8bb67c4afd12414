import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

const SOURCE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/**
 * What axe finds in a part of a page.
 *
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 * @param {string} selector of the part
 * @returns {Promise<string[]>} each rule that is broken, with the HTML that breaks it
 */
export async function axeIn(page, selector) {
  await page.evaluate(SOURCE);
  return page.evaluate(async (part) => {
    const {violations} = await globalThis.axe.run(part);
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  }, selector);
}
