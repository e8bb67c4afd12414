/*
 * Every snippet goes through the sanitizers and editors that cities have, as they come and as the guides configure them,
 * and what is left is put on a page with the script. Where the tag or the div survives, the element takes over, with the
 * options it was given; where it does not, the plain content stays: the same words, the same links, never a blank page.
 */
import assert from 'node:assert/strict';
import {cp, readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {snippet} from '../../dist/npm/static/snippet.js';
import sanitizeHtml from 'sanitize-html';
import {ANY_ELEMENT} from '../support/elements.mjs';
import {elementsWithOptions} from '../support/manifest.mjs';
import {openSite, visit} from '../support/site.mjs';

// A copy of the configuration finds the sanitizer that is installed here.
await cp('stories/guides/configurations/sanitize-html.js', 'test/editors/.cache/sanitize-html.js');
const {default: sanitizeHtmlOptions} = await import(new URL('.cache/sanitize-html.js', import.meta.url).href);

/** What a page shows of each form: `element`, the living one, or `content`, the plain HTML. */
const WAYS = {
  'DOMPurify as it comes': {clean: inBrowser(domPurify), tag: 'content', div: 'element'},
  'DOMPurify as the guide says': {clean: inBrowser(domPurify, 'dompurify'), tag: 'element', div: 'element'},
  'sanitize-html as it comes': {
    clean: (snippets) => snippets.map((html) => sanitizeHtml(html)),
    tag: 'content',
    div: 'content',
  },
  'sanitize-html as the guide says': {
    clean: (snippets) => snippets.map((html) => sanitizeHtml(html, sanitizeHtmlOptions)),
    tag: 'element',
    div: 'element',
  },
  'CKEditor 5 as it comes': {clean: inBrowser(ckEditor), tag: 'content', div: 'content'},
  'CKEditor 5 as the guide says for tags': {clean: inBrowser(ckEditor, 'ckeditor-tag'), tag: 'element', div: 'content'},
  'CKEditor 5 as the guide says for divs': {clean: inBrowser(ckEditor, 'ckeditor-div'), tag: 'content', div: 'element'},
  'TinyMCE as it comes': {clean: inBrowser(tinyMce), tag: 'content', div: 'element'},
  'TinyMCE as the guide says': {clean: inBrowser(tinyMce, 'tinymce'), tag: 'element', div: 'element'},
};

const OPTIONS = {
  'partner-list': {kind: 'project solidarity', sort: 'country', 'heading-level': 3},
  'project-card': {project: 'lifeweb-la-paz', 'heading-level': 3},
  'project-list': {partner: 'bukhara cape-coast', 'heading-level': 3},
  'network-badges': {role: 'member', layout: 'list', 'heading-level': 3},
};
const FORMS = /** @type {const} */ (['tag', 'div', 'static']);

const files = {
  '/workbench.html': `<!doctype html><meta charset="utf-8"><title>Workbench</title>
    <script src="/npm/dompurify/dist/purify.min.js"></script>
    <script src="/npm/ckeditor5/dist/browser/ckeditor5.umd.js"></script>
    <script src="/npm/tinymce/tinymce.min.js"></script>
    <div id="editor"></div>`,
};
let site;
let workbench;
/** @type {{name: string, form: string, html: string, told: {words: string[], links: string[], names: string[]}}[]} */
let cases;

before(async () => {
  site = await openSite(files, {npm: 'test/editors/node_modules', configurations: 'stories/guides/configurations'});
  workbench = await site.browser.newPage();
  await workbench.goto(`${site.origin}/workbench.html`);
  const feed = JSON.parse(await readFile('dist/demo/bonn.json', 'utf8'));
  const elements = /** @type {(keyof typeof OPTIONS)[]} */ (Object.keys(OPTIONS));
  const made = elements.flatMap((element) =>
    FORMS.map(async (form) => {
      const {html} = await snippet({
        element,
        options: OPTIONS[element],
        form,
        feed,
        feedUrl: `${site.origin}/feed.json`,
        lang: 'de',
      });
      return {name: `${element} as ${form}`, form, html, told: await workbench.evaluate(read, html)};
    }),
  );
  cases = await Promise.all(made);
});
after(async () => {
  await site.close();
});

describe('sanitize-html as the guide says', () => {
  it('keeps every option of every element', async () => {
    for (const {tag, options} of await elementsWithOptions()) {
      for (const option of options) {
        const html = `<${tag} ${option}="x" data-${option}="x">Inside</${tag}>`;
        assert.equal(sanitizeHtml(html, sanitizeHtmlOptions), html);
      }
    }
  });
});

describe('a snippet', () => {
  for (const [name, way] of Object.entries(WAYS)) {
    it(`shows its content after ${name}`, async () => {
      const cleaned = await way.clean(cases.map(({html}) => html));
      files['/cleaned.html'] = pageWith(cleaned);
      const {page, said} = await visit(site, '/cleaned.html');
      const shown = await page.evaluate(readPage, ANY_ELEMENT);
      await page.close();
      assert.deepEqual(said, []);

      for (const [index, {name: what, form, told}] of cases.entries()) {
        const {isElement, ...found} = shown[index];
        assert.equal(isElement, form !== 'static' && way[form] === 'element', `${what}: ${cleaned[index]}`);
        assert.deepEqual(found.names, told.names, what);
        assert.deepEqual(found.links, told.links, what);
        // The element says the same words in another order; the round trip is about them.
        if (!isElement) assert.deepEqual(found.words, told.words, what);
      }
    });
  }

  it('shows its content where nothing is taken away, and without the script too', async () => {
    files['/plain.html'] = pageWith(cases.map(({html}) => html));
    const {page} = await visit(site, '/plain.html', {script: false});
    const shown = await page.evaluate(readPage, ANY_ELEMENT);
    await page.close();
    for (const [index, {name, told}] of cases.entries()) {
      assert.deepEqual(shown[index], {...told, isElement: false}, name);
    }
  });
});

function pageWith(snippets) {
  const places = snippets.map((html) => `<div class="place">${html}</div>`).join('\n');
  return `<!doctype html><html lang="de"><head><title>Stadt</title><link rel="icon" href="data:,">
    <script src="/partnership-elements.js" defer></script></head><body><h1>Stadt</h1>${places}</body></html>`;
}

function inBrowser(through, configuration) {
  return (snippets) => workbench.evaluate(through, snippets, configuration && `/configurations/${configuration}.js`);
}

// What follows runs in the page.

/** What HTML says. */
function read(html) {
  const box = new DOMParser().parseFromString(html, 'text/html').body;
  const squeezed = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  return {
    words: squeezed(box).split(' '),
    links: [...box.querySelectorAll('a')].map((link) => `${squeezed(link)} → ${link.getAttribute('href')}`).sort(),
    names: [...box.querySelectorAll('h2, h3, h4')].map((heading) => squeezed(heading).replace(/ ·.*/, '')),
  };
}

/** What is in sight at each place of a page: of the element's, or of what stands in its stead. */
function readPage(any) {
  const squeezed = (element) => element.innerText.replace(/\s+/g, ' ').trim();
  return [...document.querySelectorAll('.place')].map((place) => {
    const element = place.querySelector(any);
    const isElement = element?.matches(':state(ready)') ?? false;
    const box = isElement ? element.shadowRoot.querySelector('[part="base"]') : place;
    const names = isElement ? '[part="name"], [part="card"] > div > [part="heading"]' : 'h2, h3, h4';
    const inSight = (selector) => [...box.querySelectorAll(selector)].filter((each) => each.checkVisibility());
    return {
      isElement,
      words: squeezed(box).split(' '),
      links: inSight('a')
        .map((link) => `${squeezed(link)} → ${link.getAttribute('href')}`)
        .sort(),
      names: inSight(names).map((name) => squeezed(name).replace(/ ·.*/, '')),
    };
  });
}

async function domPurify(snippets, configuration) {
  const {default: options} = configuration ? await import(configuration) : {};
  return snippets.map((html) => globalThis.DOMPurify.sanitize(html, options));
}

async function ckEditor(snippets, configuration) {
  const {default: options} = configuration ? await import(configuration) : {};
  const {ClassicEditor, Bold, Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph} = globalThis.CKEDITOR;
  const editor = await ClassicEditor.create(document.querySelector('#editor'), {
    licenseKey: 'GPL',
    plugins: [Bold, Essentials, GeneralHtmlSupport, Heading, Link, List, Paragraph],
    ...options,
  });
  const results = snippets.map((html) => {
    editor.setData(html);
    return editor.getData();
  });
  await editor.destroy();
  return results;
}

async function tinyMce(snippets, configuration) {
  const {default: options} = configuration ? await import(configuration) : {};
  const target = document.querySelector('#editor');
  const [editor] = await globalThis.tinymce.init({target, license_key: 'gpl', promotion: false, ...options});
  const results = snippets.map((html) => {
    editor.setContent(html);
    return editor.getContent();
  });
  editor.remove();
  return results;
}
