/* Makes the pictures of the guide "Make and keep your feed" from the built desk, with an office's list of partners. */
import {mkdir} from 'node:fs/promises';
import {giveFile, goTo, nameCity, openDesk} from '../test/support/desk-page.mjs';
import {SHEET, toCsv, toWindows1252} from '../test/support/desk-sheets.mjs';
import {openSite} from '../test/support/site.mjs';

const FOLDER = 'stories/images';
const STEPS = /** @type {const} */ ([
  ['table', 'desk-table-step'],
  ['columns', 'desk-columns-step'],
  ['check', 'desk-check-step'],
  ['look', 'desk-look-step'],
  ['take-home', 'desk-take-home-step'],
]);

const site = await openSite();
try {
  const {page} = await openDesk(site, {lang: 'en'});
  await page.setViewport({width: 1100, height: 760, deviceScaleFactor: 1});
  await giveFile(page, 'partner.csv', toWindows1252(toCsv(SHEET)));
  await nameCity(page, 'Musterstadt', 'Germany');
  await mkdir(FOLDER, {recursive: true});
  for (const [step, tag] of STEPS) {
    await goTo(page, step, tag);
    await page.waitForNetworkIdle();
    await page.screenshot({path: `${FOLDER}/desk-${step}.png`});
  }
} finally {
  await site.close();
}
