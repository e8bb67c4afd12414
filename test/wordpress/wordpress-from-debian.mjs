/*
 * WordPress from Debian, on its PHP with its MariaDB: what many cities run. Both have folders of their own here and
 * listen on loopback and on a socket; nothing of the system's own is touched.
 */
import {execFile} from 'node:child_process';
import {existsSync} from 'node:fs';
import {cp, mkdir, writeFile} from 'node:fs/promises';
import {userInfo} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {CONSTANTS} from './constants.mjs';
import {ownFolder} from './own-folder.mjs';
import {ADMINISTRATOR} from './people.mjs';
import {startServer} from './server-process.mjs';

const run = promisify(execFile);
const PACKAGED = '/usr/share/wordpress';
const DATABASE_SERVER = '/usr/sbin/mariadbd';

/** Whether the packages are installed that `debian.test.mjs` names. Without a theme, the pages of visitors are blank. */
export const isInstalled = [
  `${PACKAGED}/wp-load.php`,
  `${PACKAGED}/wp-content/themes/twentytwentythree`,
  DATABASE_SERVER,
  '/usr/bin/php',
].every((path) => existsSync(path));

/** @returns {Promise<import('./wordpress.mjs').Server>} */
export async function startFromDebian() {
  const home = ownFolder('wordpress-debian-');
  const folder = join(home, 'wordpress');
  // Debian's files are links to other packages and to the system's configuration.
  await cp(PACKAGED, folder, {recursive: true, dereference: true});
  const database = await startDatabase(home);
  await writeFile(join(folder, 'wp-config.php'), configuration(database.socket));
  const php = await startPhp(folder);
  await install(php.origin);
  return {
    origin: php.origin,
    folder,
    async close() {
      await php.close();
      await database.close();
    },
  };
}

/** @param {string} home */
async function startDatabase(home) {
  const data = join(home, 'database');
  const socket = join(home, 'database.socket');
  const {username} = userInfo();
  await mkdir(data);
  await run('mariadb-install-db', [
    '--no-defaults',
    `--datadir=${data}`,
    // Two installations at once that share the system's folder remove each other's temporary tables.
    `--tmpdir=${home}`,
    `--user=${username}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const server = await startServer(
    DATABASE_SERVER,
    [
      '--no-defaults',
      `--datadir=${data}`,
      `--tmpdir=${home}`,
      `--socket=${socket}`,
      `--user=${username}`,
      '--skip-networking',
    ],
    /ready for connections/,
  );
  await run('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute=CREATE DATABASE wordpress']);
  return {socket, close: server.end};
}

/** @param {string} folder */
async function startPhp(folder) {
  // Both as small as they are where nobody has set them, so that a zip or a feed that is too large is found here.
  const limits = ['-d', 'upload_max_filesize=2M', '-d', 'post_max_size=8M'];
  const server = await startServer(
    'php',
    [...limits, '-S', '127.0.0.1:0', '-t', folder],
    /Development Server \((http:\/\/[\d.:]+)\) started/,
    // WordPress asks itself for things while it answers.
    {PHP_CLI_SERVER_WORKERS: '3'},
  );
  return {origin: server.line[1] ?? '', close: server.end};
}

/** What the first visitor of a new WordPress is asked. @param {string} origin */
async function install(origin) {
  const body = new URLSearchParams({
    weblog_title: 'Northhaven',
    user_name: ADMINISTRATOR.name,
    admin_password: ADMINISTRATOR.password,
    admin_password2: ADMINISTRATOR.password,
    pw_weak: '1',
    admin_email: 'administrator@northhaven.example',
    blog_public: '0',
    language: '',
  });
  const response = await fetch(`${origin}/wp-admin/install.php?step=2`, {method: 'POST', body});
  const page = await response.text();
  if (!page.includes('Success!')) throw new Error(`WordPress cannot be installed:\n${page}`);
}

/** @param {string} socket */
function configuration(socket) {
  const constants = Object.entries({
    ...CONSTANTS,
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    DB_CHARSET: 'utf8mb4',
  });
  return `<?php
${constants.map(([name, value]) => `define( '${name}', ${JSON.stringify(value)} );`).join('\n')}
$table_prefix = 'wp_';
defined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
}
