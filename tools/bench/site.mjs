/*
 * The site of the bench: the built library, a page for each contender and length, their scripts, and the feeds.
 */
import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, transform} from 'esbuild';
import {landPath} from '../../dist/npm/map/land.js';
import {equalEarth} from '../../dist/npm/map/projection.js';
import {roomStyle} from '../../dist/npm/static/snippet.js';
import {openBrotliSite} from '../brotli-site.mjs';
import {IDLE_SCRIPT, OTHER_SCRIPT, OWN_SCRIPT} from './contenders.mjs';
import {PICTURE} from './varied-feed.mjs';

/** @typedef {import('./contenders.mjs').Contender} Contender */

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

/**
 * Opens a site with all scripts; pages and feeds are added while it runs.
 *
 * @param {string} [other] where another build of our script is
 */
export async function openBenchSite(other) {
  const site = await openBrotliSite();
  const own = await readFile('dist/partnership-elements.js', 'utf8');
  await site.add(OWN_SCRIPT, own);
  await site.add('/partner-map.js', await readFile('dist/partner-map.js'));
  await site.add(IDLE_SCRIPT, `globalThis.never = () => {${own}\n};`);
  if (other) await site.add(OTHER_SCRIPT, await readFile(other));
  await site.add(PICTURE, Buffer.from(TOWN_HALL, 'base64'));
  for (const {path, text} of await bundles()) await site.add(path, text);
  const look = await transform(await readFile(`${PAGES}look.css`, 'utf8'), {loader: 'css', minify: true});
  return {
    ...site,
    /** The styles of floors and peers, which stand in the page itself. */
    look: look.code,
  };
}

/** A grey picture of one pixel. */
const TOWN_HALL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==';

/** The scripts of the pages, each with all it needs, and their styles. */
async function bundles() {
  const {outputFiles} = await build({
    entryPoints: [`${PAGES}*.entry.js`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    outdir: '/pages',
    entryNames: '[name]',
    define: {LAND_PATH: JSON.stringify(landOfWorld())},
    write: false,
  });
  return outputFiles.map(({path, text}) => ({path: path.replace('.entry.', '.'), text}));
}

/** What a hand-written map has as a finished path. */
function landOfWorld() {
  const size = /** @type {const} */ ([1120, 533]);
  return landPath(equalEarth(11), ([x, y]) => [560 + 200 * x, 290 + 200 * y], size);
}

/** @typedef {(contender: Contender & {count: number}, inside: {feed: string, look: string}) => string} PageOf */

/**
 * The page of a contender. What surrounds it is the same for all.
 *
 * @type {PageOf}
 */
export function pageOf({is, script, styles, count, isPreloaded, keepsRoom, markup}, {feed, look}) {
  const preload = isPreloaded ? `<link rel="preload" href="${feed}" as="fetch" crossorigin>` : '';
  const room = keepsRoom ? `<style>${roomStyle('partner-list', 'tag')}</style>` : '';
  const sheet = styles ? `<link rel="stylesheet" href="${styles}">` : '';
  return documentOf({
    script,
    style: `* { box-sizing: border-box }
header, main, footer { max-inline-size: 70rem; margin: 0 auto; padding: 1rem }
${is === 'ours' ? '' : look}`,
    head: preload + room + sheet,
    body: `<header><h1>Partner cities</h1></header>
<main id="place" data-feed="${feed}" data-count="${count}">${markup(feed, count)}</main>
<footer><p>Imprint</p></footer>`,
  });
}

/**
 * What every page of the bench has in common.
 *
 * @param {{script: string | undefined, style: string, head: string, body: string}} parts `head` comes before the script
 */
export function documentOf({script, style, head, body}) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner cities</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 100%/1.45 'Noto Sans', sans-serif }
${style}
</style>
${head}
${script ? `<script src="${script}" defer></script>` : ''}
</head>
<body>
${body}
</body>
</html>`;
}
