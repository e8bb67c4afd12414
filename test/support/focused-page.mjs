/**
 * Opens a page that has focus and animation frames whatever page is in front, so that several test files run at once. It
 * has a window of its own: behind another tab, Chromium now and then draws a page with frames in it once a second only.
 *
 * @param {{context: import('puppeteer-core').BrowserContext}} place
 */
export async function openFocusedPage({context}) {
  const page = await context.newPage({type: 'window'});
  // The emulation ends with its devtools session, so that stays open as long as the page.
  const devtools = await page.createCDPSession();
  await devtools.send('Emulation.setFocusEmulationEnabled', {enabled: true});
  return page;
}
