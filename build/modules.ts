/**
 * Builds what npm users import, `dist/**`: ES modules that mirror `src/`, with Lit outside, so that
 * a bundler takes what a page needs and has one Lit for all. English is in the code.
 */
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';

const root = path.join(import.meta.dirname, '..');
const src = path.join(root, 'src');
const outDir = path.join(root, 'dist');

/** The tag's module and the class's: those that `exports` in package.json names. */
const elements = (await readdir(path.join(src, 'elements'), { withFileTypes: true }))
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .flatMap(({ name }) => [`elements/${name}/${name}`, `elements/${name}/${name}-element`]);

const entries = ['index', 'define', ...elements];

// `dist/` also holds what other builds made, the embed among it.
for (const { name } of await readdir(src, { withFileTypes: true }))
  if (name !== 'embed')
    await rm(path.join(outDir, name.replace(/\.ts$/, '.js')), { recursive: true, force: true });

await build({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    modulePreload: false,
    lib: {
      entry: Object.fromEntries(entries.map((name) => [name, path.join(src, `${name}.ts`)])),
      formats: ['es'],
    },
    rolldownOptions: {
      external: /^(lit|leaflet|@lit\/localize)(\/|$)/,
      output: {
        preserveModules: true,
        preserveModulesRoot: 'src',
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
    },
  },
});

console.log(`dist: ${entries.length} modules to import`);
