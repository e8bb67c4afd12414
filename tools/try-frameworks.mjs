/*
 * Builds a tiny project with Vite, Astro and Next, each with the package as npm would publish it, in a temporary folder:
 * `npm run test:frameworks`, or with the names of some. Needs a registry of npm; `npm test` does not run it.
 */
import {execFileSync} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

/**
 * @typedef {object} Framework
 * @property {Record<string, string>} packages
 * @property {Record<string, string>} files
 * @property {string} build
 * @property {string} output the folder that is published
 * @property {readonly string[]} expected what the output must contain
 */

const FEED = {
  version: 1,
  languages: ['en'],
  updated: '2026-11-23',
  city: {id: 'northhaven', name: 'Northhaven', country: 'DE'},
  partners: [{id: 'esterra', name: 'Esterra', country: 'ES', kind: 'twinning'}],
};
/** Runs where pages are rendered, and says how many partners the feed has. */
const COUNT = `const {feed} = parseFeed(${JSON.stringify(FEED)});
const count = \`partners: \${feed?.partners.length ?? 0}\`;`;

/** @type {Record<string, Framework>} */
const FRAMEWORKS = {
  vite: {
    packages: {vite: '7', typescript: '5'},
    files: {
      'index.html':
        '<!doctype html><title>Vite</title><partner-list src="/feed.json"></partner-list><script type="module" src="/src/main.ts"></script>',
      'tsconfig.json': tsconfig(['src']),
      'src/main.ts': `import 'partnership-elements';
import type {PartnerList} from 'partnership-elements';
import {parseFeed} from 'partnership-elements/feed';
${COUNT}
const list: PartnerList | null = document.querySelector('partner-list');
list?.setAttribute('title', count);
`,
    },
    build: 'tsc --noEmit && vite build',
    output: 'dist',
    expected: ['<partner-list'],
  },
  astro: {
    packages: {astro: '5'},
    files: {
      'src/pages/index.astro': `---
import {parseFeed} from 'partnership-elements/feed';
import {snippet} from 'partnership-elements/static';
import 'partnership-elements';
${COUNT}
const {html} = await snippet({element: 'partner-list', feed: ${JSON.stringify(FEED)}, feedUrl: 'https://city.example/feed.json', lang: 'en'});
---
<html lang="en"><head><title>Astro</title></head><body><p>{count}</p><Fragment set:html={html} />
<script>import 'partnership-elements';</script></body></html>
`,
    },
    build: 'astro build',
    output: 'dist',
    expected: ['<partner-list', 'Esterra', 'partners: 1'],
  },
  next: {
    packages: {next: '15', react: '19', 'react-dom': '19', typescript: '5', '@types/react': '19', '@types/node': '20'},
    files: {
      'tsconfig.json': tsconfig(['app', 'next-env.d.ts'], {jsx: 'preserve', noEmit: true}),
      'next.config.mjs': "export default {output: 'export', outputFileTracingRoot: import.meta.dirname};",
      'app/layout.tsx': `import type {ReactNode} from 'react';
export default function Layout({children}: {children: ReactNode}) {
  return <html lang="en"><body>{children}</body></html>;
}
`,
      'app/page.tsx': `import {parseFeed} from 'partnership-elements/feed';
import {Partners} from './partners';
${COUNT}
export default function Page() {
  return <main><p>{count}</p><Partners /></main>;
}
`,
      'app/partners.tsx': `'use client';
import 'partnership-elements';
import {createElement} from 'react';
export function Partners() {
  return createElement('partner-list', {src: '/feed.json'}, 'Our partner cities');
}
`,
    },
    build: 'next build',
    output: 'out',
    expected: ['<partner-list', 'partners: 1'],
  },
};

const asked = process.argv.slice(2);
const work = await mkdtemp(join(tmpdir(), 'partnership-elements-frameworks-'));
try {
  const tarball = pack(work);
  for (const [name, framework] of Object.entries(FRAMEWORKS)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const fault = await faultOf(framework, join(work, name), tarball);
    console.log(fault ? `${name}: ${fault}` : `${name}: builds`);
    if (fault) process.exitCode = 1;
  }
} finally {
  await rm(work, {recursive: true, force: true});
}

/** @param {string} folder @returns {string} the path of the package as npm would publish it */
function pack(folder) {
  const said = run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], process.cwd());
  /** @type {readonly {filename: string}[]} */
  const [packed] = JSON.parse(said);
  if (!packed) throw new Error('npm has packed nothing.');
  return join(folder, packed.filename);
}

/**
 * What goes wrong with a framework, if anything does.
 *
 * @param {Framework} framework
 * @param {string} folder
 * @param {string} tarball
 */
async function faultOf({packages, files, build, output, expected}, folder, tarball) {
  const manifest = {private: true, type: 'module', scripts: {build}, dependencies: packages};
  const all = {...files, 'package.json': JSON.stringify(manifest), 'public/feed.json': JSON.stringify(FEED)};
  for (const [path, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  try {
    run('npm', ['install', '--no-audit', '--no-fund', '--save', tarball], folder);
  } catch (error) {
    return `was not tried, because it could not be installed here:\n${String(error)}`;
  }
  try {
    run('npm', ['run', 'build'], folder);
  } catch (error) {
    return `does not build:\n${String(error)}`;
  }
  const built = await textIn(join(folder, output));
  const missing = expected.filter((text) => !built.includes(text));
  return missing.length > 0 ? `builds a site without ${missing.join(' and ')}` : undefined;
}

/** Runs a program, and throws with what it said if it fails. @param {string} program @param {string[]} args @param {string} cwd */
function run(program, args, cwd) {
  // Next and Astro would report to their makers.
  const env = {...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', CI: '1'};
  try {
    return execFileSync(program, args, {
      cwd,
      env,
      encoding: 'utf8',
      stdio: 'pipe',
      shell: process.platform === 'win32',
    });
  } catch (error) {
    const {stdout = '', stderr = ''} = /** @type {{stdout?: string, stderr?: string}} */ (error);
    throw new Error(`${stdout}${stderr}`.trim().slice(-3000), {cause: error});
  }
}

/** The text of all HTML pages and scripts in a folder. @param {string} folder */
async function textIn(folder) {
  const paths = (await readdir(folder, {recursive: true})).filter((path) => /\.(?:html|js)$/.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(join(folder, path), 'utf8')));
  return texts.join('\n');
}

/** @param {readonly string[]} include @param {object} options */
function tsconfig(include, options = {}) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    strict: true,
    skipLibCheck: true,
    ...options,
  };
  return JSON.stringify({compilerOptions, include});
}
