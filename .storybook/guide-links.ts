import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import type {Root} from 'mdast';
import {toId} from 'storybook/internal/csf';
import {visit} from 'unist-util-visit';

/**
 * Guides link to each other's files and to pictures, as they lie in the repository; here these links lead to Storybook's
 * pages and to the pictures that it serves. A plugin of remark.
 */
export function guideLinks() {
  return (tree: Root): void => {
    visit(tree, 'image', (image) => {
      image.url = image.url.replace(/^\.\.\/images\//, 'images/');
    });
    visit(tree, 'link', (link) => {
      const [, file, anchor = ''] = /^\.\/([\w-]+\.mdx)(#.*)?$/.exec(link.url) ?? [];
      if (file === undefined) return;
      const [, title = ''] = /<Meta title="(.*)"/.exec(readFileSync(resolve('stories/guides', file), 'utf8')) ?? [];
      link.url = `?path=/docs/${toId(title, 'docs')}${anchor}`;
    });
  };
}
