/*
 * A plugin for the one-file script and for `partner-map.js` beside it, which is built first. The script loads the code of
 * the map by `src/embed/map-beside.ts` instead of `src/map/load-map.ts`. Both files name a key that is made from the
 * sources of the map, so that only files of the same version work together.
 */
import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import {join, resolve} from 'node:path';

const FOLDER = 'src/map';
const FILE = 'dist/partner-map.js';

/** @returns {import('rollup').Plugin} the plugin */
export function mapBeside() {
  return {
    name: 'map-beside',
    resolveId: (source) => (source.endsWith('/map/load-map.js') ? resolve('src/embed/map-beside.ts') : null),
    async load(id) {
      if (!id.endsWith('/src/embed/map-file.ts')) return null;
      const content = await readFile(FILE).catch(() => undefined);
      const hash = content && createHash('sha384').update(content).digest('base64');
      return `
        export const MAP_KEY = ${JSON.stringify(await key())};
        export const MAP_INTEGRITY = ${JSON.stringify(hash ? `sha384-${hash}` : '')};`;
    },
  };
}

async function key() {
  const hash = createHash('sha256');
  for (const file of (await readdir(FOLDER)).sort()) hash.update(await readFile(join(FOLDER, file)));
  return `partnership-elements:map:${hash.digest('hex').slice(0, 8)}`;
}
