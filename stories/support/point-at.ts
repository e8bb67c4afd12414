import {shownIn} from './in-state.js';

/** Focuses the dot of a partner, as with the keyboard, once the map is drawn. */
export async function pointAt(canvas: HTMLElement, id: string): Promise<void> {
  const [map] = await shownIn(canvas);
  const find = () => map?.renderRoot.querySelector<SVGElement>(`[part="dot"][href="#${id}"]`);
  while (map?.isConnected && !find()) await new Promise(requestAnimationFrame);
  find()?.focus();
}
