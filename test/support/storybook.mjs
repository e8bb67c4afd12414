/*
 * Lets the test runner import stories. Storybook's browser code is made of CommonJS that a browser cannot import, so it
 * is bundled once with esbuild; Lit stays outside, or there would be two of them.
 */
import {build} from 'esbuild';

/** @type {Record<string, string>} */
const ENTRIES = {
  'storybook/internal/core-events': 'core-events',
  'storybook/preview-api': 'preview-api',
  '@storybook/web-components-vite': 'web-components',
  '@storybook/web-components/entry-preview': 'entry-preview',
};
const FOLDER = '.cache/storybook';

/**
 * Plugin that bundles Storybook's code and points its imports there.
 *
 * @returns {Promise<import('@web/test-runner').TestRunnerPlugin>}
 */
export async function storybookPlugin() {
  await build({
    entryPoints: Object.entries(ENTRIES).map(([entry, out]) => ({in: entry, out})),
    outdir: FOLDER,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['lit', 'lit/*', 'lit-html', 'lit-html/*'],
    define: {'process.env.NODE_ENV': '"test"', global: 'globalThis'},
    logLevel: 'error',
  });
  return {
    name: 'storybook',
    resolveImport: ({source}) => (source in ENTRIES ? `/${FOLDER}/${ENTRIES[source]}.js` : undefined),
  };
}
