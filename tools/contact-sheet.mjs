/*
 * Every story of the built Storybook at three widths, on a light and on a dark page: one image for each element, in
 * `contact-sheet/`, to look at after a change of the look. `npm run contact-sheet -- partner-list` makes only those whose
 * title has that word.
 */
import {mkdir, readFile, writeFile} from 'node:fs/promises';
import {openSite} from '../test/support/site.mjs';

const FOLDER = 'contact-sheet';
const WIDTHS = [360, 768, 1200];
/** The first is what stories begin with. */
const SCHEMES = ['light', 'dark'];
/** Of a story more is not shown. */
const MAX_HEIGHT = 1400;
const SCALE = 0.3;
const COLUMNS = 2;
/** Chromium repeats what is beyond 16,384 pixels. */
const MAX_SHEET_HEIGHT = 16_000;

/** @typedef {{id: string, title: string, name: string, type: string}} Entry */
/** @typedef {{width: number, image: string}} Shot */
/** @typedef {import('puppeteer-core').Page} Page */

const word = process.argv[2] ?? '';
/** @type {{entries: Record<string, Entry>}} */
const {entries} = JSON.parse(await readFile('storybook-static/index.json', 'utf8'));
const stories = Object.values(entries).filter(({type, title}) => type === 'story' && title.includes(word));
const titles = [...new Set(stories.map(({title}) => title))];

await mkdir(FOLDER, {recursive: true});
const site = await openSite({}, {book: 'storybook-static'});
try {
  for (const title of titles) {
    /** @type {string[]} */
    const figures = [];
    for (const {id, name} of stories.filter((story) => story.title === title))
      figures.push(figure(name, await shoot(id)));
    const file = `${FOLDER}/${title.replace(/\W+/g, '-').toLowerCase()}.png`;
    await writeFile(file, await sheetOf(title, figures));
    console.log(`Written: ${file} (${figures.length} stories)`);
  }
} finally {
  await site.close();
}

/** @param {string} id */
async function shoot(id) {
  const page = await site.browser.newPage();
  /** @type {Shot[]} */
  const shots = [];
  await page.goto(`${site.origin}/book/iframe.html?id=${id}&viewMode=story`);
  await page.waitForFunction(isFinished, {timeout: 60_000});
  for (const scheme of SCHEMES) {
    if (scheme !== SCHEMES[0]) await page.evaluate(changeScheme, scheme);
    for (const width of WIDTHS) shots.push({width, image: await shotAt(page, width)});
  }
  await page.close();
  return shots;
}

/** Runs in the page: Storybook says when the story has done what it does. */
function isFinished() {
  return Boolean(Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__')?.last('storyFinished'));
}

/** Runs in the page, and waits for the story. @param {string} scheme */
async function changeScheme(scheme) {
  const channel = Reflect.get(globalThis, '__STORYBOOK_ADDONS_CHANNEL__');
  await new Promise((resolve) => {
    channel.once('storyFinished', resolve);
    channel.emit('updateGlobals', {globals: {scheme}});
  });
}

/** @param {Page} page @param {number} width */
async function shotAt(page, width) {
  await page.setViewport({width, height: 200});
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({width, height: Math.min(height, MAX_HEIGHT)});
  // Pictures load when they come into view. A missing one is part of what is to be seen.
  await page.waitForNetworkIdle({idleTime: 100});
  return page.screenshot({type: 'webp', quality: 85, encoding: 'base64'});
}

/** @param {string} name @param {readonly Shot[]} shots */
function figure(name, shots) {
  const images = shots.map(
    ({width, image}) => `<img style="width: calc(${width}px * var(--scale))" src="data:image/webp;base64,${image}">`,
  );
  return `<figure><figcaption>${name}</figcaption>${images.join('')}</figure>`;
}

/** @param {string} title @param {readonly string[]} figures */
async function sheetOf(title, figures) {
  const rows = Math.ceil(figures.length / COLUMNS);
  const scale = Math.min(SCALE, MAX_SHEET_HEIGHT / (rows * MAX_HEIGHT));
  const total = WIDTHS.reduce((sum, width) => sum + width, 0) * SCHEMES.length * scale + 60;
  const page = await site.browser.newPage();
  await page.setViewport({width: Math.ceil(total * COLUMNS), height: 600});
  await page.setContent(`<!doctype html><style>
    body { display: grid; grid-template-columns: repeat(${COLUMNS}, 1fr); gap: 24px; margin: 16px; font: 16px sans-serif; background: #ccc; --scale: ${scale} }
    h1 { grid-column: 1 / -1; margin: 0; font-size: 24px }
    figure { display: flex; flex-wrap: wrap; gap: 4px; align-items: start; align-content: start; margin: 0 }
    figcaption { inline-size: 100% }
  </style><h1>${title}</h1>${figures.join('')}`);
  const image = await page.screenshot({fullPage: true});
  await page.close();
  return image;
}
