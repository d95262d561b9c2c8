/**
 * Builds the WordPress plugin, `dist/wordpress/charter-widgets.zip`: its sources, the list of the
 * elements, the translations as WordPress reads them, and a copy of `dist/embed/`. The same input
 * gives the same bytes.
 */
import { readdir, readFile, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { version } from '../package.json' with { type: 'json' };
import { parsePo, writeMo } from './gettext.js';
import { pluginElements, toPhp, type Manifest } from './plugin-elements.js';

const root = path.join(import.meta.dirname, '..');
const source = path.join(root, 'integrations/wordpress/charter-widgets');
const embed = path.join(root, 'dist/embed');
const outDir = path.join(root, 'dist/wordpress');
const NAME = 'charter-widgets';
const manifest = JSON.parse(
  await readFile(path.join(root, 'custom-elements.json'), 'utf8'),
) as Manifest;

async function files(folder: string): Promise<[string, Uint8Array][]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (file) => [
      path.relative(folder, file).replaceAll(path.sep, '/'),
      await readFile(file),
    ]),
  );
}

const plugin = new Map<string, Uint8Array>();
for (const [name, bytes] of await files(source)) {
  const text = Buffer.from(bytes).toString();
  plugin.set(name, Buffer.from(text.replaceAll('@VERSION@', version)));
  if (name.endsWith('.po')) plugin.set(name.replace(/po$/, 'mo'), writeMo(parsePo(text)));
}
plugin.set(
  'elements.php',
  Buffer.from(
    `<?php\n/** Made from custom-elements.json: change it there. */\ndefined( 'ABSPATH' ) || exit;\n\nreturn ${toPhp(pluginElements(manifest))};\n`,
  ),
);
for (const [name, bytes] of await files(embed)) plugin.set(`embed/${name}`, bytes);
if (!plugin.has('embed/charter-widgets.js') || !plugin.has('embed/static/charter-map.en.svg'))
  throw new Error('The plugin carries dist/embed: run build:embed and build:static first.');

await rm(outDir, { recursive: true, force: true });
const zip: Zippable = {};
for (const [name, bytes] of [...plugin].sort(([a], [b]) => (a < b ? -1 : 1))) {
  zip[`${NAME}/${name}`] = bytes;
  const file = path.join(outDir, NAME, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
// A zip holds local times: the first that it can hold, wherever it is built.
const bytes = zipSync(zip, { level: 9, mtime: new Date(1980, 0, 1) });
await writeFile(path.join(outDir, `${NAME}.zip`), bytes);
console.log(`dist/wordpress/${NAME}.zip: ${plugin.size} files, ${bytes.length} bytes`);
