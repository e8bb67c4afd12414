/* The guides as plain HTML, for people without Node and Storybook: one page each, and links between them. */
import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {Marked} from 'marked';

const FOLDER = 'stories/guides';

/**
 * Each guide as a page, by the name of its file.
 *
 * @returns {Promise<Map<string, string>>}
 */
export async function guidePages() {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.mdx')).sort();
  const pages = await Promise.all(
    files.map(async (file) => {
      const name = basename(file, '.mdx');
      return /** @type {const} */ ([`${name}.html`, pageOf(await readFile(join(FOLDER, file), 'utf8'))]);
    }),
  );
  return new Map(pages);
}

/** @param {string} mdx */
function pageOf(mdx) {
  const text = mdx
    .replace(/^import .*$/gm, '')
    .replace(/^<Meta .*\/>$/m, '')
    .replace(/\{\/\*[^]*?\*\/\}/g, '');
  const title = /^# (.*)$/m.exec(text)?.[1];
  if (title === undefined) throw new Error('A guide has no heading.');
  const content = new Marked({gfm: true, renderer: {link, image, html}}).parse(text, {async: false});
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title.replace(/[&<]/g, '')} | Partnership Elements</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="guide.css">
  </head>
  <body>
    <p><a href="../START.html">Partnership Elements</a></p>
    <main>
${content}    </main>
  </body>
</html>
`;
}

/** @param {{text: string}} html @returns {never} */
function html({text}) {
  throw new Error(`A guide has a component of Storybook, which is nothing in plain HTML: ${text}`);
}

/** @param {{href: string, text: string}} image */
function image({href, text}) {
  return `<img src="${href.replace(/^.*?(?=images\/)/, '')}" alt="${text}" loading="lazy">`;
}

/**
 * Links to guides lead to their pages. Storybook and the pictures of the repository are not in the release, so what only
 * they have is plain text.
 *
 * @this {{parser: {parseInline(tokens: unknown): string}}}
 * @param {{href: string, tokens: unknown}} link
 */
function link({href, tokens}) {
  const text = this.parser.parseInline(tokens);
  const guide = /^\.\/([\w-]+)\.mdx(#.*)?$/.exec(href);
  if (guide) return `<a href="${guide[1]}.html${guide[2] ?? ''}">${text}</a>`;
  return /^(https:|#)/.test(href) ? `<a href="${href}">${text}</a>` : text;
}
