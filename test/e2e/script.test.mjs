/* The one-file script and the modules, in every way a page can load them. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {build} from 'esbuild';
import {walk} from 'estree-walker';
import {parseAst} from 'rollup/parseAst';
import {ELEMENT_NAMES} from '../support/elements.mjs';
import {openSite, textsOf, visit} from '../support/site.mjs';

const SCRIPT = '/partnership-elements.js';
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";

const page = (head, body = '<partner-list></partner-list>') =>
  `<!doctype html><html lang="en"><head><link rel="icon" href="/favicon.svg">${head}</head><body>${body}</body></html>`;
const feed = (name) =>
  JSON.stringify({
    version: 1,
    languages: ['en'],
    updated: '2026-11-23',
    city: {id: 'here', name: 'Here'},
    partners: [{id: 'there', name, kind: 'contact'}],
  });
const json = (body) => ({type: 'application/json', body});

const filesIn = (folder, files) =>
  Object.fromEntries(files.map(({path, text}) => [folder + basename(path), {type: 'text/javascript', body: text}]));

const FORMS = {
  classic: `<script src="${SCRIPT}"></script>`,
  defer: `<script src="${SCRIPT}" defer></script>`,
  async: `<script src="${SCRIPT}" async></script>`,
  module: `<script src="${SCRIPT}" type="module"></script>`,
};

/** Takes down in which order the feed is asked for and the elements are made. */
const RECORDER = `<script>
  const order = [];
  const [ask, define] = [window.fetch, customElements.define];
  window.fetch = (...request) => (order.push('request'), ask(...request));
  customElements.define = (...element) => (order.push('element'), define.apply(customElements, element));
</script>`;

/** Loads the script only when the page has been painted, as on a slow network, and adds up what shifts. */
const LATE = `<script>
  globalThis.shift = 0;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) globalThis.shift += value;
  }).observe({type: 'layout-shift', buffered: true});
  new PerformanceObserver((list, observer) => {
    if (!list.getEntriesByName('first-contentful-paint').length) return;
    observer.disconnect();
    document.head.append(Object.assign(document.createElement('script'), {src: '${SCRIPT}'}));
  }).observe({type: 'paint', buffered: true});
</script>`;
const WITH_FALLBACK =
  '<h1>Partners</h1><partner-list><a href="/partners">Our partners</a></partner-list><p>Imprint</p>';

let site;
before(async () => {
  const guide = await readFile('stories/guides/loading.mdx', 'utf8');
  const [room] = guide.match(/<style>.*partner-list:not.*<\/style>/);
  const bundle = await build({
    stdin: {contents: "import 'partnership-elements';", resolveDir: '.'},
    alias: {'partnership-elements': './dist/npm/index.js'},
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundle',
    entryNames: 'app',
    write: false,
  });
  site = await openSite({
    '/favicon.svg': {type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"/>'},
    '/elsewhere/feed.json': json(feed('From data-feed')),
    ...filesIn('/bundle/', bundle.outputFiles),
    ...filesIn(
      '/incomplete/',
      bundle.outputFiles.filter(({text}) => !text.includes('Ratsbeschluss')),
    ),
    ...Object.fromEntries(
      Object.entries(FORMS).flatMap(([name, tag]) => [
        [`/${name}-head.html`, page(tag)],
        [`/${name}-end.html`, page('', `<partner-list></partner-list>${tag}`)],
        [`/${name}-data.html`, page(tag.replace(' src', ' data-feed="elsewhere/feed.json" src'))],
        [`/${name}-renamed.html`, page(tag.replace(SCRIPT, '/uploads/civic-1.js?ver=3'))],
      ]),
    ),
    '/uploads/civic-1.js': {type: 'text/javascript', body: await readFile(`dist${SCRIPT}`, 'utf8')},
    '/uploads/feed.json': json(feed('From beside the upload')),
    '/twice.html': page(FORMS.defer + FORMS.module, '<partner-list></partner-list><network-badges></network-badges>'),
    '/strict.html': {
      type: 'text/html',
      headers: {'content-security-policy': POLICY},
      body: page(
        FORMS.defer,
        '<partner-list></partner-list><project-card project="fosu-lagoon"></project-card><network-badges></network-badges>',
      ),
    },
    '/recorded.html': page(RECORDER + FORMS.defer),
    '/recorded-div.html': page(RECORDER + FORMS.defer, '<div data-partner-list></div>'),
    '/elsewhere.html': page(FORMS.defer, '<partner-list data-src="“/elsewhere/feed.json”"></partner-list>'),
    '/no-element.html': page(FORMS.defer, '<p>Nothing of ours</p>'),
    '/edited.html': page(FORMS.defer, '<div contenteditable="true"><div data-partner-list></div></div>'),
    '/two-feeds.html': page(FORMS.defer + FORMS.defer.replace(' src', ' data-feed="elsewhere/feed.json" src')),
    '/preloaded.html': page(`<link rel="preload" href="/feed.json" as="fetch" crossorigin>${FORMS.defer}`),
    '/inline.html': page(
      FORMS.classic,
      `<partner-list src="#our-feed"></partner-list><script type="application/json" id="our-feed">${feed('From the page')}</script>`,
    ),
    '/late.html': page(LATE, WITH_FALLBACK),
    '/late-with-room.html': page(room + LATE, WITH_FALLBACK),
    '/bundle.html': page(
      '<script type="module" src="/bundle/app.js"></script>',
      '<partner-list>Our partner cities</partner-list><project-list></project-list><partner-list></partner-list>',
    ),
    '/bundle-data.html': page('<script type="module" src="/bundle/app.js" data-feed="/elsewhere/feed.json"></script>'),
    '/incomplete-de.html': page(
      '<script type="module" src="/incomplete/app.js"></script>',
      '<partner-list src="/feed.json" partner="kherson" lang="de"></partner-list>',
    ),
    '/bundle-de.html': page(
      '<script type="module" src="/bundle/app.js"></script>',
      '<partner-list src="/feed.json" partner="kherson" lang="de"></partner-list>',
    ),
  });
});
after(() => site.close());

async function firstName(path) {
  const {page: opened, requests, said} = await visit(site, path);
  assert.deepEqual(said, []);
  assert.equal(requests.filter((url) => url.endsWith('feed.json')).length, path === '/inline.html' ? 0 : 1);
  const [name] = await textsOf(opened, 'partner-list', 'name');
  await opened.close();
  return name;
}

describe('the text of the one-file script', () => {
  let script;
  before(async () => {
    script = await readFile(`dist${SCRIPT}`, 'utf8');
  });
  const literalsOf = (text) => {
    const found = {strings: [], patterns: [], templates: 0};
    walk(parseAst(text), {
      enter(node) {
        if (node.type === 'TemplateLiteral') found.templates += 1;
        if (node.type === 'Literal') ('regex' in node ? found.patterns : found.strings).push(node.raw);
      },
    });
    return found;
  };

  it('is ASCII, because browsers decode it in the encoding of the page', () => {
    assert.match(script, /^[\n -~]+$/);
  });

  it('has nothing that minifiers misread: template literals, comments in strings, quotes in patterns', () => {
    const {strings, patterns, templates} = literalsOf(script);
    assert.equal(templates, 0);
    assert.ok(strings.length > 500 && patterns.length > 20);
    assert.deepEqual(
      strings.filter((raw) => /\/[/*]/.test(raw)),
      [],
    );
    assert.deepEqual(
      patterns.filter((raw) => /["'`]/.test(raw) || /\/[^]*(?<!\\)\/[^]*\//.test(raw)),
      [],
    );
  });

  it('begins with the compile hint, and ends with a comment that may be joined to what follows', async () => {
    const {version} = JSON.parse(await readFile('package.json', 'utf8'));
    const lines = script.trimEnd().split('\n');
    assert.equal(lines[0], '//# allFunctionsCalledOnLoad');
    assert.match(lines[1], /^;/);
    assert.match(lines.at(-2), /^\/\/# sourceMappingURL=/);
    assert.match(lines.at(-1), /^\/\*! .* \*\/$/);
    assert.ok(lines.at(-1).includes(`partnership-elements ${version}: MIT; `));
    for (const name of ['lit-html: BSD-3-Clause', 'valibot: MIT', 'THIRD-PARTY-LICENSES.txt'])
      assert.ok(lines.at(-1).includes(name), name);
  });
});

describe('the one-file script', () => {
  for (const form of Object.keys(FORMS)) {
    it(`finds the feed beside it as ${form}, in the head and at the end`, async () => {
      assert.equal(await firstName(`/${form}-head.html`), 'Bukhara');
      assert.equal(await firstName(`/${form}-end.html`), 'Bukhara');
    });

    it(`takes the feed its tag names as ${form}`, async () => {
      assert.equal(await firstName(`/${form}-data.html`), 'From data-feed');
    });

    it(`finds the feed beside it as ${form} when a CMS has renamed it`, async () => {
      assert.equal(await firstName(`/${form}-renamed.html`), 'From beside the upload');
    });
  }

  describe('asks for the feed', () => {
    const feeds = ({requests}) => requests.filter((url) => url.endsWith('feed.json'));

    for (const path of ['/recorded.html', '/recorded-div.html']) {
      it(`before it makes the elements: ${path}`, async () => {
        const {page: opened} = await visit(site, path);
        assert.deepEqual(await opened.evaluate('order'), ['request', ...ELEMENT_NAMES.map(() => 'element')]);
        assert.equal((await textsOf(opened, 'partner-list', 'name'))[0], 'Bukhara');
      });
    }

    it('that a tag names, and for no other', async () => {
      const visited = await visit(site, '/elsewhere.html');
      assert.deepEqual(feeds(visited), ['/elsewhere/feed.json']);
      assert.deepEqual(await textsOf(visited.page, 'partner-list', 'name'), ['From data-feed']);
    });

    it('only where there is a tag or div of its own that is shown', async () => {
      assert.deepEqual(feeds(await visit(site, '/no-element.html')), []);
      assert.deepEqual(feeds(await visit(site, '/edited.html')), []);
    });

    it('only if no other copy has made the elements', async () => {
      assert.deepEqual(feeds(await visit(site, '/two-feeds.html')), ['/feed.json']);
    });

    it('once, when the head of the page has asked for it already', async () => {
      const {page: opened, requests, said} = await visit(site, '/preloaded.html');
      assert.deepEqual(feeds({requests}), ['/feed.json']);
      assert.equal((await textsOf(opened, 'partner-list', 'name'))[0], 'Bukhara');
      const initiator = () => performance.getEntriesByType('resource').find(({name}) => name.endsWith('feed.json'));
      assert.equal(await opened.evaluate(`(${initiator})().initiatorType`), 'link');
      assert.deepEqual(said, []);
    });
  });

  it('takes a feed that stands in the page, also after the element', async () => {
    assert.equal(await firstName('/inline.html'), 'From the page');
  });

  it('moves nothing when it comes late, where the page keeps room as the guide shows', async () => {
    const shiftOn = async (path) => {
      const {page: opened} = await visit(site, path);
      assert.equal((await textsOf(opened, 'partner-list', 'name')).length, 9);
      const shift = await opened.evaluate(
        'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(shift))))',
      );
      await opened.close();
      return shift;
    };
    assert.ok(Number(await shiftOn('/late.html')) > 0.01, 'the test sees no shift where there is one');
    assert.equal(await shiftOn('/late-with-room.html'), 0);
  });

  it('may be there twice', async () => {
    const {requests, said} = await visit(site, '/twice.html');
    assert.deepEqual(said, []);
    assert.equal(requests.filter((url) => url === '/feed.json').length, 1);
  });

  it('keeps to a strict content security policy with trusted types', async () => {
    const {page: opened, said} = await visit(site, '/strict.html');
    assert.equal((await textsOf(opened, 'partner-list', 'name')).length, 9);
    assert.equal(
      await opened.$eval(
        'partner-list',
        ({shadowRoot}) => getComputedStyle(shadowRoot.querySelector('.cards')).display,
      ),
      'grid',
    );
    assert.deepEqual(said, []);
  });
});

describe('the modules, in a bundle', () => {
  it('ask for no feed that nobody has named, and say so in one line', async () => {
    const {page: opened, requests, said} = await visit(site, '/bundle.html');
    assert.deepEqual(
      requests.filter((url) => url.includes('.json')),
      [],
    );
    assert.equal(await opened.$eval('partner-list', (list) => list.innerText.trim()), 'Our partner cities');
    assert.equal(said.length, 1, said.join('\n'));
    assert.match(said[0], /^warn: <partner-list> The feed cannot be used: the page names none\. Write src="…"/);
  });

  it('take the feed the tag names', async () => {
    assert.equal(await firstName('/bundle-data.html'), 'From data-feed');
  });

  it('load a language when it is needed', async () => {
    const {page: opened, requests} = await visit(site, '/bundle-de.html');
    assert.deepEqual(await textsOf(opened, 'partner-list', 'name'), ['Cherson']);
    assert.match(
      (await textsOf(opened, 'partner-list', 'facts'))[0],
      /Rat der Stadt Bonn, 9\. Februar 2023, einstimmig/,
    );
    assert.equal(requests.filter((url) => url.startsWith('/bundle/')).length, 2);
  });

  it('speak English, and say so, where a language does not come', async () => {
    const {page: opened} = await visit(site, '/incomplete-de.html');
    assert.deepEqual(await textsOf(opened, 'partner-list', 'name'), ['Cherson']);
    assert.match((await textsOf(opened, 'partner-list', 'facts'))[0], /Rat der Stadt Bonn, 9 February 2023, unanimous/);
    const lang = ({shadowRoot}) => shadowRoot.querySelector('[part="base"]').lang;
    assert.equal(await opened.$eval('partner-list', lang), 'en');
  });
});
