/* Replaced at build time (`tools/map-beside.mjs`). */

/** Where `partner-map.js` leaves what it has. */
export const MAP_KEY = 'unbuilt';

/** The hash of `partner-map.js`, with which the script vouches for it where the page vouches for the script. */
export const MAP_INTEGRITY = '';
