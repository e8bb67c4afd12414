/* The command `partnership-elements`, as it is packed for npm, in an empty folder. */
import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {promisify} from 'node:util';
import {ELEMENT_NAMES} from '../support/elements.mjs';

const run = promisify(execFile);
const DEPENDENCIES = ['lit', 'lit-html', 'lit-element', '@lit', 'valibot'];

let folder;
let bin;

/** Runs the command in the folder. */
async function command(...args) {
  const env = {...process.env, LANG: 'en_GB.UTF-8', LC_ALL: '', NO_COLOR: '', GITHUB_ACTIONS: ''};
  return run(process.execPath, [bin, ...args], {cwd: folder, env}).then(
    ({stdout, stderr}) => ({code: 0, stdout, stderr}),
    ({code, stdout, stderr}) => ({code, stdout, stderr}),
  );
}

const write = (name, content) => writeFile(join(folder, name), content);
const read = async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'));

describe('the command', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'partnership-elements-'));
    const {stdout} = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
    const [{filename}] = JSON.parse(stdout);
    await run('tar', ['-xzf', filename], {cwd: folder});
    const modules = join(folder, 'node_modules');
    await mkdir(modules);
    await cp(join(folder, 'package'), join(modules, 'partnership-elements'), {recursive: true});
    await Promise.all(DEPENDENCIES.map((name) => symlink(resolve('node_modules', name), join(modules, name))));
    const manifest = JSON.parse(await readFile(join(modules, 'partnership-elements/package.json'), 'utf8'));
    assert.deepEqual(Object.keys(manifest.dependencies), ['lit', 'valibot']);
    bin = join(modules, 'partnership-elements', manifest.bin['partnership-elements']);
  });
  after(() => rm(folder, {recursive: true, force: true}));

  it('says what it can do, with examples, and its version', async () => {
    const {code, stdout} = await command('--help');
    assert.equal(code, 0);
    for (const name of ['check', 'import', 'snippet', 'init', 'serve']) {
      assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
      const help = await command(name, '--help');
      assert.equal(help.stdout.match(/^ {2}npx partnership-elements/gm)?.length, 2, name);
      const german = await command(name, '--help', '--messages', 'de');
      assert.match(german.stdout, /Beispiele/, name);
    }
    assert.match((await command('--version')).stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('makes a feed to start from, which is right, and overwrites nothing', async () => {
    assert.equal((await command('init', 'start.json')).code, 0);
    const checked = await command('check', 'start.json');
    assert.deepEqual([checked.code, checked.stdout], [0, 'start.json: no problem found.\n']);
    const {$schema} = await read('start.json');
    assert.ok((await readdir(folder)).includes($schema));
    const again = await command('init', 'start.json');
    assert.equal(again.code, 2);
    assert.match(again.stderr, /start\.json is there already/);
  });

  it('checks files: 0 clean, 1 problems, 2 unreadable', async () => {
    await write('wrong.json', (await readFile(join(folder, 'start.json'), 'utf8')).replace('"1958"', '"17.05.1983"'));
    const wrong = await command('check', 'wrong.json', 'start.json');
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /^wrong\.json:\d+:\d+ Lille, partners\[0\]\.since: .* Nearest: "1983-05-17"\.$/m);
    assert.match(wrong.stdout, /^start\.json: no problem found\.$/m);
    const json = await command('check', 'wrong.json', '--format', 'json');
    assert.equal(JSON.parse(json.stdout)[0].nearest, '1983-05-17');
    const unreadable = await command('check', 'none.json');
    assert.deepEqual([unreadable.code, unreadable.stdout], [2, '']);
    assert.match(unreadable.stderr, /^none\.json cannot be read\./);
  });

  it('imports a table, and merges the next one by its report', async () => {
    await write(
      'partners.csv',
      Buffer.from('Stadt;Land;seit\r\n\x8eilina;Slowakei;17.05.1983\r\nL\xfcttich;Belgien;1990\r\n', 'latin1'),
    );
    const first = await command('import', 'partners.csv', '--city', 'Musterstadt,DE', '--messages', 'de');
    assert.equal(first.code, 0, first.stdout + first.stderr);
    assert.match(first.stdout, /^Zeilen: 3\. Einträge: 2 /);
    assert.deepEqual(
      (await read('feed.json')).partners.map(({id, name, country, since}) => [id, name, country, since]),
      [
        ['zilina', 'Žilina', 'SK', '1983-05-17'],
        ['luttich', 'Lüttich', 'BE', '1990'],
      ],
    );
    await write('partners.csv', 'Stadt;Land;seit\nŽilina;Slowakei;1984\nLüttich;Belgien;1990\n');
    const second = await command('import', 'partners.csv', '--into', 'feed.json', '--map', 'feed.report.json');
    assert.equal(second.code, 0, second.stdout + second.stderr);
    assert.match(second.stdout, /partners\/zilina: since changed from "1983-05-17" to "1984"/);
    assert.equal((await read('feed.json')).partners.length, 2);
  });

  it('needs to know the city', async () => {
    const {code, stderr} = await command('import', 'partners.csv', '--out', 'other.json');
    assert.equal(code, 2);
    assert.match(stderr, /Name your city and its country/);
    assert.doesNotMatch(stderr, /\n {4}at /);
  });

  it('writes a snippet', async () => {
    const {code, stdout} = await command(
      'snippet',
      'partner-list',
      '--feed',
      'start.json',
      '--feed-url',
      'https://city.example/feed.json',
      '--lang',
      'de',
      '--kind',
      'twinning',
      '--search',
    );
    assert.equal(code, 0);
    assert.match(stdout, /^<partner-list lang="de" dir="ltr" kind="twinning" search>.*Lille.*<\/partner-list>\n$/s);
  });

  for (const [form, shape] of /** @type {const} */ ([
    [
      'frame',
      /^<iframe src="https:\/\/city\.example\/frame\.html\?element=partner-list&amp;lang=de&amp;kind=twinning"/,
    ],
    ['oembed', /^\{\n {2}"version": "1\.0",\n {2}"type": "rich",/],
  ]))
    it(`writes ${form}`, async () => {
      const frame = ['--frame-url', 'https://city.example/frame.html', '--title', 'Partner cities', '--form', form];
      const {code, stdout} = await command('snippet', 'partner-list', '--lang', 'de', '--kind', 'twinning', ...frame);
      assert.equal(code, 0);
      assert.match(stdout, shape);
    });

  /** @type {[mistake: string, args: string[], hint: RegExp][]} */
  const MISTAKES = [
    ['an unknown command', ['chek'], /Did you mean check\?/],
    ['an unknown option', ['check', '--fromat', 'json'], /Did you mean --format\?/],
    ['a missing value', ['import', 'a.csv', '--city'], /--city … is missing/],
    ['an unknown element', ['snippet', 'partner-lst'], /Did you mean partner-list\?/],
    [
      'a wrong option of an element',
      ['snippet', 'partner-list', '--feed', 'start.json', '--feed-url', 'https://a.example', '--kind', 'twining'],
      /twinning/,
    ],
    ['a frame of nowhere', ['snippet', 'partner-list', '--form', 'frame'], /--frame-url … is missing/],
    [
      'a frame of a folder',
      ['snippet', 'partner-list', '--form', 'frame', '--frame-url', 'frame.html', '--title', 'x'],
      /frameUrl.*address of frame\.html/,
    ],
    ['a wrong format', ['check', '--format', 'xml'], /text, json, github, gitlab/],
  ];
  for (const [mistake, args, hint] of MISTAKES) {
    it(`helps with ${mistake}, without a stack trace`, async () => {
      const {code, stderr} = await command(...args);
      assert.equal(code, 2);
      assert.match(stderr, hint);
      assert.doesNotMatch(stderr, /\n {4}at /);
    });
  }

  it('serves a page with all elements and the problems, only to this computer', async () => {
    const server = spawn(process.execPath, [bin, 'serve', 'wrong.json'], {cwd: folder});
    try {
      const url = await new Promise((found, fail) => {
        server.stderr.on('data', (data) => found(/http:\S+\//.exec(String(data))?.[0]));
        server.on('exit', fail);
      });
      const page = await (await fetch(url)).text();
      for (const tag of ELEMENT_NAMES) assert.match(page, new RegExp(`<${tag}`));
      assert.match(page, /Lille, partners&#91;0&#93;\.since/);
      assert.equal((await fetch(`${url}partnership-elements.js`)).status, 200);
      assert.equal((await fetch(`${url}../package.json`)).status, 404);
      const events = (await fetch(`${url}events`)).body.getReader();
      await events.read();
      await write('wrong.json', '{}');
      const {value} = await events.read();
      assert.match(new TextDecoder().decode(value), /data: changed/);
      await events.cancel();
    } finally {
      server.kill('SIGINT');
    }
  });
});
