/*
 * The desk's page from a city's table to its feed, by keyboard alone: what was read is said, columns can be changed, and
 * mistakes are mended where they are.
 */
import assert from 'node:assert/strict';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chooseFile, focusedName, openDesk, tabTo, textOf, waitForText, write} from '../support/desk-page.mjs';
import {SHEET, toCsv, toWindows1252, toXlsx} from '../support/desk-sheets.mjs';
import {openSite} from '../support/site.mjs';

let site;
let folder;
/** Paths of files, by name. */
const files = {};

before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'desk-files-'));
  const contents = {
    'partner.csv': toWindows1252(toCsv(SHEET)),
    'partner.xlsx': await toXlsx(SHEET),
    'dates.csv': 'City;Country;Since\nLille;France;03/04/1999\nTurin;Italy;05/06/2001\n;Italy;1999\n',
  };
  for (const [name, content] of Object.entries(contents)) {
    files[name] = join(folder, name);
    await writeFile(files[name], content);
  }
});
after(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

const open = (language = 'de') => openDesk(site.browser, `${site.origin}/desk.html?lang=${language}`);

/** Brings a file to the desk, and names the city. */
async function bring(page, file) {
  await tabTo(page, 'Datei auswählen');
  await chooseFile(page, files[file]);
  await waitForText(page, 'Wessen Partner sind das?');
  await tabTo(page, 'Ihre Stadt');
  await page.keyboard.type('Musterstadt');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Deutschland');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () =>
      !document
        .querySelector('partnership-desk')
        ?.shadowRoot?.querySelector('desk-table-step')
        ?.shadowRoot?.querySelector('.city'),
  );
}

async function press(page, ...keys) {
  for (const key of keys) await page.keyboard.press(key);
}

/** Saves by keyboard. @returns the feed */
async function save({page, saved}) {
  await tabTo(page, 'feed.json speichern');
  await page.keyboard.press('Enter');
  return JSON.parse(await saved('feed.json'));
}

describe('a table on the desk', () => {
  it('becomes the feed of 14 partners with countries and dates, by keyboard alone', async () => {
    const desk = await open();
    const {page} = desk;
    await bring(page, 'partner.csv');
    assert.match(await textOf(page), /14 Partner/);
    assert.match(await textOf(page), /windows-1252/);

    await tabTo(page, 'Spalten ansehen');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Was die Spalten bedeuten');
    await tabTo(page, 'Bedeutung von „Koordinaten“');

    await tabTo(page, 'Partner prüfen');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Prüfen und ergänzen');
    await page.waitForSelector('>>> [role=grid]');

    const feed = await save(desk);
    assert.deepEqual(feed.city, {id: 'musterstadt', name: 'Musterstadt', country: 'DE'});
    assert.deepEqual(
      feed.partners.map(({name, country, since}) => [name, country, since]),
      [
        ['Saint-Étienne', 'FR', '1983-05-17'],
        ['Žilina', 'SK', '1992-06-03'],
        ['Wien', 'AT', '2004'],
        ['Cape Coast', 'GH', '2022-05'],
        ['Jönköping', 'SE', '2010~'],
        ['Wrexham', 'GB', '1970'],
        ['Çe?me', 'TR', '1989'],
        ['La Paz', 'BO', '1996'],
        ['Gy?r', 'HU', '1987-10-01'],
        ['Castellón de la Plana', 'ES', '2001'],
        ['Kherson', 'UA', '2023'],
        ['Potsdam', 'DE', '1988'],
        ['Århus', 'DK', '1975'],
        ['Ravenna', 'IT', '1999-09-12'],
      ],
    );
    assert.deepEqual(desk.said, []);
    assert.deepEqual(
      desk.requests.filter((url) => !url.startsWith(`${site.origin}/`) && !url.startsWith('blob:') && url !== 'data:,'),
      [],
    );
    await desk.close();
  });

  it('loses no letter as a workbook', async () => {
    const desk = await open();
    await bring(desk.page, 'partner.xlsx');
    const {partners} = await save(desk);
    assert.equal(partners.length, 14);
    assert.deepEqual([partners[6].name, partners[8].name], ['Çeşme', 'Győr']);
    await desk.close();
  });

  it('is read in another way when a column means something else', async () => {
    const desk = await open();
    const {page} = desk;
    await bring(page, 'partner.xlsx');
    await tabTo(page, 'Spalten ansehen');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Bedeutung von „seit“');
    await page.keyboard.type('Unterz');
    await page.keyboard.press('Tab');
    await waitForText(page, 'Ihre Wahl');
    const changed = await save(desk);
    assert.deepEqual([changed.partners[0].since, changed.partners[0].signed], [undefined, '1983-05-17']);
    await tabTo(page, 'Rückgängig');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Rückgängig gemacht: „seit“ ist Unterzeichnet');
    assert.doesNotMatch(await textOf(page), /Ihre Wahl/);
    await desk.close();
  });

  it('asks once for a column what its dates mean, and names the rows', async () => {
    const desk = await open('en');
    const {page} = desk;
    await tabTo(page, 'Choose a file');
    await chooseFile(page, files['dates.csv']);
    await waitForText(page, '2 partners, 1 row not understood');
    await tabTo(page, 'Look at the columns');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Does the day or the month come first?');
    const text = await textOf(page);
    assert.match(text, /Row 2, Lille: 03\/04\/1999/);
    assert.match(text, /Row 3, Turin: 05\/06\/2001/);
    assert.match(text, /Row 4: Italy · 1999/);
    await tabTo(page, /^The day: April 3, 1999$/);
    await page.keyboard.press('Space');
    await waitForText(page, 'Now: answer about');
    await tabTo(page, 'Save feed.json');
    await page.keyboard.press('Enter');
    const {partners} = JSON.parse(await desk.saved('feed.json'));
    assert.deepEqual(
      partners.map(({since}) => since),
      ['1999-04-03', '2001-06-05'],
    );
    await desk.close();
  });

  it('may be pasted', async () => {
    const desk = await open('en');
    const {page} = desk;
    await tabTo(page, /^Or paste rows/);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'City\tCountry\tSince\nLille\tFrance\t1958\nTurin\tItaly\t1958\n');
      document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data}));
    });
    await waitForText(page, '2 partners');
    await desk.close();
  });
});

describe('the table of records', () => {
  it('is written with arrow keys, Enter and typing; dates and countries as people write them', async () => {
    const desk = await open();
    const {page} = desk;
    await bring(page, 'partner.xlsx');
    await tabTo(page, 'Partner prüfen');
    await page.keyboard.press('Enter');
    await page.waitForSelector('>>> [role=grid]');
    await tabTo(page, 'Saint-Étienne');
    await page.keyboard.press('ArrowDown');
    assert.equal(await focusedName(page), 'Žilina');
    await press(page, 'ArrowRight', 'ArrowRight');
    assert.equal(await focusedName(page), 'Slowakei');
    await page.keyboard.type('Polen');
    await page.keyboard.press('Enter');
    assert.equal(await focusedName(page), 'Österreich');
    await press(page, 'ArrowRight', 'ArrowRight');
    await page.keyboard.press('Enter');
    await write(page, '9. Mai 2005');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await write(page, 'never');
    await page.keyboard.press('Escape');
    const {partners} = await save(desk);
    assert.deepEqual(
      partners.slice(1, 4).map(({country, since}) => [country, since]),
      [
        ['PL', '1992-06-03'],
        ['AT', '2005-05-09'],
        ['GH', '2022-05'],
      ],
    );
    await desk.close();
  });
});
