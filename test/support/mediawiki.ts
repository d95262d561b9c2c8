/** A MediaWiki of its own for a test: a copy of the Debian package with a SQLite file beside it. */
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { end, freePort, isInstalled, run, servePhp, until } from './processes.js';

const SOURCE = '/usr/share/mediawiki';

export interface MediaWiki {
  readonly origin: string;
  /** Writes the page as an administrator does and gives its address. */
  write(title: string, text: string): Promise<string>;
  close(): Promise<void>;
}

/** Why there can be no MediaWiki here; null if there can. */
export async function mediawikiMissing(): Promise<string | null> {
  if (!existsSync(path.join(SOURCE, 'maintenance/install.php')))
    return 'the Debian package mediawiki is not installed';
  if (!(await isInstalled('php'))) return 'php is not installed (Debian: php-cli)';
  return (await run('php', ['-m'])).includes('pdo_sqlite')
    ? null
    : 'PHP cannot read SQLite (Debian: php-sqlite3)';
}

/** Starts it with `files` as its folder `charter-widgets/`. */
export async function startMediaWiki(files: string): Promise<MediaWiki> {
  const folder = await mkdtemp(path.join(tmpdir(), 'charter-mediawiki-'));
  const site = path.join(folder, 'site');
  let server: ChildProcess | null = null;
  const close = async (): Promise<void> => {
    if (server) await end(server);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const port = await freePort();
    const origin = `http://localhost:${port}`;
    // A link to settings that are not there yet cannot be copied.
    const parts = (await readdir(SOURCE)).filter((name) => name !== 'LocalSettings.php');
    await run('mkdir', [site]);
    await run('cp', ['-rL', ...parts.map((name) => path.join(SOURCE, name)), site]);
    await symlink(files, path.join(site, 'charter-widgets'));
    await run('php', [
      path.join(site, 'maintenance/install.php'),
      ...['--dbtype', 'sqlite', '--dbpath', folder, '--dbname', 'wiki'],
      ...['--server', origin, '--scriptpath', '', '--lang', 'sv'],
      ...['--pass', randomBytes(12).toString('hex'), 'Wiki', 'Admin'],
    ]);
    server = servePhp(site, port);
    await until('PHP', () => fetch(`${origin}/charter-widgets/LICENSE`));
    return {
      origin,
      close,
      async write(title, text) {
        const file = path.join(folder, 'text');
        await writeFile(file, text);
        const edit = path.join(site, 'maintenance/edit.php');
        await run('sh', ['-c', 'php "$0" -u Admin "$1" < "$2"', edit, title, file]);
        return `${origin}/index.php?title=${encodeURIComponent(title)}`;
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}
