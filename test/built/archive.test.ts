/** The archive for sites that host the files themselves. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { EMBED } from '../support/embed.js';

const root = path.join(import.meta.dirname, '../..');
const FILE = path.join(root, 'dist/charter-widgets-embed.zip');
const NAME = 'charter-widgets-embed/';

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

test('the checksums name every file and are right', () => {
  const files = unzipSync(readFileSync(FILE));
  const sums = strFromU8(files[`${NAME}SHA256SUMS`] ?? new Uint8Array());
  const expected = Object.keys(files)
    .filter((name) => name !== `${NAME}SHA256SUMS`)
    .sort()
    .map((name) => `${sha256(files[name] ?? new Uint8Array())}  ${name.slice(NAME.length)}\n`);
  assert.equal(sums, expected.join(''));
});

test('all of the embed, the data, the licences and how to host them are in it', () => {
  const names = Object.keys(unzipSync(readFileSync(FILE)));
  const built = readdirSync(EMBED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(EMBED, path.join(parentPath, name)));
  for (const name of [
    ...built.map((file) => `charter-widgets/${file.replaceAll(path.sep, '/')}`),
    ...['LICENSE', 'LICENSE-DATA', 'NOTICE', 'hosting.md', 'oembed.mjs'],
    ...['data/counts.json', 'data/sources.json', 'data/signatories/se.json'],
  ])
    assert.ok(names.includes(NAME + name), name);
});

test('the same files give the same archive, wherever and whenever', () => {
  const before = sha256(readFileSync(FILE));
  execFileSync(process.execPath, ['--import', 'tsx', 'build/archive.ts'], {
    cwd: root,
    env: { ...process.env, TZ: 'Pacific/Auckland' },
  });
  assert.equal(sha256(readFileSync(FILE)), before);
});
