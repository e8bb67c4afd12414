/* How the one-file script gets the code of the map from the file beside it. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, describe, it} from 'node:test';
import {openSite} from '../support/site.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'";
const {files: built} = JSON.parse(await readFile('dist/integrity.json', 'utf8'));

/** @param {string} attributes @param {string} [head] */
const page = (
  attributes,
  head = '',
) => `<!doctype html><html lang="en"><title>Map</title><link rel="icon" href="data:,">${head}
  <script src="/partnership-elements.js" ${attributes} defer></script><partner-map></partner-map><partner-map></partner-map>`;

let site;
before(async () => {
  const map = await readFile('dist/partner-map.js', 'utf8');
  site = await openSite({
    '/plain.html': page(''),
    '/strict.html': page('', `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`),
    '/pinned.html': page(`integrity="${built['partnership-elements.js'].integrity}" crossorigin="anonymous"`),
    '/elsewhere.html': page('data-map="/maps/ours.js"'),
    '/missing.html': page('data-map="/maps/none.js"'),
    '/changed.html': page(
      `data-map="/maps/changed.js" integrity="${built['partnership-elements.js'].integrity}" crossorigin="anonymous"`,
    ),
    '/no-map.html': page('').replaceAll('partner-map', 'partner-list'),
    '/maps/ours.js': {type: 'text/javascript', body: map},
    '/maps/changed.js': {type: 'text/javascript', body: `${map}\n;globalThis.isChanged = true;`},
  });
});
after(() => site.close());

/** What a page requests, says and shows, once its first element shows the feed. @param {string} path */
async function visit(path) {
  const opened = await site.browser.newPage();
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const warnings = [];
  opened.on('request', (request) => requests.push(new URL(request.url()).pathname));
  opened.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
  await opened.goto(`${site.origin}${path}`, {waitUntil: 'networkidle0'});
  await opened.waitForSelector(':is(partner-map, partner-list):state(ready)');
  const count = (part) =>
    opened.evaluate(
      (name) =>
        [...document.querySelectorAll('partner-map')].map(
          ({shadowRoot}) => shadowRoot?.querySelectorAll(`[part="${name}"]`).length,
        ),
      part,
    );
  const scripts = requests.filter((request) => /map.*\.js|maps\//.test(request));
  return {
    scripts,
    warnings,
    dots: await count('dot'),
    figures: await count('map'),
    entries: await count('entry'),
    opened,
  };
}

describe('the file of the map', () => {
  for (const path of ['/plain.html', '/strict.html', '/pinned.html']) {
    it(`is requested once for two maps: ${path}`, async () => {
      const {scripts, warnings, dots} = await visit(path);
      assert.deepEqual(scripts, ['/partner-map.js']);
      assert.deepEqual(dots, [9, 9]);
      assert.deepEqual(warnings, []);
    });
  }

  it('is not requested by a page without a map', async () => {
    assert.deepEqual((await visit('/no-map.html')).scripts, []);
  });

  it('may be elsewhere', async () => {
    const {scripts, dots} = await visit('/elsewhere.html');
    assert.deepEqual(scripts, ['/maps/ours.js']);
    assert.deepEqual(dots, [9, 9]);
  });

  it('may be missing: the list is shown, and the console says what to do', async () => {
    const {warnings, figures, entries} = await visit('/missing.html');
    assert.deepEqual(figures, [0, 0]);
    assert.deepEqual(entries, [9, 9]);
    assert.equal(warnings.length, 1);
    assert.match(
      warnings[0],
      /^<partner-map>: no map, because .*\/maps\/none\.js cannot be used\. Copy "partner-map\.js"/,
    );
  });

  it('does not run if it was changed, where the page vouches for the script', async () => {
    const {figures, entries, opened} = await visit('/changed.html');
    assert.equal(await opened.evaluate(() => Reflect.get(globalThis, 'isChanged')), undefined);
    assert.deepEqual(figures, [0, 0]);
    assert.deepEqual(entries, [9, 9]);
  });
});
