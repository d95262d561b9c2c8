/** Builds the embed once more, beside the one that is tested. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.join(import.meta.dirname, '../..');

export interface Built {
  readonly folder: string;
  remove(): Promise<void>;
}

export async function buildEmbed(version?: string): Promise<Built> {
  const folder = await mkdtemp(path.join(tmpdir(), 'charter-embed-'));
  const args = ['--import', 'tsx', 'build/embed.ts', '--out', folder];
  if (version) args.push('--as-version', version);
  await promisify(execFile)(process.execPath, args, { cwd: root });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
