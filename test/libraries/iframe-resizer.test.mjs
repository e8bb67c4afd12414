/* A frame kept as high as its content by iframe-resizer 4, which watches the light DOM. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {openSite, visit} from '../support/site.mjs';

const head = '<meta charset="utf-8"><link rel="icon" href="/favicon.svg">';
const files = {
  '/page.html': `<!doctype html><html lang="en"><head>${head}<title>City</title>
    <script src="/npm/iframe-resizer/js/iframeResizer.js"></script></head>
    <body><iframe src="/framed.html" title="Partners" style="inline-size: 700px" scrolling="no"></iframe>
    <script>iFrameResize({checkOrigin: false}, 'iframe')</script></body></html>`,
  '/framed.html': `<!doctype html><html lang="en"><head>${head}<title>Partners</title>
    <script src="/npm/iframe-resizer/js/iframeResizer.contentWindow.js"></script>
    <script src="/partnership-elements.js" defer></script></head>
    <body><partner-list search limit="4"><a href="/partners">Our partners</a></partner-list></body></html>`,
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite(files, {npm: 'test/libraries/node_modules'});
});
after(() => site.close());

it('the frame is as high as the list, when it comes, is searched and is shown in full', async () => {
  const {page} = await visit(site, '/page.html');
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
  assert.ok(frame);
  await frame.waitForFunction(() => document.querySelector('partner-list')?.matches(':state(ready)'));
  let before = 0;
  /** The frame has another height than before, and nothing of the page in it is cut off. */
  const expectFits = async () => {
    await page.waitForFunction(
      (height) => {
        const box = document.querySelector('iframe');
        const content = box?.contentDocument?.body.offsetHeight ?? 0;
        return box && Math.abs(content - height) > 50 && box.offsetHeight >= content && box.offsetHeight < content + 60;
      },
      {polling: 100, timeout: 30_000},
      before,
    );
    before = await frame.evaluate(() => document.body.offsetHeight);
  };
  await expectFits();
  await frame.locator('partner-list >>> .more').click();
  await expectFits();
  await frame.locator('partner-list >>> input').fill('minsk');
  await expectFits();
});
