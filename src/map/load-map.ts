import type {MapView} from './map-view.js';

/**
 * The code of maps, which only pages with a map load. The one-file script has it in a file beside it
 * (`embed/map-beside.ts`). Never rejects: without it there is the list.
 */
export async function loadMap(): Promise<typeof MapView | undefined> {
  try {
    return (await import('./map-view.js')).MapView;
  } catch (error) {
    console.warn('<partner-map>: no map, because a chunk of the script cannot be loaded.', error);
    return undefined;
  }
}
