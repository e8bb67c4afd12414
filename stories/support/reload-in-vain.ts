import type {PartnerList} from '../../src/index.js';

/** Loads a list and then asks again while the network is away, as a page does that reloads its feed on a train. */
export async function reloadInVain(canvas: HTMLElement): Promise<void> {
  const list = canvas.querySelector<PartnerList>('partner-list');
  if (!list) return;
  if (!list.matches(':state(ready)')) {
    await new Promise((resolve) => {
      list.addEventListener('feed-load', resolve, {once: true});
    });
  }
  const {fetch} = globalThis;
  globalThis.fetch = () => Promise.reject(new TypeError('The network is away.'));
  try {
    await list.reload();
  } finally {
    globalThis.fetch = fetch;
  }
}
