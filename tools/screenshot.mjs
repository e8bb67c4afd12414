/* Makes the picture of the README from the built Bonn page. */
import {mkdir} from 'node:fs/promises';
import {openSite, visit} from '../test/support/site.mjs';

const site = await openSite();
try {
  const {page} = await visit(site, '/demo/bonn.html');
  await page.setViewport({width: 1100, height: 800, deviceScaleFactor: 1});
  const {top, bottom} = await page.evaluate(() => {
    const [list, projects] = ['partner-list', '.projects'].map((what) => document.querySelector(what));
    if (!list || !projects) throw new Error('The page has no partners or no projects.');
    return {
      top: list.getBoundingClientRect().top + scrollY - 24,
      bottom: projects.getBoundingClientRect().bottom + scrollY + 24,
    };
  });
  await mkdir('stories/images', {recursive: true});
  await page.screenshot({path: 'stories/images/bonn.png', clip: {x: 0, y: top, width: 1100, height: bottom - top}});
} finally {
  await site.close();
}
