/* The page of the City of Bonn, as an editor builds it, from the built one-file script. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openSite, textsOf, visit} from '../support/site.mjs';

const AXE = new URL(import.meta.resolve('axe-core'));
const OWN_FILES = ['/demo/city.css', '/partnership-elements.js', '/demo/bonn.json'];

/** @type {import('../support/site.mjs').Files} */
const files = {};
let site;
before(async () => {
  site = await openSite(files);
});
after(() => site.close());

describe('bonn.html', () => {
  it('shows nine partners, three projects and five networks', async () => {
    const {page} = await visit(site, '/demo/bonn.html');
    assert.deepEqual(await textsOf(page, 'partner-list', 'heading'), [
      'Bukhara Buxoro Uzbekistan',
      'Cape Coast Ghana',
      'Chengdu 成都 China',
      'La Paz Bolivia',
      'Minsk Мінск Минск Republic of Belarus',
      'Ulan Baatar Улаанбаатар Mongolia',
      'Kherson Херсон Ukraine',
      'Ramallah رام الله Palestine',
      'Tel Aviv-Jafo תל אביב-יפו Israel',
    ]);
    assert.deepEqual(await textsOf(page, 'project-card', 'heading'), [
      'Energy efficiency project involving schools',
      'Lifeweb project for biodiversity and climate change adaption',
      'Renaturation of the Fosu lagoon',
    ]);
    assert.deepEqual(await textsOf(page, 'project-card', 'places'), [
      'Bukhara (Uzbekistan)',
      'La Paz (Bolivia)',
      'Cape Coast (Ghana)',
    ]);
    assert.deepEqual(await textsOf(page, 'network-badges', 'name'), [
      'ICLEI',
      'Climate Alliance of Cities',
      'LAB Local Action for Biodiversity',
      'Global Partnership on Local and Sub-national Action for Biodiversity',
      'World Council of Mayors on Climate Change',
    ]);
  });

  it('words the ties as the city does', async () => {
    const {page} = await visit(site, '/demo/bonn.html');
    const ties = (await textsOf(page, 'partner-list', 'tie')).slice(6);
    assert.deepEqual(ties, [
      'Solidarity partnership',
      'Case-by-case cooperation within special projects',
      'Friendly ties since 1983',
    ]);
    // Only one states more. That a tie is active is no news.
    const facts = await textsOf(page, 'partner-list', 'facts');
    assert.deepEqual(facts, ['Council of the City of Bonn, 9 February 2023, unanimous']);
    const offices = await textsOf(page, 'network-badges', 'facts');
    assert.match(offices[4], /^Vice-Chairperson, elected 2009 /);
  });

  it('prints no total of partners', async () => {
    const {page} = await visit(site, '/demo/bonn.html');
    const texts = (await textsOf(page, 'partner-list', 'base')).join(' ').replace(/February 9|9 February/g, '');
    assert.doesNotMatch(texts, /\b(9|nine)\b/i);
  });

  it('asks once for the feed, for nothing but its own files, and is silent', async () => {
    const {requests, said} = await visit(site, '/demo/bonn.html');
    assert.deepEqual(
      requests.filter((url) => !url.startsWith('data:')).sort(),
      ['/demo/bonn.html', ...OWN_FILES].sort(),
    );
    assert.deepEqual(said, []);
  });

  it('keeps the order of the headings', async () => {
    const {page} = await visit(site, '/demo/bonn.html');
    const levels = await page.evaluate(() => {
      const headings = (root) =>
        [...root.querySelectorAll('*')].flatMap((element) =>
          /^H[1-6]$/.test(element.tagName)
            ? Number(element.tagName[1])
            : element.shadowRoot
              ? headings(element.shadowRoot)
              : [],
        );
      return headings(document);
    });
    assert.equal(levels[0], 1);
    assert.ok(
      levels.every((level, index) => index === 0 || level - levels[index - 1] <= 1),
      levels.join(),
    );
    assert.equal(levels.filter((level) => level === 3).length, 12);
  });

  it('offers its links without script', async () => {
    const {page} = await visit(site, '/demo/bonn.html', {script: false});
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /International cooperation of the City of Bonn/);
    assert.match(text, /Renaturation of the Fosu lagoon in Cape Coast \(Ghana\)/);
  });

  for (const [file, scheme] of /** @type {const} */ ([
    ['bonn.html', 'light'],
    ['bonn.html', 'dark'],
    ['bonn-de.html', 'light'],
    ['bonn-from-feed.html', 'light'],
    ['bonn-from-feed.html', 'dark'],
  ])) {
    it(`gives axe nothing to object to in ${file}, ${scheme}`, async () => {
      const {page} = await visit(site, `/demo/${file}`, {scheme});
      await page.evaluate(await readFile(AXE, 'utf8'));
      const {violations} = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({id, nodes}) => [id, nodes.map(({html}) => html)]),
        [],
      );
    });
  }

  for (const width of [200, 360, 1600]) {
    it(`scrolls in one direction only at ${width} pixels`, async () => {
      const {page} = await visit(site, '/demo/bonn-de.html');
      await page.setViewport({width, height: 800});
      const [content, window] = await page.$eval('html', (root) => [root.scrollWidth, root.clientWidth]);
      assert.ok(content <= window, `${content} of ${window} pixels`);
    });
  }
});

describe('bonn-from-feed.html', () => {
  it('says what bonn.html says, in headings of the same levels', async () => {
    const written = await visit(site, '/demo/bonn.html');
    const fromFeed = await visit(site, '/demo/bonn-from-feed.html');
    assert.deepEqual(fromFeed.said, []);
    assert.deepEqual((await fromFeed.page.evaluate(blocksIn)).sort(), (await written.page.evaluate(blocksIn)).sort());
  });

  it('says in German what bonn-de.html says, and once that the translation is unofficial', async () => {
    const written = await visit(site, '/demo/bonn-de.html');
    const {page} = await visit(site, '/demo/bonn-from-feed.html');
    await page.evaluate(() => {
      document.documentElement.lang = 'de';
      document.querySelector('h1').textContent = 'Partner in aller Welt';
    });
    await page.waitForFunction(
      () => document.querySelector('network-badges').shadowRoot.textContent.includes('Mitglied'),
      {timeout: 60_000},
    );
    await page.waitForFunction(() => !document.querySelector('city-text').shadowRoot.querySelector('[part="heading"]'));
    const note = 'Die deutschen Texte sind eine inoffizielle Übersetzung der englischen Quelle.';
    const found = await page.evaluate(blocksIn);
    assert.deepEqual(
      found.filter((block) => /inoffiziell|Quelle/.test(block)),
      [`P ${note}`, 'P Quelle: Partners across the world (Englisch)'],
    );
    const isNote = (block) => /inoffiziell|^P Quelle/.test(block);
    assert.deepEqual(
      found.filter((block) => !isNote(block)).sort(),
      (await written.page.evaluate(blocksIn)).filter((block) => !isNote(block)).sort(),
    );
  });

  it('leads from the text to the partners in the page', async () => {
    const {page} = await visit(site, '/demo/bonn-from-feed.html');
    await page.click('city-text:last-of-type >>> a[href="#partner-kherson"]');
    await page.waitForFunction(() =>
      document.querySelector('partner-list:last-of-type').shadowRoot.activeElement?.textContent.startsWith('Kherson'),
    );
  });
});

describe('the feed of Bonn', () => {
  it('has the text of the city word by word, and an unofficial German one beside it', async () => {
    const {sections, translations} = JSON.parse(await readFile('dist/demo/bonn.json', 'utf8'));
    const source = await readFile(new URL('partners-across-the-world.txt', import.meta.url), 'utf8');
    const lines = source.split('\n').filter((line) => line.trim() !== '');
    // The first and the last are the page's own: its language, and the heading of links that are not in the text.
    assert.deepEqual([lines[0], lines.at(-1)], ['English website', 'More like this']);
    const texts = sections.flatMap(({title, text}) => [title, ...text]);
    assert.deepEqual(
      texts.map(({en}) => asTyped(en)),
      lines.slice(1, -1).map(asTyped),
    );
    assert.ok(texts.every(({de}) => de));
    assert.deepEqual([translations.de.from, translations.de.status], ['en', 'unofficial']);
  });
});

describe('the page of Kherson, on another server and in Ukrainian', () => {
  it('has the tie as Kherson sees it, beside what Bonn says of it in its own language', async () => {
    const headers = {'access-control-allow-origin': '*'};
    files['/open/feed.json'] = {type: 'application/json', headers, body: await readFile('dist/demo/bonn.json', 'utf8')};
    files['/kherson.html'] = `<!doctype html><html lang="uk"><title>Херсон</title><link rel="icon" href="data:,">
      <script src="${site.origin}/partnership-elements.js" data-feed="${site.origin}/open/feed.json" defer></script>
      <h1>Міжнародне співробітництво</h1>
      <partner-list perspective="kherson"></partner-list>
      <city-text section="project-partnerships"></city-text>
      <contact-card></contact-card>
      <related-links></related-links>`;
    const elsewhere = {...site, origin: site.origin.replace('127.0.0.1', 'localhost')};
    const {page, said} = await visit(elsewhere, '/kherson.html');
    assert.deepEqual(said, []);
    assert.deepEqual(await textsOf(page, 'partner-list', 'heading'), ['Bonn Німеччина']);
    assert.deepEqual(await textsOf(page, 'city-text', 'heading'), ['Project partnerships']);
    assert.deepEqual(await textsOf(page, 'contact-card', 'name'), [
      'Department of International Affairs and Global Sustainability',
    ]);
    const languages = await page.$$eval('city-text >>> [part="text"]', (texts) =>
      texts.map((text) => text.getAttribute('lang')),
    );
    assert.deepEqual(languages, ['en', 'en', 'en']);
    // The page shows Bonn, so the cities lead to what Bonn has of them; of one it has nothing.
    const links = await page.$$eval('city-text >>> [part="partners"] a', (all) =>
      all.map((link) => [link.innerText, /[^/]+$/.exec(link.href)[0]]),
    );
    assert.deepEqual(links, [
      ['Херсон', 'kherson.php'],
      ['Ramallah', 'ramallah.php'],
    ]);
    assert.equal(await page.$eval('related-links', (links) => links.getClientRects().length), 0);
  });
});

/** Runs in the page: everything that is read, block by block, except links from the text to what the page shows. */
function blocksIn() {
  const BLOCK = /^(?:H[1-6]|P|LI|TD|FIGCAPTION)$/;
  const read = (root) =>
    [...root.children].flatMap((element) => {
      if (!element.checkVisibility() || element.part.contains('partners')) return [];
      const inner = read(element.shadowRoot ?? element);
      if (!BLOCK.test(element.tagName) || inner.length > 0) return inner;
      return `${element.tagName} ${element.innerText.replace(/\s+/g, ' ').trim()}`;
    });
  return read(document.querySelector('main'));
}

/** The source has an accent for an apostrophe, and forgets one full stop. @param {string} text */
function asTyped(text) {
  return text.trim().replace(/[´’]/g, "'").replace(/\.$/, '');
}

describe('bonn-de.html', () => {
  it('says the same in German, and that the translation is unofficial', async () => {
    const {page, requests, said} = await visit(site, '/demo/bonn-de.html');
    assert.match(await page.$eval('main', (main) => main.innerText), /inoffizielle Übersetzung/);
    const headings = await textsOf(page, 'partner-list', 'heading');
    assert.ok(headings.includes('Cherson Херсон Ukraine'));
    assert.ok(headings.includes('Ramallah رام الله Palästina'));
    assert.ok(headings.includes('Minsk Мінск Минск Republik Belarus'));
    const ties = await textsOf(page, 'partner-list', 'tie');
    assert.ok(ties.includes('Freundschaftliche Beziehungen seit 1983'));
    const facts = await textsOf(page, 'partner-list', 'facts');
    assert.ok(facts.includes('Rat der Stadt Bonn, 9. Februar 2023, einstimmig'));
    assert.equal(requests.filter((url) => url === '/demo/bonn.json').length, 1);
    assert.deepEqual(said, []);
  });
});
