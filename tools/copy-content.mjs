import {cp, mkdir} from 'node:fs/promises';

/**
 * Rollup plugin: lays the Bonn feed beside the script, where the elements look for it, and the Bonn pages into a demo
 * folder, as a city would have them.
 *
 * @returns {import('rollup').Plugin}
 */
export function copyContent() {
  return {
    name: 'copy-content',
    async writeBundle() {
      await mkdir('dist/demo', {recursive: true});
      await cp('stories/feeds/bonn.json', 'dist/feed.json');
      await cp('stories/pages', 'dist/demo', {recursive: true});
    },
  };
}
