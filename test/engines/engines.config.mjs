/*
 * The tests in the other two engines: Firefox (over WebDriver BiDi, by the launcher of Chromium) and WebKitGTK. An engine
 * that is not installed is left out, and the run says so.
 * Left out too is what needs Chromium's devtools: the accessibility tree and the stories. The keyboard is tried in
 * Firefox as well; WebKitGTK's driver takes no keys.
 */
import {chromeLauncher} from '@web/test-runner-chrome';
import * as puppeteer from 'puppeteer-core';
import base from '../../web-test-runner.config.mjs';
import {isExecutable, onPath} from '../support/on-path.mjs';
import {webkitLauncher} from './webkit.mjs';

const MINI_BROWSER = [
  '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
  '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
].find(isExecutable);

const firefox = onPath('firefox-esr') ?? onPath('firefox');
const webkit = MINI_BROWSER && onPath('WebKitWebDriver') && onPath('Xvfb');
for (const [engine, isThere] of Object.entries({Firefox: firefox, WebKitGTK: webkit})) {
  if (!isThere)
    console.warn(`${engine} is not installed: its tests are left out. CONTRIBUTING.md says how to install it.`);
}

if (!firefox && !webkit) throw new Error('There is no engine to test in.');

const firefoxLaunchers = firefox ? [firefoxLauncher(firefox)] : [];

export default {
  ...base,
  files: [
    ...base.files,
    '!test/accessibility/**',
    '!test/stories/**',
    // Takes minutes in WebKitGTK, whose JavaScript is slower here; what it tests depends on the patterns.
    '!test/linear-time.test.ts',
    // Firefox starts no module while its parser waits for a script, which is what this test is made of.
    '!test/feed/late-script.test.ts',
  ],
  concurrentBrowsers: 1,
  browserStartTimeout: 60_000,
  // The longest file takes less than a minute on an idle machine; one that hangs must not hold up the others.
  testsFinishTimeout: 300_000,
  browsers: [...firefoxLaunchers, ...(webkit ? [webkitLauncher(MINI_BROWSER)] : [])],
  groups: firefox ? [{name: 'keyboard', files: 'test/accessibility/keyboard.test.ts', browsers: firefoxLaunchers}] : [],
};

/** @param {string} executablePath */
function firefoxLauncher(executablePath) {
  /** @type {import('puppeteer-core').LaunchOptions} */
  const launchOptions = {browser: 'firefox', executablePath, headless: true};
  return chromeLauncher({puppeteer, launchOptions, createPage: ({browser}) => browser.newPage()});
}
