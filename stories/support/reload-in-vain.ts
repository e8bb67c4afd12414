import {listIn} from './list-in.js';

/** Loads a list and then asks again while the network is away, as a page does that reloads its feed on a train. */
export async function reloadInVain(canvas: HTMLElement): Promise<void> {
  const list = await listIn(canvas);
  const {fetch} = globalThis;
  globalThis.fetch = () => Promise.reject(new TypeError('The network is away.'));
  try {
    await list.reload();
  } finally {
    globalThis.fetch = fetch;
  }
}
