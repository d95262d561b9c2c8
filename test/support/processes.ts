/** Other programs that tests need: whether they are there, how they start, and that they end. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Debian keeps servers where only root looks. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };

/** Runs it to its end and gives what it printed; throws with its complaints if it fails. */
export async function run(
  command: string,
  args: readonly string[],
  { cwd }: { readonly cwd?: string } = {},
): Promise<string> {
  const { stdout } = await execute(command, args, { env, maxBuffer: 1e8, ...(cwd && { cwd }) });
  return stdout;
}

export async function isInstalled(command: string): Promise<boolean> {
  return run('sh', ['-c', 'command -v "$0"', command]).then(
    () => true,
    () => false,
  );
}

export function startInBackground(
  command: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(command, args, { detached: true, stdio: 'ignore', env: { ...env, ...more } });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** PHP's own server; software that asks itself would wait for itself with one worker. */
export function servePhp(
  folder: string,
  port: number,
  options: readonly string[] = [],
): ChildProcess {
  return startInBackground('php', [...options, '-S', `localhost:${port}`, '-t', folder], {
    PHP_CLI_SERVER_WORKERS: '4',
  });
}

/** Tries until it does not throw. */
export async function until(what: string, done: () => Promise<unknown>): Promise<void> {
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
export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null) return;
  const gone = once(child, 'exit');
  process.kill(-child.pid, 'SIGTERM');
  await gone;
}
