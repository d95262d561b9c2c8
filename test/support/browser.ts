/**
 * Finds a Chromium for the tests: the one that is named; the one that comes with the dev
 * dependencies, so that `npm ci && npm test` needs nothing but Node, and which is a headless shell
 * and so takes less than half the time of a whole Chromium; or, where it does not run, one that is
 * installed.
 */
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { Launcher } from 'chrome-launcher';
import type { LaunchOptions } from 'puppeteer-core';
import { extract } from 'tar-fs';

const require = createRequire(import.meta.url);
const cache = path.join(import.meta.dirname, '../../node_modules/.cache/chromium');

/** A test run talks to nobody but the tests' own server. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Where Edge lies; chrome-launcher looks for Chrome and Chromium only. */
const EDGES = [
  '/usr/bin/microsoft-edge',
  '/usr/bin/microsoft-edge-stable',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
];

function installed(): string | undefined {
  let found: string[] = [];
  try {
    found = Launcher.getInstallations();
  } catch {
    // It throws where it finds none.
  }
  return [...found, ...EDGES].find((file) => existsSync(file));
}

/** The folder with `chromium` and its `lib`, unpacked once; null where the package does not fit. */
async function unpacked(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  let entry: string;
  try {
    entry = require.resolve('@sparticuz/chromium');
  } catch {
    return null;
  }
  const home = path.join(path.dirname(entry), '../..');
  const { version } = require(path.join(home, 'package.json')) as { version: string };
  const folder = path.join(cache, version);
  if (existsSync(folder)) return folder;
  // Unpacked aside and then renamed, so that an interrupted run leaves nothing half done behind.
  const part = `${folder}.part-${process.pid}`;
  const unpack = (name: string, into: NodeJS.WritableStream): Promise<void> =>
    pipeline(
      createReadStream(path.join(home, 'bin', `${name}.br`)),
      createBrotliDecompress(),
      into,
    );
  await mkdir(part, { recursive: true });
  await unpack('chromium', createWriteStream(path.join(part, 'chromium'), { mode: 0o755 }));
  for (const name of ['al2023.tar', 'fonts.tar', 'swiftshader.tar'])
    await unpack(name, extract(part));
  try {
    await rename(part, folder);
  } catch (error) {
    // Another run was faster.
    await rm(part, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** What to launch with `puppeteer-core`; an installed browser may be newer than ours. */
export async function browserOptions(
  prefer: 'bundled' | 'installed' = 'bundled',
): Promise<LaunchOptions> {
  const named = process.env['CHROME_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH is "${named}": no such file.`);
  const given = named ?? (prefer === 'installed' ? installed() : undefined);
  const folder = given ? null : await unpacked();
  if (folder !== null)
    return {
      executablePath: path.join(folder, 'chromium'),
      headless: 'shell',
      args: [...QUIET, '--no-sandbox'],
      env: { ...process.env, LD_LIBRARY_PATH: path.join(folder, 'lib') },
    };
  const executablePath = given ?? installed();
  if (!executablePath)
    throw new Error(
      'No Chrome, Chromium or Edge was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its executable.',
    );
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return { executablePath, headless: true, args: [...QUIET, ...asRoot] };
}
