/* What the elements show can be found: by search engines, by links, by the browser's own search, and on paper. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {canFind, openSite, visit} from '../support/site.mjs';

const SCRIPT = '/partnership-elements.js';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const LISTS =
  '<partner-list></partner-list><project-list></project-list><project-card project="fosu-lagoon"></project-card>' +
  '<network-badges></network-badges>';

const tag = (attributes = '', src = SCRIPT) => `<script src="${src}" defer ${attributes}></script>`;
const page = (head, body) =>
  `<!doctype html><html lang="en"><head><link rel="icon" href="/favicon.svg">${head}</head><body>${body}</body></html>`;
const far = '<p style="block-size: 3000px">Far</p>';

let site;
before(async () => {
  site = await openSite({
    '/favicon.svg': {type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>'},
    '/copy/elements.js': {type: 'text/javascript', body: await readFile(`dist${SCRIPT}`, 'utf8')},
    '/copy/feed.json': {type: 'application/json', body: await readFile('dist/demo/bonn.json', 'utf8')},
    '/plain.html': page(tag(), LISTS),
    '/strict.html': {type: 'text/html', headers: {'content-security-policy': POLICY}, body: page(tag(), LISTS)},
    '/off.html': page(tag('data-json-ld="off"'), LISTS),
    '/two-tags.html': page(tag() + tag('type="module"'), LISTS),
    '/two-copies.html': page(tag() + tag('', '/copy/elements.js'), LISTS),
    '/far.html': page(
      tag(),
      `<a href="#partner-minsk">Minsk</a>${far}<partner-list limit="1" search></partner-list>${far}`,
    ),
    '/copied.html': page(tag(), `<partner-list></partner-list><textarea></textarea>`),
    '/print.html': page(tag(), '<partner-list limit="2" search></partner-list><project-list limit="1"></project-list>'),
  });
});
after(() => site.close());

/** The blocks of linked data in the page's head, parsed. */
async function linkedData(path) {
  const {page: opened, said} = await visit(site, path);
  const blocks = await opened.$$eval('head script[type="application/ld+json"]', (scripts) =>
    scripts.map((script) => JSON.parse(script.textContent)['@graph']),
  );
  await opened.close();
  return {blocks, said};
}

describe('linked data', () => {
  for (const path of ['/plain.html', '/strict.html']) {
    it(`is written once for all elements, without a word in the console, in ${path}`, async () => {
      const {blocks, said} = await linkedData(path);
      assert.equal(blocks.length, 1);
      const [city, ...projects] = blocks[0];
      assert.equal(city.name, 'Bonn');
      assert.deepEqual(
        city.memberOf.map(({name}) => name),
        ['ICLEI', 'Climate Alliance of Cities'],
      );
      assert.equal(projects.length, 3);
      assert.deepEqual(said, []);
    });
  }

  it('is not written where the tag of the script says data-json-ld="off"', async () => {
    const {blocks, said} = await linkedData('/off.html');
    assert.deepEqual(blocks, []);
    assert.deepEqual(said, []);
  });

  for (const path of ['/two-tags.html', '/two-copies.html']) {
    it(`is written once where the script is there twice, in ${path}`, async () => {
      const {blocks, said} = await linkedData(path);
      assert.equal(blocks.length, 1);
      assert.deepEqual(said, []);
    });
  }
});

/** Waits until an item of a list has the focus, and is in view. */
function arrival(opened, id) {
  return opened.waitForFunction(
    (name) => {
      const {shadowRoot} = document.querySelector('partner-list');
      const item = shadowRoot.querySelector(`[id="${name}"]`);
      const {top, height} = item.getBoundingClientRect();
      const isInView = height > 0 && top >= 0 && top < document.documentElement.clientHeight;
      return isInView && item.contains(shadowRoot.activeElement) && shadowRoot.activeElement.matches('h2');
    },
    {timeout: 60_000},
    id,
  );
}

describe('a link to a partner', () => {
  it('leads to its heading when the page is opened with it', async () => {
    const {page: opened, said} = await visit(site, '/far.html#partner-minsk');
    await arrival(opened, 'partner-minsk');
    assert.deepEqual(said, []);
  });

  it('leads there again and again when it is clicked, or followed by the keyboard', async () => {
    const {page: opened} = await visit(site, '/far.html');
    for (const go of [() => opened.click('a'), () => opened.click('a'), () => opened.keyboard.press('Enter')]) {
      await opened.focus('a');
      await opened.waitForFunction(() => scrollY === 0);
      await go();
      await arrival(opened, 'partner-minsk');
    }
  });

  it('keeps the place of the visitor who goes back', async () => {
    const {page: opened} = await visit(site, '/far.html');
    await opened.click('a');
    await arrival(opened, 'partner-minsk');
    await opened.evaluate(() => globalThis.scrollBy(0, -200));
    const place = await opened.evaluate(() => scrollY);
    await opened.evaluate(() => (document.location.hash = '#partner-kherson'));
    await arrival(opened, 'partner-kherson');
    await opened.goBack();
    await opened.waitForFunction((before) => scrollY === before, {timeout: 60_000}, place);
  });
});

describe('the text in the shadow trees', () => {
  it('is found by the search of the browser', async (context) => {
    const {page: opened} = await visit(site, '/copied.html');
    if (!(await canFind(opened))) return context.skip('this Chromium has no search');
    const find = (word) => opened.evaluate((text) => globalThis.find(text), word);
    assert.equal(await opened.$eval('body', (body) => body.textContent.includes('Херсон')), false);
    assert.equal(await find('Херсон'), true);
    assert.equal(await find('Nowhere'), false);
  });

  it('is in what a visitor copies', async () => {
    const {page: opened} = await visit(site, '/copied.html');
    const press = async (key) => {
      await opened.keyboard.down('Control');
      await opened.keyboard.press(key);
      await opened.keyboard.up('Control');
    };
    await press('a');
    await press('c');
    await opened.focus('textarea');
    await press('v');
    const copied = await opened.$eval('textarea', ({value}) => value);
    for (const text of ['Kherson', 'Херсон', 'Solidarity partnership', 'Minsk']) {
      assert.ok(copied.includes(text), `${text} in: ${copied}`);
    }
  });
});

describe('on paper', () => {
  const print = async () => {
    const {page: opened} = await visit(site, '/print.html');
    const visible = (tagName, part) =>
      opened.$eval(
        tagName,
        ({shadowRoot}, name) =>
          [...shadowRoot.querySelectorAll(`[part~="${name}"]`)].filter((box) => box.checkVisibility()).length,
        part,
      );
    assert.equal(await visible('partner-list', 'card'), 2);
    assert.equal(await visible('project-list', 'card'), 1);
    assert.equal(await visible('partner-list', 'search'), 1);
    await opened.emulateMediaType('print');
    return {opened, visible};
  };

  it('is everything that comes after a limit', async () => {
    const {visible} = await print();
    assert.equal(await visible('partner-list', 'card'), 9);
    assert.equal(await visible('partner-list', 'heading'), 9);
    assert.equal(await visible('project-list', 'card'), 3);
  });

  it('is nothing that can only be pressed or typed into', async () => {
    const {visible} = await print();
    for (const name of ['search', 'input', 'select', 'button', 'result']) {
      assert.equal(await visible('partner-list', name), 0, name);
    }
    assert.equal(await visible('project-list', 'button'), 0);
  });

  it('is the address of every link', async () => {
    const {opened} = await print();
    const links = await opened.$eval('partner-list', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('a')].map((link) => [link.href, getComputedStyle(link, '::after').content]),
    );
    assert.ok(links.length >= 3);
    for (const [href, content] of links) assert.equal(content, `" (${href})"`);
  });

  it('shows no addresses on a screen', async () => {
    const {page: opened} = await visit(site, '/print.html');
    const contents = await opened.$eval('partner-list', ({shadowRoot}) =>
      [...shadowRoot.querySelectorAll('a')].map((link) => getComputedStyle(link, '::after').content),
    );
    assert.deepEqual([...new Set(contents)], ['none']);
  });
});
