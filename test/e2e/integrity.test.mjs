/*
 * What dist/integrity.json promises, and the pinned tag that is made from it: on pages of another server than the
 * script's, which is the one that "npm start" starts.
 */
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readdir, readFile} from 'node:fs/promises';
import {join, relative, sep} from 'node:path';
import {createInterface} from 'node:readline';
import {after, before, describe, it} from 'node:test';
import {MOVING_TAG, pinnedTag} from '../../tools/script-tag.mjs';
import {openSite, textsOf} from '../support/site.mjs';

const SCRIPT = 'partnership-elements.js';

const readJson = async (path) => JSON.parse(await readFile(path, 'utf8'));
const integrity = await readJson('dist/integrity.json');

describe('integrity.json', () => {
  it('tells the version of the package', async () => {
    assert.equal(integrity.version, (await readJson('package.json')).version);
  });

  it('lists every file of dist but itself, in order', async () => {
    const entries = await readdir('dist', {recursive: true, withFileTypes: true});
    const paths = entries
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => relative('dist', join(parentPath, name)).split(sep).join('/'));
    assert.deepEqual(Object.keys(integrity.files), paths.filter((path) => path !== 'integrity.json').sort());
  });

  it('has the size and the SHA-384 of each', async () => {
    for (const [path, said] of Object.entries(integrity.files)) {
      const content = await readFile(join('dist', path));
      const hash = createHash('sha384').update(content).digest('base64');
      assert.deepEqual(said, {size: content.length, integrity: `sha384-${hash}`}, path);
    }
  });
});

describe('on a page of another server', () => {
  /** @type {import('../support/site.mjs').Files} */
  const pages = {};
  let city;
  let site;
  before(async () => {
    city = await startCity();
    site = await openSite(pages);
  });
  after(async () => {
    await site.close();
    await city.stop();
  });

  /** Opens a page with this tag, and waits until the script has run or failed. */
  async function open(tag, origin = site.origin) {
    pages['/page.html'] =
      `<!doctype html><html lang="en"><link rel="icon" href="data:,">${tag}<partner-list src="${city.origin}/demo/bonn.json">Our partner cities</partner-list>`;
    const page = await site.browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`${origin}/page.html`, {waitUntil: 'load'});
    const hasRun = await page.evaluate(() => document.querySelector('partner-list').matches(':defined'));
    return {page, said, hasRun};
  }

  async function assertFallback({page, hasRun}) {
    assert.equal(hasRun, false);
    assert.equal(await page.$eval('partner-list', (list) => list.innerText), 'Our partner cities');
  }

  async function assertFeed({page, said}) {
    await page.waitForFunction(() => document.querySelector('partner-list').matches(':state(ready)'));
    assert.equal((await textsOf(page, 'partner-list', 'name')).length, 9);
    assert.deepEqual(said, []);
  }

  it('the pinned tag shows the feed', async () => {
    await assertFeed(await open(onServer(pinnedTag(integrity), city.origin)));
  });

  it('the pinned tag leaves the fallback where the file is another', async () => {
    const other = {...integrity, files: {[SCRIPT]: integrity.files['demo/bonn.json']}};
    const opened = await open(onServer(pinnedTag(other), city.origin));
    await assertFallback(opened);
    assert.match(opened.said.join('\n'), /integrity/);
  });

  it('the pinned tag leaves the fallback where the server allows no other pages', async () => {
    // localhost is another origin than 127.0.0.1, and this server sends no header for it.
    const opened = await open(
      onServer(pinnedTag(integrity), site.origin),
      site.origin.replace('127.0.0.1', 'localhost'),
    );
    await assertFallback(opened);
    assert.match(opened.said.join('\n'), /CORS/);
  });

  it('the moving tag shows the feed', async () => {
    await assertFeed(await open(onServer(MOVING_TAG, city.origin)));
  });

  it('npm start sends the headers that the README asks for', async () => {
    for (const [file, type] of [
      [SCRIPT, 'text/javascript'],
      ['demo/bonn.json', 'application/json'],
    ]) {
      const {headers} = await fetch(`${city.origin}/${file}`);
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.equal(headers.get('access-control-allow-origin'), '*');
    }
  });
});

/** The tag, for the script as it lies on a server here. */
function onServer(tag, origin) {
  const local = tag.replace(/src="[^"]*"/, `src="${origin}/${SCRIPT}"`);
  assert.notEqual(local, tag);
  return local;
}

/** Starts what "npm start" starts, and reads from what it prints where it is. */
async function startCity() {
  const server = spawn(process.execPath, ['tools/start/start.mjs'], {env: {...process.env, PORT: '0'}});
  for await (const line of createInterface({input: server.stdout})) {
    const [origin] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
    if (origin) {
      const stop = async () => {
        server.kill();
        await once(server, 'exit');
      };
      return {origin, stop};
    }
  }
  throw new Error('npm start printed no address.');
}
