/* Makes a network of a WordPress, in which its site is the first one, and adds another site. */
import {execFile} from 'node:child_process';
import {readFile, symlink, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {ADMINISTRATOR} from './people.mjs';

const run = promisify(execFile);

/** What the screen "Network Setup" does, which refuses addresses with a port. */
const INSTALL = `
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) {
	$wpdb->$table = $name;
}
install_network();
populate_network( 1, $_SERVER['HTTP_HOST'], get_option( 'admin_email' ), 'Cities', '/', false );
`;

/**
 * @param {import('./wordpress.mjs').Server} server that runs PHP of this machine
 * @param {string} path of the other site, such as `/southhaven/`
 * @param {import('./people.mjs').Person} person who administers the other site, and nothing else
 */
export async function makeNetwork({origin, folder}, path, {name, password}) {
  const {host} = new URL(origin);
  const php = (/** @type {string} */ code) => runPhp(folder, host, code);
  await php(INSTALL);
  const configuration = join(folder, 'wp-config.php');
  const constants = `define( 'MULTISITE', true );
define( 'SUBDOMAIN_INSTALL', false );
define( 'DOMAIN_CURRENT_SITE', '${host}' );
define( 'PATH_CURRENT_SITE', '/' );
define( 'SITE_ID_CURRENT_SITE', 1 );
define( 'BLOG_ID_CURRENT_SITE', 1 );
`;
  const text = await readFile(configuration, 'utf8');
  await writeFile(configuration, text.replace('<?php\n', `<?php\n${constants}`));
  // As the rewriting of the web server does, which PHP's own has not: the other site has the same files.
  await symlink('.', join(folder, path.replaceAll('/', '')));
  await php(`
grant_super_admin( get_user_by( 'login', '${ADMINISTRATOR.name}' )->ID );
$person = wpmu_create_user( '${name}', '${password}', '${name}@southhaven.example' );
// Its check of names takes the colon of the port away.
add_filter( 'sanitize_user', function ( $name, $raw ) { return $raw; }, 10, 2 );
wp_insert_site(
	array(
		'domain'  => $_SERVER['HTTP_HOST'],
		'path'    => '${path}',
		'title'   => 'Southhaven',
		'user_id' => $person,
	)
);
`);
}

/** @param {string} folder @param {string} host @param {string} code */
async function runPhp(folder, host, code) {
  const start = `$_SERVER['HTTP_HOST'] = '${host}'; $_SERVER['REQUEST_URI'] = '/'; require '${folder}/wp-load.php'; global $wpdb;`;
  await run('php', ['-d', 'display_errors=stderr', '-r', start + code]);
}
