/*
 * From a spreadsheet to a page: what the desk's last step gives to copy is pasted on another page, where it shows what the
 * preview has shown.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openDesk, tabTo} from '../support/desk-page.mjs';
import {SHEET, toCsv, toWindows1252, toXlsx} from '../support/desk-sheets.mjs';
import {allowCopying, copiedBy, giveFile, goTo, nameCity, press} from '../support/desk-steps.mjs';
import {openSite, textsOf, visit} from '../support/site.mjs';

const AXE = new URL(import.meta.resolve('axe-core'));
const STEPS = /** @type {const} */ ([
  ['look', 'desk-look-step'],
  ['take-home', 'desk-take-home-step'],
]);

/** @type {import('../support/site.mjs').Files} */
const files = {};
let site;
let feed;
before(async () => {
  site = await openSite(files);
  feed = await readFile('dist/demo/bonn.json', 'utf8');
  files['/city/feed.json'] = {type: 'application/json', body: feed};
  files['/city/partnership-elements.js'] = {
    type: 'text/javascript',
    body: await readFile('dist/partnership-elements.js', 'utf8'),
  };
});
after(() => site.close());

const open = (lang = 'de') => openDesk(site.browser, `${site.origin}/desk.html?lang=${lang}`);

/** Opens the last step with the feed of Bonn. */
async function takeHome(lang) {
  const desk = await open(lang);
  await giveFile(desk.page, 'feed.json', feed);
  await goTo(desk.page, 'take-home', 'desk-snippet-form');
  await write(desk.page, 'script', `${site.origin}/city/partnership-elements.js`);
  return desk;
}

/** Writes into a field, and goes on. */
async function write(page, id, text) {
  await page.locator(`pierce/#${id}`).fill(text);
  await page.keyboard.press('Tab');
}

async function choose(page, id, value) {
  const field = await page.waitForSelector(`pierce/#${id}`);
  await field.select(value);
}

/** Chooses one of several values, or one more of a list. */
async function check(page, value) {
  const input = await page.waitForSelector(`pierce/input[value="${value}"]`);
  await input.focus();
  await page.keyboard.press('Space');
}

/** Opens all that is folded in the form. */
async function unfold(page) {
  const form = await page.waitForSelector('pierce/desk-snippet-form');
  await form.evaluate(async (host) => {
    for (const details of host.shadowRoot.querySelectorAll('details')) details.open = true;
    for (const list of host.shadowRoot.querySelectorAll('desk-pick-list')) {
      list.shadowRoot.querySelector('details').open = true;
      await new Promise((resolve) => void setTimeout(resolve));
      await list.updateComplete;
    }
  });
}

async function valueOf(page, id) {
  const field = await page.waitForSelector(`pierce/#${id}`);
  return field.evaluate(({value}) => value);
}

/** Puts what was copied on a page of its own, as an editor does. */
async function paste(page, path = '/city/partners.html', options = {}) {
  const line = await copiedBy(page, '#line + button');
  const head = await copiedBy(page, '#once + button');
  files[path] =
    `<!doctype html><html lang="de"><meta charset="utf-8"><title>Partner</title>${head}<h1>Partner</h1>${line}</html>`;
  return {line, head, ...(await visit(site, path, options))};
}

/** The texts in the preview, in order, once it shows its feed. */
async function previewed(page, part) {
  await page.waitForFunction(() => {
    const step = document.querySelector('partnership-desk').shadowRoot.querySelector('desk-take-home-step');
    return step?.shadowRoot.querySelector('.page')?.firstElementChild?.matches(':state(ready)');
  });
  const step = await page.$('pierce/desk-take-home-step');
  return step.evaluate(async (host, name) => {
    const element = host.shadowRoot.querySelector('.page').firstElementChild;
    await element.updateComplete;
    return [...element.shadowRoot.querySelectorAll(`[part~="${name}"]`)].map((box) =>
      box.innerText.trim().replace(/\s+/g, ' '),
    );
  }, part);
}

describe('a list of partners becomes a page with all 14 of them', () => {
  for (const [name, content] of /** @type {const} */ ([
    ['partner.csv', () => toWindows1252(toCsv(SHEET))],
    ['partner.xlsx', () => toXlsx(SHEET)],
  ])) {
    it(`from ${name}`, async () => {
      const {page, said, saved} = await open();
      await giveFile(page, name, await content());
      await nameCity(page, 'Musterstadt', 'Deutschland');
      await goTo(page, 'take-home', 'desk-snippet-form');
      const folder = `/${name}`;
      await press(page, 'section button.primary');
      files[`${folder}/feed.json`] = {type: 'application/json', body: await saved('feed.json')};
      files[`${folder}/partnership-elements.js`] = files['/city/partnership-elements.js'];
      await write(page, 'script', `${site.origin}${folder}/partnership-elements.js`);

      const shown = await previewed(page, 'card');
      const pasted = await paste(page);
      assert.match(pasted.line, /^<div data-partner-list>.*<\/div>$/);
      assert.deepEqual(await textsOf(pasted.page, 'partner-list', 'card'), shown);
      assert.equal(shown.length, 14);
      assert.equal((await textsOf(pasted.page, 'partner-list', 'country')).length, 14);
      for (const card of shown) assert.match(card, /\d{4}/);
      assert.deepEqual(said, []);
    });
  }
});

describe('what is copied is what was previewed', () => {
  it('with what was chosen by name', async () => {
    const {page, said} = await takeHome();
    await unfold(page);
    await check(page, 'project');
    await choose(page, 'layout', 'list');
    await choose(page, 'sort', 'country');
    await choose(page, 'lang', 'en');
    const pasted = await paste(page);
    assert.match(pasted.line, /data-kind="project"/);
    const shown = await previewed(page, 'row');
    assert.equal(shown.length, 6);
    assert.deepEqual(await textsOf(pasted.page, 'partner-list', 'row'), shown);
    assert.deepEqual(said, []);
  });

  it('on the page of a partner city', async () => {
    const {page} = await takeHome();
    await check(page, 'partner');
    await choose(page, 'perspective', 'kherson');
    const pasted = await paste(page);
    assert.match(pasted.line, /data-perspective="kherson"/);
    const shown = await previewed(page, 'card');
    assert.match(shown.join(), /^Bonn Deutschland Solidaritätspartnerschaft/);
    assert.deepEqual(await textsOf(pasted.page, 'partner-list', 'card'), shown);
  });

  it('as one project, and as networks', async () => {
    const {page} = await takeHome();
    for (const [tag, part] of [
      ['project-card', 'card'],
      ['network-badges', 'badge'],
    ]) {
      await check(page, tag);
      const shown = await previewed(page, part);
      const pasted = await paste(page);
      assert.deepEqual(await textsOf(pasted.page, tag, part), shown);
      assert.ok(shown.length > 0);
    }
  });

  it('with the content inside, also where no script runs', async () => {
    const {page} = await takeHome();
    await unfold(page);
    await check(page, 'baked');
    await page.waitForSelector('pierce/#line');
    const names = await previewed(page, 'heading');
    const {page: plain} = await paste(page, '/city/plain.html', {script: false});
    const written = await plain.$$eval('li > h2', (all) => all.map(({textContent}) => textContent.replace(/\s·/g, '')));
    assert.deepEqual(written, names);
  });

  it('with the feed as it is now', async () => {
    const {page} = await takeHome();
    const before = await previewed(page, 'card');
    await goTo(page, 'table', 'desk-table-step');
    const other = JSON.parse(feed);
    other.partners.length = 3;
    await giveFile(page, 'other.json', JSON.stringify(other));
    await goTo(page, 'take-home', 'desk-snippet-form');
    await page.waitForFunction(() => {
      const step = document.querySelector('partnership-desk').shadowRoot.querySelector('desk-take-home-step');
      const element = step.shadowRoot.querySelector('.page').firstElementChild;
      return element.shadowRoot.querySelectorAll('[part~="card"]').length === 3;
    });
    assert.equal(before.length, 9);
  });
});

describe('where it goes', () => {
  it('decides the form, and what is said to click', async () => {
    const {page} = await takeHome('en');
    /** @type {Record<string, [form: RegExp, click: RegExp]>} */
    const expected = {
      'wordpress-blocks': [/^<div /, /Custom HTML/],
      'wordpress-classic': [/^<div /, /tab “Text”/],
      'wordpress-author': [/^<div /, /every role/],
      typo3: [/^<div /, /content element/],
      drupal: [/^<div /, /source view/],
      page: [/^<partner-list>/, /end tag/],
      bundler: [/^<partner-list src="/, /component/],
    };
    for (const [place, [form, click]] of Object.entries(expected)) {
      await choose(page, 'place', place);
      assert.match(await valueOf(page, 'line'), form, place);
      const steps = await page.$eval(
        'pierce/desk-snippet-lines',
        ({shadowRoot}) => shadowRoot.querySelector('ol').innerText,
      );
      assert.match(steps, click, place);
    }
    assert.equal(await valueOf(page, 'once'), "import 'partnership-elements';");
  });

  it('asks for addresses that browsers accept', async () => {
    const {page} = await takeHome('en');
    for (const [address, told] of /** @type {const} */ ([
      ['http://www.city.org/partnership-elements.js', /refuse http:/],
      ['partnership-elements.js', /whole address/],
      ['https://your-city.example/partnership-elements.js', /example/],
      ['https://www.city.org/partnership-elements.js', undefined],
    ])) {
      await write(page, 'script', address);
      const problem = await page.$('pierce/#script-problem');
      assert.equal(problem !== null, told !== undefined, address);
      if (told) assert.match(await problem.evaluate(({textContent}) => textContent), told);
    }
  });

  it('names the release of the script, and keeps room, where that is wanted', async () => {
    const {page} = await takeHome('en');
    const {version, files: built} = JSON.parse(await readFile('dist/integrity.json', 'utf8'));
    const flags = await page.$$('pierce/input[aria-describedby$="-hint"][type="checkbox"]');
    for (const flag of flags) await flag.click();
    const head = await valueOf(page, 'once');
    assert.ok(head.includes(`partnership-elements-${version}.js`), head);
    assert.ok(head.includes(built['partnership-elements.js'].integrity), head);
    assert.match(head, /<style>.*--partnership-room: min\(100vh, \d+em\)/);
  });
});

describe('what was once pasted', () => {
  const OLD =
    '<div data-partner-list data-kind="solidarity" data-layout="table" class="wide"><a href="https://city.org/partners">Unsere Partner</a></div>';

  it('opens as its settings, and can be undone', async () => {
    const {page} = await takeHome();
    await press(page, 'summary');
    await page.locator('pierce/#old').fill(OLD);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await valueOf(page, 'line'), OLD.replace(' class="wide"', ''));
    const notice = await page.$eval('pierce/[role="status"]', ({textContent}) => textContent);
    assert.match(notice, /class/);
    await press(page, '.tools button');
    assert.equal(await valueOf(page, 'line'), '<div data-partner-list>Unsere Partnerstädte</div>');
  });

  it('is refused with what is missing, and nothing is changed', async () => {
    const {page} = await takeHome();
    const before = await valueOf(page, 'line');
    await press(page, 'summary');
    await page.locator('pierce/#old').fill('<p>Unsere Partner</p>');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('pierce/#old-problem');
    assert.equal(await valueOf(page, 'line'), before);
  });
});

describe('the step Look', () => {
  it('shows pages of every language, direction, width, scheme and perspective', async () => {
    const {page, said} = await open();
    await giveFile(page, 'feed.json', feed);
    await goTo(page, 'look', 'desk-look-step');
    const stage = () =>
      page.$eval('pierce/.page', (box) => {
        const {width} = box.getBoundingClientRect();
        const {direction, colorScheme} = getComputedStyle(box);
        const list = box.querySelector('partner-list');
        const first = list.shadowRoot?.querySelector('[part~="card"]')?.textContent ?? '';
        return {
          lang: box.getAttribute('lang'),
          width,
          direction,
          colorScheme,
          first: first.replace(/\s+/g, ' ').trim(),
        };
      });
    await page.waitForFunction(() => document.querySelector('#desk-feed'));
    await choose(page, 'language', 'ar');
    await check(page, 'phone');
    await check(page, 'dark');
    await choose(page, 'perspective', 'ramallah');
    await page.waitForFunction(() => {
      const step = document.querySelector('partnership-desk').shadowRoot.querySelector('desk-look-step');
      return /Bonn|بون/.test(step.shadowRoot.querySelector('partner-list')?.shadowRoot?.textContent ?? '');
    });
    const shown = await stage();
    assert.deepEqual({...shown, first: ''}, {lang: 'ar', width: 360, direction: 'rtl', colorScheme: 'dark', first: ''});
    assert.deepEqual(await page.$$('pierce/.page network-badges'), []);
    await choose(page, 'direction', 'ltr');
    assert.equal((await stage()).direction, 'ltr');
    assert.deepEqual(said, []);
  });
});

describe('the last two steps', () => {
  it('are used by keyboard alone: Tab leads to the line, and Enter copies it', async () => {
    const {page} = await takeHome();
    await allowCopying(page);
    await tabTo(page, 'Kopieren');
    await page.keyboard.press('Enter');
    const copied = () => navigator.clipboard.readText().then((text) => text.startsWith('<div data-partner-list'));
    await page.waitForFunction(copied);
  });

  for (const [letters, spacing] of /** @type {const} */ ([
    ['usual', 'normal'],
    ['wide', '0.12em'],
  ])) {
    it(`fit a window of 320 pixels, with ${letters} letters`, async () => {
      const {page} = await takeHome();
      await page.setViewport({width: 320, height: 640});
      await page.evaluate((value) => (document.body.style.letterSpacing = value), spacing);
      for (const [step, tag] of STEPS) {
        await goTo(page, step, tag);
        if (step === 'take-home') await unfold(page);
        const {scrollWidth, clientWidth} = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }));
        assert.ok(scrollWidth <= clientWidth, `${step}: ${scrollWidth} > ${clientWidth}`);
      }
    });
  }
});

for (const scheme of /** @type {const} */ (['light', 'dark'])) {
  it(`axe has nothing to object to, ${scheme}`, async () => {
    const {page} = await takeHome();
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    for (const [step, tag] of STEPS) {
      await goTo(page, step, tag);
      if (step === 'take-home') {
        await previewed(page, 'card');
        await unfold(page);
      }
      // The page's policy lets no other script in.
      await page.setBypassCSP(true);
      await page.evaluate(await readFile(AXE, 'utf8'));
      const {violations} = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`)),
        [],
      );
    }
  });
}
