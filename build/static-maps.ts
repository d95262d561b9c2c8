/** Builds the pictures that stand in the fallback of `<charter-map>`, `dist/embed/static/`. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { drawStaticMaps } from './static-map.js';

const outDir = path.join(import.meta.dirname, '../dist/embed/static');

await mkdir(outDir, { recursive: true });
for (const { locale, svg, width, height } of await drawStaticMaps()) {
  await writeFile(path.join(outDir, `charter-map.${locale}.svg`), svg);
  const size = brotliCompressSync(svg).length;
  console.log(
    `dist/embed/static/charter-map.${locale}.svg: ${width} × ${height}, ${size} bytes (brotli)`,
  );
}
