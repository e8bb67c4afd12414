/*
 * Builds dist/: the one-file script, the npm modules with their types, and what lies beside them (feed, schema, demo).
 * The manifest of the elements and the list of hashes are made afterwards; see the script "build" in package.json.
 */
import {readFile, rm} from 'node:fs/promises';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {copyContent} from './tools/copy-content.mjs';
import {writeFeedSchema} from './tools/feed-schema.mjs';
import {packedLanguages} from './tools/packed-languages.mjs';

/** @param {import('@rollup/plugin-typescript').RollupTypescriptOptions} options */
const types = (options) => typescript({tsconfig: './tsconfig.json', noEmitOnError: true, ...options});

/** Minifies HTML and CSS. White space between words is text: of several kinds one space stays. */
const minifyLiterals = () =>
  literalsHtmlCssMinifier({
    failOnError: true,
    options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true}},
  });

/**
 * Chromium then compiles all functions while the script arrives, in another thread, and not most of them twice in that of
 * the page (https://v8.dev/blog/explicit-compile-hints). To others it is a comment.
 */
const CALLED_ON_LOAD = '//# allFunctionsCalledOnLoad';

/** One file without import or export: good as module, classic, defer and async, and from another origin. */
const script = {
  input: 'src/embed/script.ts',
  output: {
    file: 'dist/partnership-elements.js',
    format: 'iife',
    sourcemap: true,
  },
  plugins: [
    emptyDist(),
    withVersion(),
    packedLanguages(),
    resolve({exportConditions: ['browser', 'production']}),
    minifyLiterals(),
    types({outDir: 'dist', declaration: false}),
    terser({
      ecma: 2022,
      compress: {passes: 3, unsafe_arrows: true},
      format: {comments: false, preamble: CALLED_ON_LOAD},
    }),
  ],
};

/**
 * One module for each source file, so that a bundler takes what it needs and loads languages on demand. Bundlers minify
 * scripts, but not the HTML and CSS in them.
 */
const modules = {
  input: ['src/index.ts', 'src/static/snippet.ts'],
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

export default [script, modules];

/** Leaves nothing of an older build: all that is in dist/ is published, and listed in integrity.json. */
function emptyDist() {
  return {name: 'empty-dist', buildStart: () => rm('dist', {recursive: true, force: true})};
}

/** Puts the version of package.json in the place of the one in the source. @returns {import('rollup').Plugin} */
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
