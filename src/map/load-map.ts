import type {MapView} from './map-view.js';

/** The code that draws maps, which only pages with a map load. The one-file script has it beside it, where it may be missing. */
export async function loadMap(): Promise<typeof MapView | undefined> {
  return (await import('./map-view.js')).MapView;
}
