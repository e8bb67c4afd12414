/* Makes the pictures of the guide "Make and keep your feed" from the built desk, with an office's list of partners. */
import {mkdir} from 'node:fs/promises';
import {openDesk} from '../test/support/desk-page.mjs';
import {SHEET, toXlsx} from '../test/support/desk-sheets.mjs';
import {giveFile, goTo, nameCity} from '../test/support/desk-steps.mjs';
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
  const {page} = await openDesk(site.browser, `${site.origin}/desk.html?lang=en`);
  await page.setViewport({width: 1100, height: 760, deviceScaleFactor: 1});
  await giveFile(page, 'partner.xlsx', await toXlsx(SHEET));
  await nameCity(page, 'Musterstadt', 'Germany');
  await mkdir(FOLDER, {recursive: true});
  for (const [step, tag] of STEPS) {
    await goTo(page, step, tag);
    await page.waitForNetworkIdle();
    // Its line to paste is below its preview.
    if (step === 'take-home') {
      await page.setViewport({width: 1100, height: 1640, deviceScaleFactor: 1});
      await page.locator('pierce/#script').fill('https://www.musterstadt.de/partner/partnership-elements.js');
      await page.keyboard.press('Tab');
    }
    await page.screenshot({path: `${FOLDER}/desk-${step}.png`});
  }
} finally {
  await site.close();
}
