/* The search field on pages with shortcuts by hotkeys-js and Mousetrap. */
import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {openSite, visit} from '../support/site.mjs';

const files = {
  '/shortcuts.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shortcuts</title>
    <link rel="icon" href="/favicon.svg"><script src="/npm/mousetrap/mousetrap.js"></script><script src="/partnership-elements.js" defer></script></head>
    <body><partner-list search></partner-list><script type="module">
      import hotkeys from '/npm/hotkeys-js/dist/hotkeys-js.js';
      globalThis.taken = [];
      const take = (event) => { taken.push(event.key); return false; };
      // Filters that only know the target of the event, as pages write them.
      hotkeys.filter = ({target}) => !/^(input|select|textarea)$/i.test(target.tagName);
      Mousetrap.prototype.stopCallback = (event, element) => !hotkeys.filter({target: element});
      hotkeys('s,space,ctrl+k', take);
      Mousetrap.bind(['p', 'ctrl+j'], take);
    </script></body></html>`,
};

/** @type {Awaited<ReturnType<typeof openSite>>} */
let site;
before(async () => {
  site = await openSite(files, {npm: 'test/libraries/node_modules'});
});
after(() => site.close());

it('shortcuts take no key that is typed there, and all combinations', async () => {
  const {page} = await visit(site, '/shortcuts.html');
  const taken = () => page.evaluate(() => Reflect.get(globalThis, 'taken'));
  await page.keyboard.press('s');
  await page.keyboard.press('p');
  assert.deepEqual(await taken(), ['s', 'p'], 'the shortcuts work');
  await page.locator('partner-list >>> input').click();
  await page.keyboard.type('cape coast');
  assert.deepEqual(await taken(), ['s', 'p']);
  assert.equal(await page.$eval('partner-list >>> input', (input) => Reflect.get(input, 'value')), 'cape coast');
  for (const key of /** @type {const} */ (['k', 'j'])) {
    await page.keyboard.down('Control');
    await page.keyboard.down(key);
    // The letter is released last, and is not taken for one that is still held down.
    await page.keyboard.up('Control');
    await page.keyboard.up(key);
  }
  assert.deepEqual(await taken(), ['s', 'p', 'k', 'j']);
  await page.$eval('partner-list >>> input', (input) => void Reflect.get(input, 'blur').call(input));
  await page.keyboard.press('s');
  assert.deepEqual(await taken(), ['s', 'p', 'k', 'j', 's']);
});
