import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readAtlas } from '../outlines/atlas.js';
import { compileOutline, moduleText, OUTLINE_NAMES } from '../outlines/compile.js';

const folder = fileURLToPath(new URL('../../src/geo/generated/', import.meta.url));

// Other programs write into this folder too: take away only what is ours.
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) {
  if (/^(europe|country)-.*\.ts$/.test(file)) rmSync(folder + file);
}

const atlas = readAtlas();
for (const name of OUTLINE_NAMES) {
  const text = moduleText(compileOutline(atlas, name));
  writeFileSync(`${folder}${name}.ts`, text);
  if (process.argv.includes('--sizes')) {
    console.log(`${name.padEnd(12)} ${text.length} ${brotliCompressSync(text).length}`);
  }
}
