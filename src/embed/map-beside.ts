/*
 * The code of the map lies in a file beside the one-file script, which is requested once by the first map in the page. It
 * is a classic script like this one, because a module from another origin would need permission (CORS). The build puts
 * this in the place of `map/load-map.ts`.
 */
import type {MapView} from '../map/map-view.js';
import type {CurrentScript} from './current-script.js';
import {litPolicy} from './lit-policy.js';
import {MAP_INTEGRITY, MAP_KEY} from './map-file.js';

let script: CurrentScript | undefined;
let loading: Promise<typeof MapView | undefined> | undefined;

/** The file is where `data-map` on the script's tag says, else beside the script. */
export function setMapScript(current: CurrentScript): void {
  script = current;
}

/** Never rejects: without the file there is no map, but the list. */
export function loadMap(): Promise<typeof MapView | undefined> {
  return (loading ??= request());
}

function request(): Promise<typeof MapView | undefined> {
  const {url, tag} = script ?? {url: document.baseURI, tag: undefined};
  const stated = tag?.dataset['map'];
  const address = new URL(stated ?? 'partner-map.js', stated ? document.baseURI : url).href;
  const element = document.createElement('script');
  // A page with Trusted Types takes an address of a script only from a policy.
  Reflect.set(element, 'src', litPolicy?.createScriptURL(address) ?? address);
  if (tag) {
    element.nonce = tag.nonce;
    element.crossOrigin = tag.crossOrigin;
    if (tag.integrity) element.integrity = MAP_INTEGRITY;
  }
  return new Promise((resolve) => {
    const settle = () => {
      const view: unknown = Reflect.get(globalThis, Symbol.for(MAP_KEY));
      // Only the file of the same version writes there.
      if (typeof view === 'function') resolve(view as typeof MapView);
      else {
        console.warn(
          `<partner-map>: no map, because ${address} cannot be used. Copy "partner-map.js" of the same version there, or set "data-map" on the script.`,
        );
        resolve(undefined);
      }
      element.remove();
    };
    element.onload = settle;
    element.onerror = settle;
    document.head.append(element);
  });
}
