/** Builds the pages we publish, `dist/site/`: the demo page with a copy of the embed beside it. */
import { cp, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist/site');

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
for (const file of ['index.html', 'site.css', 'icon.svg'])
  await cp(path.join(root, 'site', file), path.join(outDir, file));
await cp(path.join(root, 'dist/embed'), path.join(outDir, 'embed'), { recursive: true });
await build({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    lib: { entry: path.join(root, 'site/site.ts'), formats: ['es'], fileName: () => 'site.js' },
  },
});
console.log('dist/site: the demo page');
