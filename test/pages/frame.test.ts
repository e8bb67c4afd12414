/* Frames that are made as high as their content, while the feed does not come. */
import {expect, nextFrame} from '@open-wc/testing';
import {openFrame} from '../support/host-page.js';
import {waitUntil} from '../support/wait-until.js';

describe('a frame that follows its content', () => {
  for (const [name, sandbox] of [
    ['of the same origin', undefined],
    ['of another origin', 'allow-scripts'],
  ] as const)
    it(`${name}, comes to rest while the feed hangs`, async () => {
      const heights: number[] = [];
      let frame: HTMLIFrameElement | undefined;
      const follow = ({source, data}: MessageEvent<{height: number}>) => {
        if (source !== frame?.contentWindow) return;
        heights.push(data.height);
        frame.style.blockSize = `${String(data.height)}px`;
      };
      addEventListener('message', follow);
      try {
        frame = await openFrame('follows-content', sandbox);
        await waitUntil(() => (heights.at(-1) ?? 0) > 500, 'the frame has room for the feed');
        for (let count = 0; count < 60; count += 1) await nextFrame();
        const settled = heights.length;
        for (let count = 0; count < 30; count += 1) await nextFrame();
        expect(heights).to.have.length(settled);
        // Two lists, each less than a window.
        expect(heights.at(-1)).to.be.below(2 * 600);
      } finally {
        removeEventListener('message', follow);
      }
    });
});
