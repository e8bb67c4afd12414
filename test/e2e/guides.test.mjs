/*
 * What the guides in stories/guides give to paste: the divs, the page and the frame, on servers as a city has them; and
 * that editors and sanitizers are told every element and every option.
 */
import assert from 'node:assert/strict';
import {readdir, readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import ckeditor from '../../stories/guides/configurations/ckeditor-tag.js';
import dompurify from '../../stories/guides/configurations/dompurify.js';
import tinymce from '../../stories/guides/configurations/tinymce.js';
import {elementsWithOptions} from '../support/manifest.mjs';
import {openSite} from '../support/site.mjs';

const GUIDES = 'stories/guides';
const HOST = 'https://your-city.example/partnerships';

const read = (path) => readFile(path, 'utf8');
const elements = await elementsWithOptions();

/** The text of each guide. */
async function guides() {
  const files = (await readdir(GUIDES)).filter((file) => file.endsWith('.mdx'));
  return Promise.all(files.map((file) => read(`${GUIDES}/${file}`)));
}

describe('the configurations name every element and option', () => {
  for (const {tag, options} of elements) {
    it(`of ${tag}`, () => {
      const [, {name, attributes}] = ckeditor.htmlSupport.allow;
      const {tagNameCheck, attributeNameCheck} = dompurify.CUSTOM_ELEMENT_HANDLING;
      const rule = tinymce.extended_valid_elements.split(',').find((element) => element.startsWith(`${tag}[`));
      assert.match(tag, new RegExp(name));
      assert.match(tag, tagNameCheck);
      assert.ok(tinymce.custom_elements.split(',').includes(tag));
      for (const option of options) {
        assert.match(option, attributes);
        assert.match(option, attributeNameCheck);
        assert.ok(
          rule
            .slice(tag.length + 1, -1)
            .split('|')
            .includes(option),
          option,
        );
      }
    });
  }
});

describe('the guides', () => {
  it('lead only to guides that are there', async () => {
    const texts = await guides();
    const targets = texts.flatMap((text) => [...text.matchAll(/\]\(\.\/([\w-]+\.mdx)/g)].map(([, file]) => file));
    assert.ok(targets.length > 0);
    const files = await readdir(GUIDES);
    assert.deepEqual(
      targets.filter((file) => !files.includes(file)),
      [],
    );
    assert.doesNotMatch(texts.join(''), /\?path=\/docs\/guides/, 'links are to files');
  });
});

describe('in a browser', () => {
  /** @type {import('../support/site.mjs').Files} */
  const files = {};
  let site;
  before(async () => {
    site = await openSite(files);
    const onSite = async (file) => (await read(`${GUIDES}/configurations/${file}`)).replaceAll(HOST, site.origin);
    files['/page.html'] = await onSite('page.html');
    files['/partners.html'] = files['/page.html'].replace('<title>', '<base target="_blank" /><title>');
    files['/host.html'] = await onSite('frame.html');
    files['/answer.html'] = JSON.parse(await onSite('oembed.json')).html;
    const feed = JSON.parse(await read('dist/demo/bonn.json'));
    feed.partners[0].url = '/there.html';
    feed.links = [{title: 'There', url: '/there.html'}];
    files['/feed.json'] = {
      type: 'application/json',
      headers: {'access-control-allow-origin': '*'},
      body: JSON.stringify(feed),
    };
    files['/there.html'] = '<title>There</title>';
  });
  after(() => site.close());

  const ready = () =>
    ['partner-list', 'project-list', 'network-badges'].every((tag) =>
      document.querySelector(tag)?.matches(':state(ready)'),
    );

  it('the page shows partners, projects and networks', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/page.html`);
    await page.waitForFunction(ready);
  });

  it('every div that a guide gives to paste shows what it names', async () => {
    const divs = (await guides()).flatMap((text) => text.match(/^<div data-[a-z].*<\/div>$/gm) ?? []);
    assert.ok(divs.length >= elements.length);
    files['/divs.html'] = String(files['/page.html']).replace(/<body>[^]*<\/body>/, `<body>${divs.join('')}</body>`);
    const page = await site.browser.newPage();
    await page.goto(`${site.origin}/divs.html`);
    await page.waitForFunction(
      (count) => document.querySelectorAll('body > div > :state(ready)').length === count,
      {},
      divs.length,
    );
    const shown = await page.$$eval('body > div > :defined', (all) => all.map(({localName}) => localName));
    assert.deepEqual([...new Set(shown)].sort(), elements.map(({tag}) => tag).sort());
  });

  it('the answer of oEmbed shows them in the sandbox of WordPress', async () => {
    files['/embedded.html'] = String(files['/answer.html']).replace('<iframe ', '<iframe sandbox="allow-scripts" ');
    const page = await site.browser.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/embedded.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('partner-list:state(ready)');
    assert.equal(await frame.evaluate('origin'), 'null');
  });

  it('the frame shows them on a page of another server, and its links open beside it', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/host.html`);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    await frame.waitForSelector('partner-list:state(ready)');
    const opened = site.browser.waitForTarget((target) => target.url() === `${site.origin}/there.html`);
    await (await frame.waitForSelector('partner-list >>> a[href$="/there.html"]')).click();
    assert.equal(await (await (await opened).page()).title(), 'There');
    assert.match(page.url(), /host\.html$/);
  });
});
