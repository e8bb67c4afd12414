/* The guides as plain HTML, for people without Node and Storybook: one page each, and links between them. */
import {readdir, readFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import {Marked} from 'marked';

const FOLDER = 'stories/guides';

/** The guides by their readers, in the order in which they are needed. @type {Readonly<Record<string, readonly string[]>>} */
const GUIDES = {
  'On your pages': ['start', 'wordpress', 'typo3', 'drupal', 'ckeditor', 'tinymce', 'plain-html', 'frames', 'options'],
  'Your list': ['feed', 'feed-fields', 'whole-page', 'code-editor'],
  'On the pages of partners': ['partner-cities', 'languages'],
  'For designers': ['look', 'loading'],
  'For administrators': ['server', 'foreign-pages', 'faults'],
  'For developers': ['frameworks', 'sanitizers'],
};

/** Each guide as a page, by the name of its file. @returns {Promise<Map<string, string>>} */
export async function guidePages() {
  const names = Object.values(GUIDES).flat();
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith('.mdx'));
  const missing = files.filter((file) => !names.includes(basename(file, '.mdx')));
  if (missing.length > 0) throw new Error(`The list of guides lacks ${missing.join(', ')}.`);
  const pages = await Promise.all(
    names.map(async (name) => {
      return /** @type {const} */ ([`${name}.html`, pageOf(await readFile(join(FOLDER, `${name}.mdx`), 'utf8'))]);
    }),
  );
  return new Map(pages);
}

/** Links to the guides, by their titles, under a heading for each kind of reader. @param {Map<string, string>} pages */
export function guideLinks(pages) {
  return Object.entries(GUIDES)
    .map(([readers, names]) => {
      const links = names.map((name) => {
        const file = `${name}.html`;
        return `<li><a href="guides/${file}">${/<title>(.*) \| /.exec(pages.get(file) ?? '')?.[1] ?? name}</a></li>`;
      });
      return `<h3>${readers}</h3>\n<ul>${links.join('')}</ul>`;
    })
    .join('\n');
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
