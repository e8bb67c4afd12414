import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import {filesIn} from '../release/files-in.mjs';
import {blockFiles} from './block-json.mjs';
import {editorScripts} from './editor-scripts.mjs';
import {translationFiles} from './translation-files.mjs';

const SOURCE = 'src/wordpress/plugin';
/** What pages need of dist/. It has a folder of its own, with its own licence. */
const ELEMENTS = /^(partnership-elements\.js|partner-map\.js|words\/.*|THIRD-PARTY-LICENSES\.txt)$/;
/** These name the version of the plugin. */
const VERSIONED = ['partnership-elements.php', 'readme.txt'];

/**
 * All files of the WordPress plugin, by path within it. Build first.
 *
 * @param {string} version
 * @returns {Promise<Map<string, Uint8Array>>}
 */
export async function pluginFiles(version) {
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const path of await filesIn(SOURCE)) files.set(path, await readFile(join(SOURCE, path)));
  for (const path of VERSIONED) files.set(path, withVersion(await readFile(join(SOURCE, path), 'utf8'), path, version));
  for (const path of await filesIn('dist'))
    if (ELEMENTS.test(path)) files.set(`elements/${path}`, await readFile(join('dist', path)));
  files.set('elements/LICENSE', await readFile('LICENSE'));
  for (const [path, content] of [...blockFiles(version), ...(await editorScripts()), ...(await translationFiles())])
    files.set(path, content);
  const encoder = new TextEncoder();
  return new Map(
    [...files].map(([path, content]) => [path, typeof content === 'string' ? encoder.encode(content) : content]),
  );
}

/** @param {string} text @param {string} path @param {string} version */
function withVersion(text, path, version) {
  const parts = text.split('0.0.0');
  if (parts.length === 1) throw new Error(`${path} has no place for the version: "0.0.0".`);
  return parts.join(version);
}
