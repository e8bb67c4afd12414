/*
 * WordPress from npm, on PHP in WebAssembly with SQLite: nothing of it is downloaded when it runs. Its folder is one of
 * its own, and is gone when it is closed.
 */
import {cp, mkdir, readFile, writeFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import {unzipSync} from 'fflate';
import {CONSTANTS} from './constants.mjs';
import {ownFolder} from './own-folder.mjs';
import {startServer} from './server-process.mjs';

const BUILT = '6.5';
const {resolve} = createRequire(import.meta.url);

/** @returns {Promise<import('./wordpress.mjs').Server>} */
export async function startFromNpm() {
  const folder = ownFolder('wordpress-npm-');
  await unpack(folder);
  const cli = join(dirname(resolve('@wp-playground/cli/package.json')), 'wp-playground.js');
  const constants = Object.entries(CONSTANTS).flatMap(([name, value]) => ['--define-bool', name, String(value)]);
  const server = await startServer(
    process.execPath,
    [
      '--import',
      import.meta.resolve('./loopback-only.mjs'),
      cli,
      'server',
      '--wordpress-install-mode=install-from-existing-files',
      `--mount-before-install=${folder}:/wordpress`,
      '--workers=1',
      ...constants,
    ],
    /^Ready!.*?(http:\/\/[\d.:]+)/,
  );
  return {
    origin: server.line[1] ?? '',
    folder,
    close: server.end,
  };
}

/** The zip leaves out scripts and styles, which the package has beside it. @param {string} folder */
async function unpack(folder) {
  const builds = dirname(resolve('@wp-playground/wordpress-builds/package.json'));
  const files = unzipSync(await readFile(join(builds, `src/wordpress/wp-${BUILT}.zip`)));
  for (const [path, content] of Object.entries(files)) {
    if (path.endsWith('/')) continue;
    await mkdir(join(folder, dirname(path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  await cp(join(builds, `public/wp-${BUILT}`), folder, {recursive: true});
}
