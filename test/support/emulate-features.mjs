/**
 * Plugin for the command `emulate-features`: sets media features such as `forced-colors` or `prefers-color-scheme` for the
 * page of the test, until they are set to an empty text.
 */
export function emulateMediaFeatures() {
  // One devtools session for each page: the emulation ends with the session, and those of several would pile up.
  const sessions = new WeakMap();
  return {
    name: 'emulate-features',
    async executeCommand({command, payload, session}) {
      if (command !== 'emulate-features') return undefined;
      const page = session.browser.getPage(session.id);
      const devtools = sessions.get(page) ?? (await page.createCDPSession());
      sessions.set(page, devtools);
      const features = Object.entries(payload).map(([name, value]) => ({name, value}));
      await devtools.send('Emulation.setEmulatedMedia', {features});
      return true;
    },
  };
}
