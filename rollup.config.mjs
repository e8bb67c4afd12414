/*
 * Builds dist/: the one-file script, the npm modules with their types, the sample feed, its schema and the demo. The
 * script "build" in package.json then adds the desk's page, the custom elements manifest and the list of hashes.
 */
import {readFile, rm} from 'node:fs/promises';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {copyContent} from './tools/copy-content.mjs';
import {escapedLiterals} from './tools/escaped-literals.mjs';
import {writeFeedSchema} from './tools/feed-schema.mjs';
import {ownLitPolicy} from './tools/lit-policy.mjs';
import {mapBeside} from './tools/map-beside.mjs';
import {packedLanguages} from './tools/packed-languages.mjs';
import {quotedStrings} from './tools/quoted-strings.mjs';
import {thirdPartyLicenses} from './tools/third-party-licenses.mjs';

/** @param {import('@rollup/plugin-typescript').RollupTypescriptOptions} options */
const types = (options) => typescript({tsconfig: './tsconfig.json', noEmitOnError: true, ...options});

/** Minifies HTML and CSS. Reduces white space to one space, because it may be part of a text. */
const minifyLiterals = () =>
  literalsHtmlCssMinifier({
    failOnError: true,
    options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true}},
  });

/**
 * Makes Chromium compile all functions off the main thread while the script loads, instead of most of them twice on it
 * (https://v8.dev/blog/explicit-compile-hints). The semicolon is for tools that join it to a script that lacks its last.
 */
const PREAMBLE = '//# allFunctionsCalledOnLoad\n;';

/** For scripts of pages, after TypeScript. */
const forPages = () => [
  quotedStrings(),
  terser({
    ecma: 2022,
    compress: {passes: 3, unsafe_arrows: true, hoist_funs: true, pure_getters: true},
    // ASCII, because browsers decode a classic script in the encoding of its page. Engines compile a function in
    // parentheses eagerly.
    format: {ascii_only: true, comments: false, preamble: PREAMBLE, wrap_iife: true},
  }),
  escapedLiterals(),
];

/** The code of the map, which only pages with a map load. */
const map = {
  input: 'src/embed/map-script.ts',
  output: {file: 'dist/partner-map.js', format: 'iife', sourcemap: true},
  plugins: [emptyDist(), mapBeside(), types({outDir: 'dist', declaration: false}), ...forPages()],
};

/** One file without imports and exports, so that it works as a module or classic script, deferred, async or cross-origin. */
const script = {
  input: 'src/embed/script.ts',
  output: {
    file: 'dist/partnership-elements.js',
    format: 'iife',
    // On a server, where a framework may import it, the script does nothing.
    banner: 'if (globalThis.document)',
    sourcemap: true,
  },
  plugins: [
    withVersion(),
    packedLanguages(),
    mapBeside(),
    ownLitPolicy(),
    resolve({exportConditions: ['browser', 'production']}),
    minifyLiterals(),
    types({outDir: 'dist', declaration: false}),
    ...forPages(),
    thirdPartyLicenses(),
  ],
};

/** The page for frames, and the script that gives them the height of their content on the page around them. */
const frames = ['frame', 'frame-height'].map((name) => ({
  input: `src/embed/frame/${name === 'frame' ? 'frame-page' : name}.ts`,
  output: {file: `dist/${name}.js`, format: 'iife'},
  plugins: [
    resolve(),
    types({outDir: 'dist', declaration: false, sourceMap: false}),
    terser({ecma: 2022, format: {ascii_only: true, comments: false}}),
  ],
}));

/**
 * One module for each source file, so that bundlers include only what is used and load languages on demand. They minify
 * scripts, but not the HTML and CSS inside.
 */
const modules = {
  input: ['src/index.ts', 'src/feed.ts', 'src/static/snippet.ts'],
  external: [/^lit(\/|$)/, /^@lit\//, /^valibot$/],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
  plugins: [
    withVersion(),
    minifyLiterals(),
    types({outDir: 'dist/npm', declaration: true}),
    copyContent(),
    writeFeedSchema(),
  ],
};

/**
 * The desk, and the command that uses it, with the libraries that read spreadsheets inside: whoever installs the elements
 * does not install those. Both share their chunks, and load the readers when the first spreadsheet is opened.
 */
const desk = {
  input: {'desk/desk': 'src/desk.ts', 'cli/main': 'src/cli/main.ts'},
  external: [/^node:/, /^lit(\/|$)/, /^@lit\//, /^valibot$/],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'desk/[name].js',
  },
  plugins: [
    resolve({exportConditions: ['browser', 'production'], mainFields: ['module', 'main']}),
    types({tsconfig: './tsconfig.cli.json', outDir: 'dist', declaration: false, sourceMap: false}),
    thirdPartyLicenses('desk/THIRD-PARTY-LICENSES.txt'),
  ],
};

export default [map, script, ...frames, modules, desk];

/** Everything in dist/ is published, so nothing of an older build may remain. */
function emptyDist() {
  return {name: 'empty-dist', buildStart: () => rm('dist', {recursive: true, force: true})};
}

/** Replaces the version in the source by the one in package.json. @returns {import('rollup').Plugin} */
function withVersion() {
  return {
    name: 'with-version',
    async load(id) {
      if (!id.endsWith('/src/base/version.ts')) return null;
      const {version} = JSON.parse(await readFile('package.json', 'utf8'));
      return `export const VERSION = ${JSON.stringify(version)};`;
    },
  };
}
