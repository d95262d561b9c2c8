/**
 * A WordPress of its own for a test: a copy of the Debian package, a database that nobody else
 * reaches, PHP's built-in server. All of it lies in one folder that goes away in the end.
 */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  end,
  freePort,
  isInstalled,
  run,
  servePhp,
  startInBackground,
  until,
} from './processes.js';

/** Another WordPress than Debian's, for trying the plugin on a newer one by hand. */
const SOURCE = process.env['WORDPRESS_FOLDER'] ?? '/usr/share/wordpress';

export const ROLES = ['administrator', 'editor', 'author'] as const;
export type Role = (typeof ROLES)[number];

export interface WordPress {
  readonly origin: string;
  readonly version: string;
  /** The password of every user; their names are those of their roles. */
  readonly password: string;
  /** Asks the REST interface as one of the users; throws what it answers if it refuses. */
  rest<T>(role: Role, method: string, route: string, body?: object): Promise<T>;
  /** Rows with tabs between the columns. */
  sql(query: string): Promise<string>;
  /** What PHP has written to its log. */
  complaints(): Promise<string>;
  close(): Promise<void>;
}

/** Why there can be no WordPress here; null if there can. */
export async function wordpressMissing(): Promise<string | null> {
  if (!existsSync(path.join(SOURCE, 'wp-settings.php')))
    return 'the Debian package wordpress is not installed';
  for (const command of ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'])
    if (!(await isInstalled(command)))
      return `${command} is not installed (Debian: php-cli, php-mysql, mariadb-server)`;
  return null;
}

const WITHOUT_MAIL = ['-d', 'sendmail_path=/bin/true'];

const config = (origin: string, socket: string, log: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
// Without this WordPress refuses a language that it has no files of.
define( 'WPLANG', 'sv_SE' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** Installs, adds the users, and prints their application passwords. */
const install = (password: string): string => `<?php
define( 'WP_INSTALLING', true );
require __DIR__ . '/site/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Kommun', 'administrator', 'administrator@example.org', true, '', '${password}' );
update_option( 'WPLANG', 'sv_SE' );
update_option( 'show_avatars', '' );
$passwords = array();
foreach ( array( '${ROLES.join("', '")}' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@example.org", 'role' => $role ) );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo json_encode( array( 'version' => $GLOBALS['wp_version'], 'passwords' => $passwords ) );
`;

/** An empty database that only a socket in `folder` leads to. */
async function startDatabase(folder: string, children: ChildProcess[]): Promise<string> {
  const socket = path.join(folder, 's');
  const options = [
    '--no-defaults',
    `--datadir=${path.join(folder, 'data')}`,
    ...(process.getuid?.() === 0 ? ['--user=root'] : []),
  ];
  await run('mariadb-install-db', [
    ...options,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const pid = `--pid-file=${path.join(folder, 'pid')}`;
  children.push(
    startInBackground('mariadbd', [...options, `--socket=${socket}`, pid, '--skip-networking']),
  );
  await until('MariaDB', () => query(socket, 'CREATE DATABASE IF NOT EXISTS wordpress'));
  return socket;
}

const query = (socket: string, sql: string): Promise<string> =>
  run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', sql]);

/** Starts it, with `php` run in every request (a must-use plugin) where that is given. */
export async function startWordPress(php?: string): Promise<WordPress> {
  const folder = await mkdtemp(path.join(tmpdir(), 'charter-wordpress-'));
  const site = path.join(folder, 'site');
  const log = path.join(folder, 'debug.log');
  const children: ChildProcess[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const [socket, port] = await Promise.all([
      startDatabase(folder, children),
      freePort(),
      run('cp', ['-rL', SOURCE, site]),
    ]);
    const origin = `http://localhost:${port}`;
    const password = randomBytes(12).toString('hex');
    await rm(path.join(site, 'wp-config.php'), { force: true });
    await writeFile(path.join(site, 'wp-config.php'), config(origin, socket, log));
    if (php) {
      await mkdir(path.join(site, 'wp-content/mu-plugins'), { recursive: true });
      await writeFile(path.join(site, 'wp-content/mu-plugins/test.php'), `<?php\n${php}\n`);
    }
    await writeFile(path.join(folder, 'install.php'), install(password));
    const printed = await run('php', [...WITHOUT_MAIL, path.join(folder, 'install.php')]);
    const { version, passwords } = JSON.parse(printed.slice(printed.lastIndexOf('{"version'))) as {
      version: string;
      passwords: Record<Role, string>;
    };
    children.push(servePhp(site, port, WITHOUT_MAIL));
    await until('PHP', () => fetch(`${origin}/wp-includes/js/wp-embed.min.js`));
    return {
      origin,
      version,
      password,
      sql: (sql) => query(socket, `USE wordpress; ${sql}`),
      complaints: () => readFile(log, 'utf8').catch(() => ''),
      close,
      async rest<T>(role: Role, method: string, route: string, body?: object): Promise<T> {
        const response = await fetch(`${origin}/?rest_route=${route}`, {
          method,
          headers: {
            authorization: `Basic ${Buffer.from(`${role}:${passwords[role]}`).toString('base64')}`,
            'content-type': 'application/json',
          },
          ...(body && { body: JSON.stringify(body) }),
        });
        const text = await response.text();
        if (!response.ok) throw new Error(`${method} ${route}: ${response.status} ${text}`);
        return JSON.parse(text) as T;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
