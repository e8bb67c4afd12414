import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {accessibilityTree} from './test/support/accessibility-tree.mjs';
import {findChromium} from './test/support/browser.mjs';
import {openFocusedPage} from './test/support/focused-page.mjs';
import {emulateMediaFeatures} from './test/support/emulate-features.mjs';
import {failuresLast} from './test/support/failures-last.mjs';
import {failuresWithNodes} from './test/support/failures-with-nodes.mjs';
import {feedCommands, feedMiddleware} from './test/support/feed-server.mjs';
import {hostPageMiddleware} from './test/support/host-pages.mjs';
import {patientWaiting} from './test/support/patience.mjs';
import {storybookPlugin} from './test/support/storybook.mjs';

const launchOptions = await findChromium();
/** How many pages a story is tried on: `STORY_PAGES=6` is all of them. */
const storyPages = Number(process.env.STORY_PAGES ?? 2);
/** How often a test that fails is tried again: see decision 0116. */
const retries = Number(process.env.TEST_RETRIES ?? 0);

export default {
  files: ['test/**/*.test.ts', '!**/node_modules/**'],
  nodeResolve: {exportConditions: ['browser', 'development']},
  // Of other browsers; there, pages in the background do not get focus or animation frames.
  concurrency: 1,
  browsers: [chromeLauncher({launchOptions, concurrency: 2, createPage: openFocusedPage})],
  middleware: [hostPageMiddleware, feedMiddleware],
  plugins: [
    await storybookPlugin(),
    feedCommands(),
    emulateMediaFeatures(),
    accessibilityTree(),
    patientWaiting(),
    failuresWithNodes(),
    // Without the tsconfig, class fields would hide the properties of the elements.
    esbuildPlugin({ts: true, target: 'esnext', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
  ],
  reporters: [defaultReporter(), failuresLast()],
  /** @param {string} framework */
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en" data-story-pages="${storyPages}"><title>Test</title><body><script type="module" src="${framework}"></script><script type="module" src="/test/support/tell-retries.ts"></script></body></html>`,
  // These end what hangs; how long a test takes is the machine's affair.
  testsFinishTimeout: 1_200_000,
  testFramework: {config: {ui: 'bdd', timeout: 60_000, retries}},
  // Elements warn the editors of a page, and many tests are about that; the tests look at it themselves.
  /** @param {{type: string}} log */
  filterBrowserLogs: ({type}) => type !== 'warn',
  // Applies with `--coverage`, as in `npm test`: a single file cannot reach the thresholds.
  coverageConfig: {
    include: ['src/**/*.ts'],
    reporters: ['text', 'text-summary'],
    threshold: {statements: 95, branches: 90, functions: 95, lines: 95},
  },
};
