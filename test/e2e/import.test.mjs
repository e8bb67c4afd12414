/*
 * The package may be imported anywhere: in Node, where frameworks render pages, no module fails, says a word, leaves a
 * trace or keeps the process from its end.
 */
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {dirname, join, resolve} from 'node:path';
import {before, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {build} from 'esbuild';

const MODULES = 'dist/npm';
/** Longer than any import takes: it ends what hangs. */
const LIMIT = 30_000;

/** @type {{exports: Record<string, string | {default?: string}>}} */
const manifest = JSON.parse(await readFile('package.json', 'utf8'));
const exported = Object.entries(manifest.exports)
  // Files without types are no modules: data, and the script, which is for pages alone. Types alone are none either.
  .flatMap(([name, target]) =>
    typeof target === 'string' || target.default === undefined ? [] : {name, file: target.default},
  );
const modules = (await readdir(MODULES, {recursive: true}))
  .map((file) => join(MODULES, file))
  .filter((file) => file.endsWith('.js') && exported.every((other) => other.file !== `./${file}`));

/** What Lit puts there, for which its packages answer. @type {ReadonlySet<string>} */
let ofLit;
before(async () => {
  const {stdout} = await importAlone('lit');
  ofLit = new Set(linesOf(stdout));
});

describe('importing in Node', () => {
  for (const {name, file} of exported) {
    it(`${name} does nothing but give its exports`, async () => {
      assert.deepEqual(await tracesOf(file), []);
    });
  }

  it('any other module does as little', async () => {
    // One process tries all of them; only if it finds anything, each has its own, which takes a while.
    if ((await tracesOf(...modules)).length === 0) return;
    for (const file of modules) assert.deepEqual(await tracesOf(file), []);
  });
});

describe('on a server', () => {
  it('upgradeDivs() does nothing', async () => {
    const {upgradeDivs} = await import('partnership-elements');
    upgradeDivs();
  });

  it('parseFeed() reads a feed', async () => {
    const {parseFeed} = await import('partnership-elements/feed');
    const {feed, problems} = parseFeed(JSON.parse(await readFile('dist/demo/bonn.json', 'utf8')));
    assert.deepEqual([feed?.city.id, problems], ['bonn', []]);
  });
});

describe('partnership-elements/feed', () => {
  const entry = 'dist/npm/feed.js';

  it('brings neither Lit nor an element', async () => {
    const graph = await graphOf(entry);
    const packages = [...graph.values()].flat().filter((name) => !name.startsWith('.'));
    assert.deepEqual([...new Set(packages)], ['valibot']);
    const folders = new Set([...graph.keys()].map((path) => dirname(path).slice(MODULES.length)));
    for (const folder of ['elements', 'base', 'embed', 'list', 'content'])
      assert.ok(!folders.has(`/${folder}`), folder);
  });

  it('gives parseFeed alone, in a few kilobytes', async (context) => {
    const api = await import(pathToFileURL(resolve(entry)).href);
    assert.deepEqual(Object.keys(api), ['parseFeed']);
    const {outputFiles} = await build({entryPoints: [entry], bundle: true, minify: true, format: 'esm', write: false});
    const {length} = brotliCompressSync(outputFiles[0]?.contents ?? '');
    context.diagnostic(`${(length / 1000).toFixed(1)} kB with valibot, minified and compressed`);
    assert.ok(length < 11_200, `${String(length)} bytes`);
  });
});

/** What modules do besides giving their exports, one line each. @param {readonly string[]} files */
async function tracesOf(...files) {
  const {code, stdout, stderr} = await importAlone(...files.map((file) => pathToFileURL(resolve(file)).href));
  const ending = code === 0 ? [] : [code === undefined ? 'does not end' : `ends with ${String(code)}`];
  const traces = [...ending, ...linesOf(stdout).filter((name) => !ofLit.has(name)), ...linesOf(stderr)];
  return traces.map((trace) => `${files.length === 1 ? String(files[0]) : 'together'}: ${trace}`);
}

/** @param {string} text */
function linesOf(text) {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/**
 * Imports modules in a process of their own.
 *
 * @param {readonly string[]} specifiers
 * @returns {Promise<{code: number | undefined, stdout: string, stderr: string}>} without a code, it had to be ended
 */
function importAlone(...specifiers) {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ['test/support/import-alone.mjs', ...specifiers],
      {timeout: LIMIT, env: {...process.env, NODE_OPTIONS: ''}},
      (error, stdout, stderr) => {
        const code = error === null ? 0 : error.code;
        done({code: typeof code === 'number' ? code : undefined, stdout, stderr});
      },
    );
  });
}

/**
 * A module and all that it imports, each with what it names.
 *
 * @param {string} path
 * @param {Map<string, string[]>} found
 */
async function graphOf(path, found = new Map()) {
  if (found.has(path)) return found;
  const source = await readFile(path, 'utf8');
  const names = [...source.matchAll(/(?:from |import\(|import )'([^']+)'/g)].flatMap(([, name]) => name ?? []);
  found.set(path, names);
  for (const name of names.filter((each) => each.startsWith('.'))) await graphOf(join(dirname(path), name), found);
  return found;
}
