/* What people without Node get: the zip, unpacked into a folder, walked as its START.html says. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import {listenOnLoopback} from '../../tools/loopback.mjs';
import {findChromium} from '../support/browser.mjs';

const release = () => promisify(execFile)(process.execPath, ['tools/release/release.mjs']);
const FEED = {
  version: 1,
  languages: ['en'],
  city: {id: 'northhaven', name: 'Northhaven', country: 'DE'},
  partners: [{id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning'}],
};

describe('the release', () => {
  let zip;
  let folder;
  let server;
  let origin;
  let browser;
  /** Within the zip. @type {readonly string[]} */
  let paths;
  before(async () => {
    await release();
    const name = (await readdir('release')).find((file) => file.endsWith('.zip'));
    zip = await readFile(join('release', name));
    folder = await mkdtemp(join(tmpdir(), 'partnership-elements-release-'));
    const files = unzipSync(zip);
    const root = Object.keys(files)[0].split('/')[0];
    paths = Object.keys(files).map((path) => path.slice(root.length + 1));
    for (const [path, content] of Object.entries(files)) {
      const target = join(folder, path.slice(root.length + 1));
      await mkdir(dirname(target), {recursive: true});
      await writeFile(target, content);
    }
    server = createServer(sirv(folder, {dev: true}));
    origin = await listenOnLoopback(server);
    browser = await puppeteer.launch(await findChromium());
  });
  after(async () => {
    await browser.close();
    server.closeAllConnections();
    await new Promise((resolve) => void server.close(resolve));
    await rm(folder, {recursive: true});
  });

  async function open(path) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('requestfailed', (request) => said.push(request.url()));
    page.on('response', (response) => response.status() > 399 && said.push(response.url()));
    await page.goto(new URL(path, origin).href);
    return {page, said};
  }

  it('has the same bytes each time, and their sum', async () => {
    await release();
    const [name] = (await readdir('release')).filter((file) => file.endsWith('.zip'));
    assert.ok(zip.equals(await readFile(join('release', name))));
    const sum = createHash('sha256').update(zip).digest('hex');
    assert.equal(await readFile('release/SHA256SUMS', 'utf8'), `${sum}  ${name}\n`);
  });

  it('has what a city needs, and nothing for bundlers', () => {
    for (const path of [
      'START.html',
      'partnership-elements.js',
      'words/it.json',
      'desk.html',
      'frame.html',
      'feed.schema.json',
      'empty-feed.json',
      'LICENSE',
      'THIRD-PARTY-LICENSES.txt',
      'integrity.json',
      'server/nginx.conf',
      'guides/wordpress.html',
    ])
      assert.ok(paths.includes(path), path);
    assert.deepEqual(
      paths.filter((path) => /^(npm|cli)\/|\.map$|^feed\.json$/.test(path)),
      [],
    );
  });

  it('names the hash of each of its files', async () => {
    const {files} = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8'));
    for (const [path, {integrity}] of Object.entries(files)) {
      const hash = createHash('sha384')
        .update(await readFile(join(folder, path)))
        .digest('base64');
      assert.equal(integrity, `sha384-${hash}`, path);
    }
  });

  it('leads from START.html to pages that are there, without Node', async () => {
    const walked = new Set();
    const left = ['/START.html'];
    while (left.length > 0) {
      const path = left.pop();
      if (walked.has(path)) continue;
      walked.add(path);
      const {page, said} = await open(path);
      assert.deepEqual(said, [], path);
      assert.ok((await page.title()).length > 0, path);
      const links = await page.$$eval('a[href]', (all) => all.map(({href}) => href));
      left.push(...links.filter((href) => href.startsWith(origin)).map((href) => new URL(href).pathname));
      await page.close();
    }
    assert.ok(walked.has('/desk.html') && walked.has('/demo/bonn.html') && walked.size > 15, [...walked].join(' '));
  });

  it('shows the own feed on a page with the two lines that START.html gives', async () => {
    const {page} = await open('/START.html');
    const [script, line] = await page.$$eval('ol pre', (all) => all.map(({textContent}) => textContent));
    const html = `<!doctype html><html lang="en"><title>Ours</title>${script}${line}`;
    await writeFile(join(folder, 'page.html'), html.replaceAll('https://your-city.example/partnerships', origin));
    await writeFile(join(folder, 'feed.json'), JSON.stringify(FEED));
    const ours = await open('/page.html');
    await ours.page.waitForSelector('partner-list:state(ready)');
    assert.match(await ours.page.$eval('partner-list', (list) => list.shadowRoot.textContent), /Esterra/);
  });

  it('shows no partners of Bonn where all of it was copied and there is no own feed', async () => {
    await rm(join(folder, 'feed.json'), {force: true});
    await writeFile(
      join(folder, 'without.html'),
      '<!doctype html><html lang="en"><title>Ours</title><script src="partnership-elements.js" defer></script><partner-list>Our partners</partner-list>',
    );
    const {page} = await open('/without.html');
    await page.waitForSelector('partner-list:state(error)');
    assert.equal(await page.$eval('partner-list', (list) => list.innerText.trim()), 'Our partners');
  });
});
