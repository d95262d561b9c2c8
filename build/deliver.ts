/** Where the built files lie in the end, and the checksums by which a page can hold them to it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CHUNKS } from './embed-bundle.js';

export const sha384 = (bytes: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

const files = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map(({ parentPath, name }) =>
      path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
    )
    .sort();

/** Where a site puts the folder in the snippets that we print. */
const BASE = '/charter-widgets/';

/**
 * Names the folder after the version and what is in it, so that it may be cached for ever, and puts
 * beside it the files whose names stay, which look for their chunks in it.
 */
export async function deliver(
  outDir: string,
  building: string,
  version: string,
): Promise<{ readonly folder: string; readonly sizes: Readonly<Record<string, object>> }> {
  const names = await files(building);
  const texts = new Map<string, string>();
  const hash = createHash('sha256');
  for (const name of names) {
    const text = await readFile(path.join(building, name), 'utf8');
    texts.set(name, text);
    hash.update(name).update('\0').update(text).update('\0');
  }
  const folder = `${version}-${hash.digest('hex').slice(0, 10)}`;
  const sizes: Record<string, object> = {};
  for (const [name, text] of texts) {
    if (name.includes('/')) continue;
    const stable = text.replaceAll(CHUNKS, `${folder}/chunks/`);
    await writeFile(path.join(outDir, name), stable);
    await writeFile(path.join(building, name), text.replaceAll(CHUNKS, 'chunks/'));
    sizes[name] = { bytes: stable.length, brotli: brotliCompressSync(stable).length };
  }
  await rm(path.join(outDir, folder), { recursive: true, force: true });
  await rename(building, path.join(outDir, folder));

  const checksums: Record<string, string> = {};
  for (const name of await files(outDir))
    checksums[name] = sha384(await readFile(path.join(outDir, name)));
  const chunks = Object.entries(checksums).filter(([name]) => name.includes('/chunks/'));
  const importMap = (base: string): string =>
    JSON.stringify({
      integrity: Object.fromEntries(chunks.map(([name, sum]) => [`${base}${name}`, sum])),
    });
  const write = (name: string, text: string): Promise<void> =>
    writeFile(path.join(outDir, name), `${text}\n`);
  await write('integrity.json', JSON.stringify({ version, folder, files: checksums }, null, 2));
  await write('importmap.json', importMap('./'));
  await write(
    'importmap.html',
    `<script type="importmap">${importMap(BASE)}</script>\n<script type="module" src="${BASE}${folder}/charter-widgets.js" integrity="${checksums[`${folder}/charter-widgets.js`]}"></script>`,
  );
  return { folder, sizes };
}
