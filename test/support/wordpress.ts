/**
 * A WordPress of its own for a test: a copy of the Debian package, a database that nobody else
 * reaches, PHP's built-in server. All of it lies in one folder that goes away in the end.
 */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
  close(): Promise<void>;
}

/** Why there can be no WordPress here; null if there can. */
export async function wordpressMissing(): Promise<string | null> {
  if (!existsSync(path.join(SOURCE, 'wp-settings.php')))
    return 'the Debian package wordpress is not installed';
  for (const command of ['php', 'mariadbd', 'mariadb-install-db', 'mariadb'])
    try {
      await run('sh', ['-c', 'command -v "$0" || test -x "/usr/sbin/$0"', command]);
    } catch {
      return `${command} is not installed (Debian: php-cli, php-mysql, mariadb-server)`;
    }
  return null;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function until(what: string, done: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    try {
      await done();
      return;
    } catch {
      await wait(100);
    }
  }
  throw new Error(`${what} did not start within 15 s.`);
}

/** Ends it and what it has started. */
async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}

const config = (origin: string, socket: string): string => `<?php
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
define( 'WP_DEBUG_LOG', __DIR__ . '/../debug.log' );
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
foreach ( ${`array( '${ROLES.join("', '")}' )`} as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${password}', 'user_email' => "$role@example.org", 'role' => $role ) );
	$passwords[ $role ] = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) )[0];
}
echo json_encode( array( 'version' => $GLOBALS['wp_version'], 'passwords' => $passwords ) );
`;

export async function startWordPress(): Promise<WordPress> {
  const folder = await mkdtemp(path.join(tmpdir(), 'charter-wordpress-'));
  const [site, data, socket] = ['site', 'data', 's'].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  const children: ChildProcess[] = [];
  const start = (command: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): void => {
    children.push(
      spawn(command, args, { detached: true, stdio: 'ignore', env: { ...env, ...more } }),
    );
  };
  const close = async (): Promise<void> => {
    await Promise.all(children.map(end));
    await rm(folder, { recursive: true, force: true });
  };
  const sql = async (query: string): Promise<string> =>
    (await run('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-N', '-e', query]))
      .stdout;
  try {
    const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
    await Promise.all([
      run('cp', ['-rL', SOURCE, site]),
      run(
        'mariadb-install-db',
        [
          '--no-defaults',
          `--datadir=${data}`,
          '--auth-root-authentication-method=normal',
          '--skip-test-db',
          ...asRoot,
        ],
        { env },
      ),
    ]);
    start('mariadbd', [
      '--no-defaults',
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--pid-file=${folder}/pid`,
      '--skip-networking',
      ...asRoot,
    ]);
    await until('MariaDB', () => sql('CREATE DATABASE IF NOT EXISTS wordpress'));

    const port = await freePort();
    const origin = `http://localhost:${port}`;
    const password = randomBytes(12).toString('hex');
    await rm(path.join(site, 'wp-config.php'), { force: true });
    await writeFile(path.join(site, 'wp-config.php'), config(origin, socket));
    await writeFile(path.join(folder, 'install.php'), install(password));
    const { stdout } = await run('php', [
      '-d',
      'sendmail_path=/bin/true',
      path.join(folder, 'install.php'),
    ]);
    const { version, passwords } = JSON.parse(stdout.slice(stdout.lastIndexOf('{"version'))) as {
      version: string;
      passwords: Record<Role, string>;
    };
    // WordPress asks itself now and then: one worker would wait for itself.
    start('php', ['-d', 'sendmail_path=/bin/true', '-S', `localhost:${port}`, '-t', site], {
      PHP_CLI_SERVER_WORKERS: '4',
    });
    await until('PHP', () => fetch(`${origin}/license.txt`));
    return {
      origin,
      version,
      password,
      sql: (query) => sql(`USE wordpress; ${query}`),
      close,
      async rest<T>(role: Role, method: string, route: string, body?: object): Promise<T> {
        const [name = '', query = ''] = route.split('?');
        const response = await fetch(`${origin}/?rest_route=${name}&${query}`, {
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
