/* A network of sites, in the WordPress from Debian, where it is installed: each site has a feed of its own. */
import assert from 'node:assert/strict';
import {access, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../support/browser.mjs';
import {follow, logIn, press, rest, tryRest} from './administration.mjs';
import {FEED_FILE, LATER} from './feeds.mjs';
import {makeNetwork} from './network.mjs';
import {ADMINISTRATOR} from './people.mjs';
import {pluginZip} from './plugin-zip.mjs';
import {visitPublic} from './public-page.mjs';
import {isInstalled, startFromDebian} from './wordpress-from-debian.mjs';

const OTHER = '/southhaven/';
const MAYOR = /** @type {const} */ ({name: 'mayor', password: 'password of the mayor', role: 'administrator'});
const UPLOADS = 'wp-content/uploads';
const LIST = '<div data-partner-list data-kind="solidarity"><a href="/partners">Our partner cities</a></div>';

describe('a network of sites', {skip: !isInstalled && 'WordPress is not installed here'}, () => {
  /** @type {import('./wordpress.mjs').Server} */
  let server;
  /** @type {import('puppeteer-core').Browser} */
  let browser;
  /** @type {import('puppeteer-core').Page} */
  let admin;
  /** @type {import('puppeteer-core').Page} */
  let mayor;

  before(async () => {
    server = await startFromDebian();
    await makeNetwork(server, OTHER, MAYOR);
    browser = await puppeteer.launch(await findChromium());
    admin = await logIn(browser, server.origin, ADMINISTRATOR);
    mayor = await logIn(browser, server.origin, MAYOR);
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  it('takes the plugin for all sites at once', async () => {
    await admin.goto(`${server.origin}/wp-admin/network/plugin-install.php?tab=upload`);
    const file = await admin.waitForSelector('input[name="pluginzip"]');
    await file.uploadFile(await pluginZip());
    await follow(admin, '#install-plugin-submit');
    await follow(admin, 'a[href*="action=activate"]');
    for (const site of ['/', OTHER])
      assert.deepEqual((await rest(admin, 'partnership-elements/v1/settings', {site})).files, []);
  });

  it('shows each site its own feed', async () => {
    for (const [page, site, path] of /** @type {const} */ ([
      [admin, '/', FEED_FILE],
      [mayor, OTHER, LATER.file],
    ])) {
      const body = JSON.parse(await readFile(path, 'utf8'));
      await rest(page, 'partnership-elements/v1/feed', {site, method: 'POST', body});
      const post = {title: 'Partners', content: `<!-- wp:html -->${LIST}<!-- /wp:html -->`, status: 'publish'};
      const {link} = await rest(page, 'wp/v2/posts', {site, method: 'POST', body: post});
      const visit = await visitPublic({browser}, link);
      const name = await visit.page.$eval('partner-list >>> [part="name"]', ({textContent}) => textContent);
      assert.equal(name, site === '/' ? 'Kherson' : LATER.name);
      assert.deepEqual(visit.said, []);
      await visit.close();
    }
  });

  it('takes tags of elements only from super administrators', async () => {
    const link = '<a href="/partners">Our partner cities</a>';
    for (const [page, site] of /** @type {const} */ ([
      [admin, '/'],
      [mayor, OTHER],
    ])) {
      const post = {title: 'Tag', content: `<partner-list>${link}</partner-list>`, status: 'publish'};
      const {content} = await rest(page, 'wp/v2/posts', {site, method: 'POST', body: post});
      assert.equal(content.raw, site === '/' ? `<partner-list>${link}</partner-list>` : link);
    }
  });

  it('lets those who administer one site change no other, and choose no script', async () => {
    const api = 'partnership-elements/v1/settings';
    const change = {method: 'POST', body: {feedSource: 'address'}};
    assert.equal((await tryRest(mayor, api, {site: '/', ...change})).status, 403);
    const script = {method: 'POST', body: {scriptSource: 'address', scriptAddress: 'https://elsewhere.example/a.js'}};
    assert.equal((await tryRest(mayor, api, {site: OTHER, ...script})).status, 403);
  });

  it('has nothing left of any site when the plugin is deleted', async () => {
    const folders = ['', 'sites/2/'].map((site) => join(server.folder, UPLOADS, site, 'partnership-elements'));
    for (const folder of folders) await access(folder);
    await admin.goto(`${server.origin}/wp-admin/network/plugins.php`);
    await follow(admin, '#deactivate-partnership-elements');
    await press(admin, '#delete-partnership-elements');
    await admin.waitForSelector('tr.deleted[data-slug="partnership-elements"]');
    for (const folder of folders) await assert.rejects(access(folder), {code: 'ENOENT'});
  });

  it('has had no warning of PHP', async () => {
    const log = await readFile(join(server.folder, 'wp-content/debug.log'), 'utf8').catch(() => '');
    assert.deepEqual(
      log.split('\n').filter((line) => /partnership/i.test(line)),
      [],
    );
  });
});
