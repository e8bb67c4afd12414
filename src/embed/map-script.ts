/** `partner-map.js`: the code of the map, for the one-file script. */
import {MapView} from '../map/map-view.js';
import {MAP_KEY} from './map-file.js';

Reflect.set(globalThis, Symbol.for(MAP_KEY), MapView);
