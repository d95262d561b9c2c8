import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { readAtlas } from '../outlines/atlas.js';
import {
  compileInsets,
  compileOutline,
  INSET_NAMES,
  insetsText,
  moduleText,
  OUTLINE_NAMES,
} from '../outlines/compile.js';

const folder = fileURLToPath(new URL('../../src/geo/generated/', import.meta.url));

mkdirSync(folder, { recursive: true });

function write(name: string, text: string): void {
  writeFileSync(`${folder}${name}.ts`, text);
  if (process.argv.includes('--sizes')) {
    console.log(`${name.padEnd(12)} ${text.length} ${brotliCompressSync(text).length}`);
  }
}

const atlas = readAtlas();
for (const name of OUTLINE_NAMES) write(name, moduleText(compileOutline(atlas, name)));
for (const name of INSET_NAMES) write(name, insetsText(compileInsets(name)));

// Other programs write into this folder too: take away only what was ours.
const names = new Set([...OUTLINE_NAMES, ...INSET_NAMES]);
for (const file of readdirSync(folder)) {
  const [, name] = /^((?:europe|country|high|insets)-.*)\.ts$/.exec(file) ?? [];
  if (name && !names.has(name)) rmSync(folder + file);
}
