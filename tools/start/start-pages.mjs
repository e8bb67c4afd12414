/* What "npm start" shows besides what was built: a page to start from, and the guides. */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {guideLinks, guidePages} from '../release/guide-html.mjs';

/** Whether `npm run build-storybook` has been run. */
export function hasStorybook() {
  return existsSync('storybook-static/index.html');
}

/** @returns {Promise<Map<string, {type: string, text: string}>>} by path */
export async function startPages() {
  const guides = await guidePages();
  const page = (await readFile('tools/start/start.html', 'utf8'))
    .replace(
      '<!-- storybook -->',
      hasStorybook()
        ? '<a href="storybook/">Storybook</a>: every element in every state, its options, tokens and parts'
        : 'Storybook, every element in every state: <code>npm run build-storybook</code>, then start again',
    )
    .replace('<!-- guides -->', guideLinks(guides));
  const start = html(page);
  return new Map([
    ['/', start],
    // What the guides call the page that leads to them.
    ['/START.html', start],
    ['/guides/guide.css', {type: 'text/css; charset=utf-8', text: await readFile('tools/release/guide.css', 'utf8')}],
    ...[...guides].map(([file, text]) => /** @type {const} */ ([`/guides/${file}`, html(text)])),
  ]);
}

/** @param {string} text */
function html(text) {
  return {type: 'text/html; charset=utf-8', text};
}
