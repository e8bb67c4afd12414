/*
 * Besides the usual rules, this enforces the rooms of src/: imports go one way, from the page down to the data.
 */
import js from '@eslint/js';
import globals from 'globals';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** @typedef {{rooms: string[], packages?: string[], types?: string[]}} Room */

/** What each room may import besides itself. The key is the folder in src/. @type {Record<string, Room>} */
const ROOMS = {
  data: {rooms: [], packages: ['valibot']},
  feed: {rooms: ['data'], types: ['lit']},
  i18n: {rooms: ['data'], types: ['lit']},
  options: {rooms: ['data']},
  content: {rooms: ['data', 'i18n', 'options', 'map'], packages: ['lit']},
  list: {rooms: ['content', 'i18n'], packages: ['lit']},
  base: {rooms: ['data', 'feed', 'i18n', 'options', 'content', 'list'], packages: ['lit']},
  elements: {rooms: ['data', 'i18n', 'options', 'content', 'list', 'base', 'map'], packages: ['lit']},
  map: {rooms: []},
  static: {rooms: ['data', 'i18n', 'options', 'content'], packages: ['lit']},
  desk: {rooms: ['data', 'i18n', 'options', 'content'], packages: ['valibot', 'hucre', 'fflate', 'jsonc-parser']},
  cli: {rooms: ['data', 'i18n', 'options', 'static', 'desk']},
  app: {rooms: ['data', 'i18n', 'options', 'content', 'static', 'desk'], packages: ['lit', 'valibot', 'jsonc-parser']},
  wordpress: {
    rooms: ['data', 'feed', 'i18n', 'options', 'content', 'static', 'desk', 'app'],
    packages: ['lit'],
  },
  embed: {rooms: ['feed', 'i18n', 'options', 'base', 'elements', 'map']},
};
const PACKAGES = ['lit', 'valibot', 'hucre', 'fflate', 'jsonc-parser'];

/** @type {import('eslint').Linter.Config[]} */
const roomRules = Object.entries(ROOMS).map(([folder, {rooms, packages = [], types = []}]) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          ...Object.keys(ROOMS)
            .filter((other) => other !== folder && !rooms.includes(other))
            .map((other) => ({
              group: [`../${other}/*`, `../../${other}/*`],
              message: `${folder}/ may not know ${other}/.`,
            })),
          {group: ['**/index.js'], message: 'Only the page loads index.ts.'},
          ...PACKAGES.filter((name) => !packages.includes(name)).map((name) => ({
            group: [name, `${name}/*`],
            allowTypeImports: types.includes(name),
            message: `${folder}/ may not use ${name}${types.includes(name) ? ', except for its types' : ''}.`,
          })),
          {
            group: ['**/unsafe-html*', '**/unsafe-svg*', '**/style-map*'],
            message: 'It breaks a strict content security policy.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  // The types of frameworks are tried by their own compilers, with other settings.
  {ignores: ['dist/', 'storybook-static/', 'coverage/', '.cache/', 'test/frameworks/types/']},
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {project: './tsconfig.dev.json', tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/prefer-readonly': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      // Safari drops the role from lists without bullets unless it is stated.
      'lit-a11y/no-redundant-role': 'off',
      // LitElement has all the lifecycle callbacks, so there is nothing to guard against.
      'wc/guard-super-call': 'off',
      // Only the entry points in embed/, app/ and index.ts define elements.
      'wc/file-name-matches-element': 'off',
    },
  },
  ...roomRules,
  {
    files: ['test/**/*.ts'],
    rules: {
      // chai's assertions are properties, its types narrow nothing, and a plugin for it types all of them as promises.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {globals: globals.node},
  },
  {
    // The scripts of pages that stand for those of hosts.
    files: ['test/pages/*.js'],
    languageOptions: {sourceType: 'script', globals: globals.browser},
  },
  {
    // These run in pages: of the bench, and of the frameworks.
    files: ['tools/bench/pages/**/*.js', 'test/frameworks/apps/*.js'],
    languageOptions: {globals: globals.browser},
  },
  {
    // These pass functions to the page.
    files: ['test/**/*.mjs', 'tools/contact-sheet.mjs', 'tools/screenshot.mjs', 'tools/bench/*.mjs'],
    languageOptions: {
      globals: {
        ...globals.node,
        caches: 'readonly',
        ClipboardEvent: 'readonly',
        DataTransfer: 'readonly',
        document: 'readonly',
        DOMParser: 'readonly',
        HTMLElement: 'readonly',
        HTMLStyleElement: 'readonly',
        indexedDB: 'readonly',
        localStorage: 'readonly',
        location: 'readonly',
        sessionStorage: 'readonly',
        ShadowRoot: 'readonly',
        Text: 'readonly',
        getComputedStyle: 'readonly',
        requestAnimationFrame: 'readonly',
        scrollY: 'readonly',
      },
    },
  },
);
