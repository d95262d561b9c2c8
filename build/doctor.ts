/**
 * Adds the doctor to the built embed: `doctor.js`, which a page loads to be told why nothing shows,
 * and `doctor.html`, which reads pages that let no script in.
 *
 *     tsx build/doctor.ts [--out <folder>]
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildBundle } from './embed-bundle.js';
import { sha384 } from './deliver.js';

const root = path.join(import.meta.dirname, '..');
const { values: args } = parseArgs({ options: { out: { type: 'string' } } });
const outDir = path.resolve(root, args.out ?? 'dist/embed');

const SCRIPTS = {
  'doctor.js': 'src/embed/doctor/doctor.ts',
  'doctor-page.js': 'site/doctor.ts',
} as const;

for (const [file, entry] of Object.entries(SCRIPTS))
  await buildBundle({
    common: {
      configFile: path.join(root, 'vite.config.ts'),
      root,
      logLevel: 'warn',
      plugins: [],
    },
    entry: path.join(root, entry),
    file,
    outDir,
    plugins: [],
  });
for (const file of ['doctor.html', 'doctor.css'])
  await copyFile(path.join(root, 'site', file), path.join(outDir, file));

const listing = path.join(outDir, 'integrity.json');
const checksums = JSON.parse(await readFile(listing, 'utf8')) as {
  files: Record<string, string>;
};
for (const file of Object.keys(SCRIPTS))
  checksums.files[file] = sha384(await readFile(path.join(outDir, file)));
await writeFile(listing, `${JSON.stringify(checksums, null, 2)}\n`);
console.log(`${path.relative(root, outDir)}: the doctor`);
