import {cp, mkdir} from 'node:fs/promises';

/**
 * Rollup plugin: lays the Bonn pages with their feed into a demo folder. The feed has a name of its own and is not beside
 * the script, or a city that copies all of dist/ would show the partners of Bonn. And the page for frames.
 *
 * @returns {import('rollup').Plugin}
 */
export function copyContent() {
  return {
    name: 'copy-content',
    async writeBundle() {
      await mkdir('dist/demo', {recursive: true});
      await cp('stories/pages', 'dist/demo', {recursive: true});
      await cp('stories/feeds/bonn.json', 'dist/demo/bonn.json');
      for (const file of ['frame.html', 'frame.css']) await cp(`src/embed/frame/${file}`, `dist/${file}`);
    },
  };
}
