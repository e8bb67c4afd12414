import type {PartnerList} from '../../src/index.js';

/** The list of a story, once it shows its feed. */
export async function listIn(canvas: HTMLElement): Promise<PartnerList> {
  const list = canvas.querySelector('partner-list');
  if (!list) throw new Error('The story has no <partner-list>.');
  if (!list.matches(':state(ready)')) {
    await new Promise((resolve) => {
      list.addEventListener('feed-load', resolve, {once: true});
    });
  }
  return list;
}
