import {pageOf} from './page-of.mjs';

/**
 * Plugin for the command `emulate-features`: sets media features such as `forced-colors` or `prefers-color-scheme` for the
 * page of the test, until they are set to an empty text.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin<Record<string, string>>}
 */
export function emulateMediaFeatures() {
  // One devtools session for each page: the emulation ends with the session, and those of several would pile up.
  /** @type {WeakMap<import('puppeteer-core').Page, import('puppeteer-core').CDPSession>} */
  const sessions = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-features') return undefined;
      const page = pageOf(session);
      const devtools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, devtools);
      const features = Object.entries(payload ?? {}).map(([name, value]) => ({name, value}));
      await devtools.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
