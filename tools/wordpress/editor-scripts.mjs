import {readFile} from 'node:fs/promises';
import {build} from 'esbuild';
import {CLASSIC_SCRIPT} from '../classic-script.mjs';
import {licensesOf} from '../third-party-licenses.mjs';

/** Script and style sheet of each, by the folder in src/wordpress/. */
const FOLDERS = ['blocks', 'settings'];

/**
 * The scripts and style sheets of the editor and of the settings page, by path within the plugin. Classic scripts, because
 * WordPress gives its packages as globals.
 *
 * @returns {Promise<Map<string, string | Uint8Array>>}
 */
export async function editorScripts() {
  const {outputFiles, metafile} = await build({
    ...CLASSIC_SCRIPT,
    entryPoints: FOLDERS.map((name) => `src/wordpress/${name}/${name}.ts`),
    entryNames: '[name]',
    outdir: '.',
    tsconfig: 'tsconfig.wordpress.json',
    write: false,
  });
  /** @type {Map<string, string | Uint8Array>} */
  const files = new Map();
  for (const {path, contents} of outputFiles) files.set(path.replace(/^.*\//, ''), contents);
  for (const name of FOLDERS) files.set(`${name}.css`, await readFile(`src/wordpress/${name}/${name}.css`));
  files.set('THIRD-PARTY-LICENSES.txt', await licensesOf(Object.keys(metafile.inputs)));
  return files;
}
