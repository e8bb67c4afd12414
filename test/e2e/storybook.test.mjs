/*
 * Storybook as it is built: its controls, its addresses, the code it gives to editors, and its toolbar, in a browser. What
 * the stories themselves show is tried in test/stories/.
 */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {DESCRIPTORS, ELEMENT_NAMES} from '../../dist/npm/options/descriptors.js';
import {optionsOf, propertyName} from '../../dist/npm/options/option.js';
import {parseFeed} from '../../dist/npm/feed.js';
import {buildStorybook} from '../support/built-storybook.mjs';
import {openSite} from '../support/site.mjs';
import {ANY_ELEMENT} from '../support/elements.mjs';

const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));
const {feed} = parseFeed(JSON.parse(await readFile('stories/feeds/northhaven.json', 'utf8')));

/** @type {import('../support/site.mjs').Files} */
const files = {};
let site;
let index;
const outside = new Set();
before(async () => {
  const folder = await buildStorybook();
  index = JSON.parse(await readFile(`${folder}/index.json`, 'utf8')).entries;
  site = await openSite(files, {book: folder, feeds: 'stories/feeds'});
});
after(() => site.close());

/** @param {string} path @param {() => unknown} ready */
async function open(path, ready = () => true) {
  const page = await site.browser.newPage();
  await page.setViewport({width: 1366, height: 768});
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== site.origin) outside.add(url.href);
  });
  await page.goto(`${site.origin}${path}`);
  await page.waitForFunction(ready);
  return page;
}

/** A story by itself. `query` has what the toolbar and the controls ask for; many options at once may leave nothing to show. */
const openStory = (id, query = '') =>
  open(`/book/iframe.html?id=${id}&viewMode=story${query}`, () =>
    document.querySelector('#storybook-root :is(:state(ready), :state(empty))'),
  );

/** A story with the toolbar and the panels. */
async function openBook(id, query = '') {
  const page = await open(`/book/?path=/story/${id}${query}`);
  const frame = await (await page.waitForSelector('#storybook-preview-iframe')).contentFrame();
  await frame.waitForSelector(`#storybook-root :is(${ANY_ELEMENT})`);
  return {page, frame};
}

/** What the address says of the controls, once it does. */
async function argsIn(page) {
  await page.waitForFunction(() => document.location.search.includes('args='));
  return `&args=${new URL(page.url()).searchParams.get('args')}`;
}

async function openPanel(page, title) {
  const tab = await page.waitForSelector(`[role="tab"]::-p-text(${title})`);
  await tab.click();
}

/** Runs in a page. */
const elementMarkup = (selector) => document.querySelector(`#storybook-root :is(${selector})`).outerHTML;

/** Runs in a page: everything that visitors read, and the tokens that colour it. */
const shown = (selector) =>
  [...document.querySelectorAll(selector)].map((element) => ({
    text: element.shadowRoot.textContent.replace(/\s+/g, ' ').trim(),
    accent: getComputedStyle(element).getPropertyValue('--partnership-accent'),
    radius: getComputedStyle(element).getPropertyValue('--partnership-radius'),
  }));

const tokensOf = (tag) =>
  manifest.modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag).cssProperties;

/** A value of each option, other than the default. */
function valueOf(option) {
  switch (option.type) {
    case 'choice':
      return option.values.at(-1);
    case 'flag':
      return true;
    case 'number':
      return option.least + 1;
    case 'list':
    case 'ids':
      return option.accepted(feed, feed).slice(-2);
    case 'id':
      return option.accepted(feed, feed).at(-1);
    default:
      return 'northhaven';
  }
}

/** What the tag has for it. */
function writtenAs(option, value) {
  if (option.type === 'address') return `feeds/${value}.json`;
  return option.type === 'flag' ? '' : [value].flat().join(' ');
}

describe('the controls', () => {
  for (const tag of ELEMENT_NAMES) {
    it(`of ${tag} are its options and its tokens, each once, and can be used at once`, async () => {
      const {page} = await openBook(`elements-${tag}--default`);
      const rows = await page.waitForSelector('table');
      await page.waitForFunction((table) => table.querySelectorAll('tbody tr').length > 8, {}, rows);
      const names = await rows.$$eval('tbody tr td:first-child:not([colspan])', (cells) =>
        cells.map(({textContent}) => textContent.trim()),
      );
      const options = Object.keys(optionsOf(DESCRIPTORS[tag]));
      const tokens = tokensOf(tag).map(({name}) => name);
      assert.deepEqual(names.filter((name) => name !== '').sort(), [...options, ...tokens].sort());
      assert.doesNotMatch(await rows.evaluate(({textContent}) => textContent), /Set (object|string|number|boolean)/);
      const controls = await rows.$$('tbody tr :is(select, input)');
      assert.ok(controls.length >= options.length + tokens.length);
      await page.close();
    });

    it(`of ${tag} are in the address, which restores all of them`, async () => {
      const id = `elements-${tag}--default`;
      const options = Object.entries(optionsOf(DESCRIPTORS[tag]));
      const {page, frame} = await openBook(id);
      await frame.evaluate(
        (storyId, updatedArgs) => {
          Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__').emit('updateStoryArgs', {storyId, updatedArgs});
        },
        id,
        {
          ...Object.fromEntries(options.map(([name, option]) => [propertyName(name), valueOf(option)])),
          ...Object.fromEntries(tokensOf(tag).map(({name, default: standard}) => [name, tokenValue(standard)])),
        },
      );
      const again = await openStory(id, await argsIn(page));
      const markup = await again.evaluate(elementMarkup, ANY_ELEMENT);
      for (const [name, option] of options) {
        const attribute = name === 'role' ? 'data-role' : name;
        assert.ok(markup.includes(` ${attribute}="${writtenAs(option, valueOf(option))}"`), `${name} in ${markup}`);
      }
      for (const {name, default: standard} of tokensOf(tag)) {
        const unit = standard.endsWith('em') ? 'em' : '';
        assert.ok(markup.includes(`${name}: ${tokenValue(standard)}${unit}`), `${name} in ${markup}`);
      }
      await Promise.all([page.close(), again.close()]);
    });
  }

  function tokenValue(standard) {
    return /^[\d.]+(em|$| *\/)/.test(standard) ? 1.25 : '#b3123a';
  }

  it('take back some of a list that the story has, and the address keeps that', async () => {
    const id = 'elements-partner-list--some-countries';
    const country = () => document.querySelector('partner-list').getAttribute('country');
    const {page, frame} = await openBook(id);
    assert.equal(await frame.evaluate(country), 'UA IL PS');
    await page.waitForSelector('label::-p-text(IL)');
    await page.$$eval('label', (labels) => {
      labels.find(({textContent}) => textContent === 'IL').click();
    });
    const again = await openStory(id, await argsIn(page));
    assert.equal(await again.evaluate(country), 'UA PS');
    await Promise.all([page.close(), again.close()]);
  });

  it('offer the values of the feed that is shown', async () => {
    const {page} = await openBook('elements-partner-list--default');
    await page.waitForSelector('label::-p-text(kherson)');
    await page.select('#control-src', 'sixty');
    await page.waitForFunction(
      () => ![...document.querySelectorAll('label')].some((label) => label.textContent === 'kherson'),
    );
    await page.close();
  });
});

describe('the page of an element', () => {
  for (const tag of ELEMENT_NAMES) {
    it(`of ${tag} is short: one example is alive, the others come when they are opened`, async () => {
      const page = await open(`/book/iframe.html?id=elements-${tag}--docs&viewMode=docs`, () =>
        document.querySelector('.docs-story :state(ready)'),
      );
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height < 7000, `${height} px high`);
      assert.equal((await page.$$('.docs-story')).length, 1);
      const folded = await page.$$eval('details:not([open]) > summary', (all) =>
        all.map(({textContent}) => textContent),
      );
      for (const title of ['Parts', 'Events', 'States', 'Twins']) {
        assert.ok(
          folded.some((text) => text.startsWith(`${title} (`)),
          title,
        );
      }
      await (await page.waitForSelector('summary::-p-text(In a column of 200 pixels)')).click();
      await page.waitForFunction(() => document.querySelectorAll('.docs-story :state(ready)').length === 2);
      await page.close();
    });
  }
});

describe('the code', () => {
  /** Runs in a story: what is sent to the panel. */
  const sentCodes = async () => {
    const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
    const last = () => channel.last('partnership-elements/code')?.[0].codes;
    return last() ?? new Promise((resolve) => channel.once('partnership-elements/code', ({codes}) => resolve(codes)));
  };

  /** What tells the forms apart. @type {Readonly<Record<string, string>>} */
  const CODE = {'For a CMS': '^<div data-(?!.*<section)', Tag: '^<[a-z]+-', 'Finished HTML': '<section'};

  async function codeIn(page, tab) {
    await (await page.waitForSelector(`[role="tab"]::-p-text(${tab})`)).click();
    await page.waitForFunction(
      (title, form) =>
        new RegExp(form).test(
          document.querySelector(`[role="tabpanel"][aria-label="${title}"] pre`)?.textContent.trim() ?? '',
        ),
      {},
      tab,
      // The panel has its name before the code of another form has left it.
      CODE[tab],
    );
    return page.$eval(`[role="tabpanel"][aria-label="${tab}"] pre`, ({textContent}) => textContent.trim());
  }

  const STORIES = [
    [
      'elements-partner-list--several-ties',
      '&args=layout:list;--partnership-accent:!hex(b3123a);--partnership-radius:0',
    ],
    ['elements-partner-list--every-kind', '&args=search:!true'],
    ['elements-project-list--one-goal', ''],
    ['elements-project-card--every-field', '&args=--partnership-radius:2'],
    ['elements-network-badges--as-list-with-logo', '&args=role[0]:founder'],
    ['elements-partner-list--div-form', '&args=src:northhaven;kind[0]:twinning'],
  ];
  for (const [id, query] of STORIES) {
    it(`of ${id} shows the same on an empty page, in all its forms`, async () => {
      const story = await openStory(id, `${query}&globals=language:de`);
      const expected = await story.evaluate(shown, ANY_ELEMENT);
      const codes = await story.evaluate(sentCodes);
      await story.close();
      for (const [form, code] of Object.entries(codes)) {
        assert.doesNotMatch(code, /src=|\n/);
        if (form !== 'finished') assert.match(code, /<a href="https:/);
        files['/pasted.html'] =
          `<!doctype html><title>Empty</title><script src="/partnership-elements.js" data-feed="/feeds/northhaven.json" defer></script>${code}`;
        const pasted = await open('/pasted.html', () => document.querySelector(':state(ready)'));
        assert.deepEqual(await pasted.evaluate(shown, ANY_ELEMENT), expected, form);
        await pasted.close();
      }
    });
  }

  it('is copied by a button, in the language of the toolbar', async () => {
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(site.origin, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
    const {page} = await openBook('elements-partner-list--some-kinds', '&globals=language:fr');
    await openPanel(page, 'Code');
    const code = await codeIn(page, 'For a CMS');
    assert.equal(
      code,
      '<div data-partner-list lang="fr" data-kind="solidarity friendship cooperation"><a href="https://your-city.example/partners">Nos villes partenaires</a></div>',
    );
    assert.match(await codeIn(page, 'Tag'), /^<partner-list lang="fr" kind="/);
    assert.match(await codeIn(page, 'Finished HTML'), /^<div data-partner-list .*<h2/);
    await page.bringToFront();
    await codeIn(page, 'For a CMS');
    await (await page.waitForSelector('[role="tabpanel"] button::-p-text(Copy)')).click();
    await page.waitForFunction(async (text) => (await navigator.clipboard.readText()).trim() === text, {}, code);
    await page.close();
  });
});

describe('the toolbar', () => {
  const whole = () => {
    /** @type {HTMLElement} */
    const host = document.querySelector('.host');
    const {fontFamily, backgroundColor, direction} = getComputedStyle(host);
    const ground = getComputedStyle(document.body).backgroundColor;
    return {fontFamily, ground: ground === backgroundColor, colour: backgroundColor, direction, lang: host.lang};
  };

  for (const id of [
    'elements-partner-list--default',
    'pages-partners-across-the-world--english',
    'languages-examples--twelve',
  ]) {
    it(`changes page, colours, language and direction of ${id}`, async () => {
      const page = await openStory(id, '&globals=page:serif;scheme:blue;language:ar');
      await page.waitForFunction(() => document.body.style.background !== '');
      const {fontFamily, ground, colour, direction, lang} = await page.evaluate(whole);
      assert.match(fontFamily, /Source Serif/);
      assert.deepEqual(
        {ground, colour, direction, lang},
        {ground: true, colour: 'rgb(0, 66, 122)', direction: 'rtl', lang: 'ar'},
      );
      await page.close();
    });
  }

  it('dresses a story in a theme', async () => {
    const page = await openStory('elements-network-badges--default', '&globals=theme:night');
    await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === 'rgb(23, 20, 43)');
    await page.close();
  });

  it('shows a story at a width', async () => {
    const {page, frame} = await openBook('elements-partner-list--default', '&globals=viewport.value:w360');
    await frame.waitForFunction(() => document.documentElement.clientWidth === 360);
    assert.equal(await page.$('[aria-label*="background" i]'), null);
    await page.close();
  });
});

describe('the frame', () => {
  it('has the name and the version of the library, and its icon', async () => {
    const page = await open('/book/');
    await page.waitForSelector(`::-p-text(${version})`);
    assert.match(
      await page.$eval('body', ({innerText}) => innerText),
      new RegExp(`Partnership Elements\\s*${version}`),
    );
    assert.match(await page.$eval('link[rel~="icon"]', ({href}) => href), /favicon\.svg$/);
    await page.close();
  });

  it('begins with what an office, an editor, a partner city and a designer do, and leads to what there is', async () => {
    const page = await open('/book/iframe.html?id=introduction--docs&viewMode=docs', () =>
      document.querySelector('#storybook-docs li'),
    );
    const lines = await page.$$eval('#storybook-docs ul:first-of-type > li', (all) =>
      all.slice(0, 4).map(({textContent}) => textContent),
    );
    for (const [line, who] of lines.map((line, place) => [
      line,
      [/list of partners/, /edit/, /partner city/, /design/][place],
    ]))
      assert.match(line, who);
    const targets = await page.$$eval('a[href*="?path="]', (all) =>
      all.map(({href}) => href.replace(/.*\/(story|docs)\//, '')),
    );
    assert.ok(targets.length > 3);
    assert.deepEqual(
      targets.filter((id) => !(id in index)),
      [],
    );
    await page.close();
  });

  it('asks nobody else for anything', () => {
    assert.deepEqual([...outside], []);
  });
});
