import {listIn} from './list-in.js';

/** Loads a list and then asks again while the network is away, as a page does that reloads its feed on a train. */
export async function reloadInVain(canvas: HTMLElement): Promise<void> {
  const list = await listIn(canvas);
  const {fetch} = globalThis;
  // What passes would be tried again, and the notice would go.
  globalThis.fetch = () => Promise.resolve(new Response(null, {status: 404}));
  try {
    await list.reload();
  } finally {
    globalThis.fetch = fetch;
  }
}
