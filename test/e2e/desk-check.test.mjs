/*
 * What the desk's page does with a feed that is there already: mistakes are mended beside their fields, and what nobody
 * changed is saved as it was.
 */
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {chooseFile, focusedName, openDesk, tabTo, textOf, waitForText, write} from '../support/desk-page.mjs';
import {openSite} from '../support/site.mjs';

/** As an office has kept it for years: its own order, its own fields, its own spaces. */
const OLD = `{
	"partners" : [
		{ "id": "lille", "since": "1958", "name": "Lille",   "country": "FR", "x-file": {"no": [1,2]} },
		{
			"name": {"de": "Turin", "en": "Turin"},
			"id": "turin", "country": "IT", "internalNote": "ask Ms Rossi"
		}
	],
	"languages": ["de", "en"], "version": 1,
	"city": {"name": "Musterstadt", "id": "musterstadt"},
	"updated": "2019-03-01"
}`;

/** The mistakes that offices make, each on a partner of its own. */
const MISTAKES = {
  version: 1,
  languages: ['de'],
  updated: '2026-11-01',
  city: {id: 'musterstadt', name: 'Musterstadt', country: 'DE'},
  partners: [
    {id: 'one', name: 'Eins', since: '17.05.1983'},
    {id: 'two', name: 'Zwei', kind: 'Städtepartnerschaft'},
    {id: 'three', name: 'Drei', country: 'Slowakei'},
    {id: 'Žilina', name: 'Vier'},
    {id: 'five', name: 'Fünf', url: 'http://www.example.org/'},
    {id: 'six', name: 'Sechs', url: 'www.example.org'},
    {id: 'seven', name: 'Sieben', sinse: '1991'},
    {id: 'eight', name: 'Acht', geo: '48,2; 16,3'},
    {id: 'nine', name: 'Neun', status: 'actve'},
    {id: 'ten'},
  ],
};

let site;
let folder;
before(async () => {
  site = await openSite();
  folder = await mkdtemp(join(tmpdir(), 'desk-feeds-'));
});
after(async () => {
  await site.close();
  await rm(folder, {recursive: true});
});

/** Opens the desk with a feed, at its partners. */
async function openFeed(text, language = 'de') {
  const file = join(folder, 'old.json');
  await writeFile(file, text);
  const desk = await openDesk(site.browser, `${site.origin}/desk.html?lang=${language}`);
  const {page} = desk;
  await tabTo(page, language === 'de' ? 'Datei auswählen' : 'Choose a file');
  await chooseFile(page, file);
  return desk;
}

async function toCheck(page, label = 'Partner prüfen') {
  await tabTo(page, label);
  await page.keyboard.press('Enter');
  await page.waitForSelector('>>> [role=grid]');
}

async function save(page) {
  await tabTo(page, 'feed.json speichern');
  await page.keyboard.press('Enter');
}

describe('an old feed', () => {
  it('is saved with one change, and without another difference', async () => {
    const desk = await openFeed(OLD);
    const {page} = desk;
    await toCheck(page);
    await tabTo(page, 'Lille');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focusedName(page), 'Formular von Turin');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Seit');
    await page.keyboard.type('1958');
    await page.keyboard.press('Tab');
    await save(page);
    const saved = await desk.saved('feed.json');
    assert.deepEqual(JSON.parse(saved).partners[1], {...JSON.parse(OLD).partners[1], since: '1958'});
    const [before, after] = saved.split(/,?\s*"since": "1958"(?!, "name")/);
    assert.equal(before + after, OLD);
    await desk.close();
  });

  it('is saved as it was, if what was changed is undone', async () => {
    const desk = await openFeed(OLD);
    const {page} = desk;
    await toCheck(page);
    await tabTo(page, 'Lille');
    await page.keyboard.press('Delete');
    await waitForText(page, '2 Hinweise');
    await tabTo(page, 'Rückgängig');
    await page.keyboard.press('Enter');
    await waitForText(page, 'Rückgängig gemacht');
    await save(page);
    assert.equal(await desk.saved('feed.json'), OLD);
    await desk.close();
  });

  it('that is no JSON is corrected on the page', async () => {
    const desk = await openFeed(OLD.replace('"languages": ["de", "en"],', '"languages": ["de", "en"]'));
    const {page} = desk;
    await waitForText(page, 'old.json ist fehlerhaft geschrieben');
    assert.match(await textOf(page), /Zeile 9, Spalte 28: .*Komma/);
    await tabTo(page, 'Der Text der Datei');
    await write(page, OLD);
    await tabTo(page, 'Berichtigten Text öffnen');
    await page.keyboard.press('Enter');
    await waitForText(page, '2 Partner');
    await desk.close();
  });
});

describe('mistakes in a feed', () => {
  it('are listed, lead to their field, and are mended with a click where the right value is known', async () => {
    const desk = await openFeed(JSON.stringify(MISTAKES));
    const {page} = desk;
    await toCheck(page);
    await waitForText(page, '10 Hinweise');
    await tabTo(page, /^Alle \d+ bekannten richtigen Werte übernehmen$/);
    await page.keyboard.press('Enter');
    await waitForText(page, '2 Hinweise');

    await tabTo(page, /^Sieben, sinse$/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'Daraus „since“ machen');
    await page.keyboard.press('Enter');
    await waitForText(page, '1 Hinweis');

    await tabTo(page, /^ten, Name$/);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#check/partners/9/name');
    await page.waitForSelector('>>> input:focus');
    await page.keyboard.type('Zehn');
    await page.keyboard.press('Tab');
    await waitForText(page, 'Nichts zu berichtigen.');

    await save(page);
    const {partners} = JSON.parse(await desk.saved('feed.json'));
    assert.deepEqual(partners, [
      {id: 'one', name: 'Eins', since: '1983-05-17'},
      {id: 'two', name: 'Zwei', kind: 'twinning'},
      {id: 'three', name: 'Drei', country: 'SK'},
      {id: 'zilina', name: 'Vier'},
      {id: 'five', name: 'Fünf', url: 'https://www.example.org/'},
      {id: 'six', name: 'Sechs', url: 'https://www.example.org'},
      {id: 'seven', name: 'Sieben', since: '1991'},
      {id: 'eight', name: 'Acht', geo: {lat: 48.2, lon: 16.3}},
      {id: 'nine', name: 'Neun', status: 'active'},
      {id: 'ten', name: 'Zehn'},
    ]);
    await desk.close();
  });
});

describe('the work', () => {
  it('is asked about when the page is left, and kept nowhere', async () => {
    const desk = await openFeed(OLD);
    const {page} = desk;
    await toCheck(page);
    await tabTo(page, 'Lille');
    await page.keyboard.press('Delete');
    await waitForText(page, '2 Hinweise');
    const asked = new Promise((resolve) => {
      page.once('dialog', (dialog) => {
        resolve(dialog.type());
        void dialog.accept();
      });
    });
    await page.reload();
    assert.equal(await asked, 'beforeunload');
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    await desk.close();
  });

  it('is there again if the person wants it kept, until it is not wanted any more', async () => {
    const desk = await openFeed(OLD);
    const {page} = desk;
    await tabTo(page, 'Auf diesem Computer behalten');
    await page.keyboard.press('Space');
    await waitForText(page, 'Ihre Arbeit bleibt auf diesem Computer.');
    await page.reload();
    await waitForText(page, 'Ihre Arbeit vom letzten Mal ist wieder da.');
    await toCheck(page);
    assert.match(await textOf(page), /Lille/);
    await tabTo(page, 'Auf diesem Computer behalten');
    await page.keyboard.press('Space');
    await waitForText(page, 'nichts mehr behalten');
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await desk.close();
  });
});

describe('a thousand partners', () => {
  it('are written without waiting', async (context) => {
    const partners = Array.from({length: 1000}, (_, index) => ({
      id: `p-${index}`,
      name: `Stadt ${index}`,
      country: 'FR',
      since: '1958',
      summary: 'Schüler und Vereine besuchen sich. '.repeat(4),
    }));
    const desk = await openFeed(JSON.stringify({...MISTAKES, partners}));
    const {page} = desk;
    await toCheck(page);
    await tabTo(page, 'Stadt 0');
    await page.keyboard.down('Control');
    await page.keyboard.press('End');
    await page.keyboard.up('Control');
    await page.keyboard.press('Home');
    const times = [];
    for (let row = 0; row < 5; row++) {
      await page.keyboard.press('Enter');
      const start = performance.now();
      await page.keyboard.press('x');
      await page.keyboard.press('Enter');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
      times.push(performance.now() - start);
      await page.keyboard.press('ArrowUp');
    }
    times.sort((a, b) => a - b);
    context.diagnostic(`from the key to the next frame: ${times.map((time) => Math.round(time)).join(', ')} ms`);
    assert.ok(times[2] < 1000, `${times[2]} ms`);
    assert.match(await textOf(page), /Partner \(1.000\)/);
    await desk.close();
  });
});

describe('the feed of Bonn', () => {
  it('has nothing to correct, and is saved as it is', async () => {
    const text = await readFile('dist/demo/bonn.json', 'utf8');
    const desk = await openFeed(text);
    const {page} = desk;
    await toCheck(page);
    await waitForText(page, 'Nichts zu berichtigen.');
    await save(page);
    assert.equal(await desk.saved('feed.json'), text);
    await desk.close();
  });
});
