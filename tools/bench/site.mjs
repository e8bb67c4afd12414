/*
 * The site of the bench, on loopback: the built library, a page for each contender and length, their scripts, and the
 * feeds. Everything is sent with brotli at its best, as a city's server would that has its files compressed beforehand.
 */
import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {promisify} from 'node:util';
import {brotliCompress, constants} from 'node:zlib';
import {build, transform} from 'esbuild';

const compress = promisify(brotliCompress);
const PAGES = new URL('./pages/', import.meta.url).pathname;

const TYPES = {html: 'text/html', js: 'text/javascript', css: 'text/css', json: 'application/json'};

/**
 * Opens a site of files that are added while it runs.
 */
export async function openBenchSite() {
  /** @type {Map<string, {type: string, plain: Buffer, brotli: Buffer}>} */
  const files = new Map();
  const server = createServer((request, response) => {
    const file = files.get(new URL(request.url ?? '/', 'http://site').pathname);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {'content-type': `${file.type}; charset=utf-8`, 'content-encoding': 'br'}).end(file.brotli);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

  /** @param {string} path @param {string | Buffer} body */
  const add = async (path, body) => {
    const plain = Buffer.from(body);
    const type = TYPES[path.split('.').at(-1)];
    const params = {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length};
    files.set(path, {type, plain, brotli: await compress(plain, {params})});
  };
  await add('/partnership-elements.js', await readFile('dist/partnership-elements.js'));
  for (const {path, text} of await bundles()) await add(path, text);

  return {
    origin: `http://127.0.0.1:${String(server.address().port)}`,
    add,
    /** The bytes of a file as they are sent. @param {string} path */
    sent: (path) => files.get(path)?.brotli.length ?? 0,
    /** The styles of floors and peers, which stand in the page itself. */
    look: (await transform(await readFile(`${PAGES}look.css`, 'utf8'), {loader: 'css', minify: true})).code,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

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
    write: false,
  });
  return outputFiles.map(({path, text}) => ({path: path.replace('.entry.', '.'), text}));
}

/**
 * The page of a contender. What surrounds it is the same for all.
 *
 * @param {import('./contenders.mjs').Contender} contender
 * @param {{feed: string, look: string}} inside
 */
export function pageOf({is, script, styles, count, isPreloaded, markup}, {feed, look}) {
  const preload = isPreloaded ? `<link rel="preload" href="${feed}" as="fetch" crossorigin>` : '';
  const sheet = styles ? `<link rel="stylesheet" href="${styles}">` : '';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Partner cities</title>
<link rel="icon" href="data:,">
<style>
body { margin: 0; font: 100%/1.45 'Noto Sans', sans-serif }
* { box-sizing: border-box }
header, main, footer { max-inline-size: 70rem; margin: 0 auto; padding: 1rem }
${is === 'ours' ? '' : look}
</style>
${preload}${sheet}
<script src="${script}" defer></script>
</head>
<body>
<header><h1>Partner cities</h1></header>
<main id="place" data-feed="${feed}" data-count="${count}">${markup(feed, count)}</main>
<footer><p>Imprint</p></footer>
</body>
</html>`;
}
