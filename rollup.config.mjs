/*
 * Builds dist/: the one-file script, the npm modules with their types, and what lies beside them (feed, schema, demo).
 * The manifest of the elements is made afterwards by the analyzer; see the script "build" in package.json.
 */
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import typescript from '@rollup/plugin-typescript';
import {copyContent} from './tools/copy-content.mjs';
import {writeFeedSchema} from './tools/feed-schema.mjs';
import {packedLanguages} from './tools/packed-languages.mjs';

const types = (options) => typescript({tsconfig: './tsconfig.json', noEmitOnError: true, ...options});

/** Minifies HTML and CSS. White space between words is text: of several kinds one space stays. */
const minifyLiterals = () =>
  literalsHtmlCssMinifier({
    failOnError: true,
    options: {minifyOptions: {keepClosingSlash: true, conservativeCollapse: true}},
  });

/** One file without import or export: good as module, classic, defer and async, and from another origin. */
const script = {
  input: 'src/embed/script.ts',
  output: {
    file: 'dist/partnership-elements.js',
    format: 'iife',
    sourcemap: true,
  },
  plugins: [
    packedLanguages(),
    resolve({exportConditions: ['browser', 'production']}),
    minifyLiterals(),
    types({outDir: 'dist', declaration: false}),
    terser({ecma: 2022, compress: {passes: 3, unsafe_arrows: true}, format: {comments: false}}),
  ],
};

/**
 * One module for each source file, so that a bundler takes what it needs and loads languages on demand. Bundlers minify
 * scripts, but not the HTML and CSS in them.
 */
const modules = {
  input: 'src/index.ts',
  external: [/^lit(\/|$)/, /^@lit\//, /^valibot$/],
  output: {
    dir: 'dist/npm',
    format: 'es',
    sourcemap: true,
    preserveModules: true,
    preserveModulesRoot: 'src',
    entryFileNames: '[name].js',
  },
  plugins: [minifyLiterals(), types({outDir: 'dist/npm', declaration: true}), copyContent(), writeFeedSchema()],
};

export default [script, modules];
