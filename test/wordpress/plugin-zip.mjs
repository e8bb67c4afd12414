import {readFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';

/** The path of the plugin as `npm run release` writes it. */
export async function pluginZip() {
  const {version} = JSON.parse(await readFile('package.json', 'utf8'));
  return fileURLToPath(new URL(`../../release/partnership-elements-wordpress-${version}.zip`, import.meta.url));
}
