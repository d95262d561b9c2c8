/**
 * Packs what a site needs to host the elements by itself, `dist/charter-widgets-embed.zip`: the
 * built files, the data they are made from, the licences, and the checksums of all of it. The same
 * files give the same archive, byte for byte.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';

const root = path.join(import.meta.dirname, '..');

/** The earliest day that the format knows: a date of our own would differ with each build. */
const MTIME = '1980-01-01T12:00:00';

const NAME = 'charter-widgets-embed';

async function filesIn(folder: string, wanted: (file: string) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
    .filter(wanted);
}

const contents = new Map<string, Uint8Array>();
for (const [from, to, wanted] of [
  ['dist/embed', 'charter-widgets', () => true],
  ['data', 'data', (file: string) => /\.(json|md)$/.test(file)],
] as const)
  for (const file of await filesIn(path.join(root, from), wanted))
    contents.set(
      `${to}/${file.replaceAll(path.sep, '/')}`,
      await readFile(path.join(root, from, file)),
    );
for (const file of [
  'LICENSE',
  'LICENSE-DATA',
  'NOTICE',
  'docs/hosting.md',
  'dist/oembed/oembed.mjs',
])
  contents.set(path.basename(file), await readFile(path.join(root, file)));

const names = [...contents.keys()].sort();
const sums = names.map(
  (name) =>
    `${createHash('sha256')
      .update(contents.get(name) ?? '')
      .digest('hex')}  ${name}\n`,
);
contents.set('SHA256SUMS', new TextEncoder().encode(sums.join('')));

const files: Zippable = {};
for (const name of [...names, 'SHA256SUMS'])
  files[`${NAME}/${name}`] = [contents.get(name) ?? new Uint8Array(), { mtime: MTIME }];
const zip = zipSync(files, { level: 9 });
await writeFile(path.join(root, `dist/${NAME}.zip`), zip);
console.log(`dist/${NAME}.zip: ${contents.size} files, ${zip.length} bytes`);
