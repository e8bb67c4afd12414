/* On a server, where there is no document, every export and module can be imported: nothing happens, and Node exits. */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';

const {name, exports} = JSON.parse(await readFile('package.json', 'utf8'));
const scripts = Object.keys(exports).filter((path) => !path.endsWith('.json'));
const modules = (await readdir('dist/npm', {recursive: true}))
  .filter((file) => file.endsWith('.js'))
  .map((file) => pathToFileURL(join('dist/npm', file)).href);

/** Runs a module in a process of its own, which must end by itself and print nothing but what the module prints. */
async function run(source) {
  const {stdout, stderr} = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', source], {
    timeout: 30_000,
  });
  assert.equal(stderr, '');
  return stdout;
}

describe('in Node', () => {
  for (const path of scripts) {
    it(`${join(name, path)} can be imported`, async () => {
      assert.equal(await run(`await import('${join(name, path)}');`), '');
    });
  }

  it('every module can be imported, and leaves no global but those of lit', async () => {
    const printed = await run(`
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const module of ${JSON.stringify(modules)}) await import(module);
      console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((key) => !before.has(key))));
      console.log(Object.getOwnPropertySymbols(globalThis).map((symbol) => symbol.description).join());`);
    const [names, symbols] = printed.split('\n');
    for (const global of JSON.parse(names)) assert.match(global, /^(?:lit|reactive)|^customElements$/);
    assert.doesNotMatch(symbols, /partnership/);
  });

  it('upgradeDivs does nothing', async () => {
    assert.equal(await run(`import {upgradeDivs} from '${name}'; upgradeDivs();`), '');
  });

  it('parseFeed reads a feed', async () => {
    const printed = await run(`
      import {readFile} from 'node:fs/promises';
      import {parseFeed} from '${name}/feed';
      const {feed, problems} = parseFeed(JSON.parse(await readFile('dist/feed.json', 'utf8')));
      console.log(feed.city.id, problems.length);`);
    assert.equal(printed, 'bonn 0\n');
  });
});
