/** Leaflet in the embed: what is left of it, and that another Leaflet stops the build. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Plugin, type Rolldown } from 'vite';
import { leanLeaflet } from '../../../build/lean-leaflet.js';

const LEAFLET = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');

const USED = 'CRS, GridLayer, LatLng, LatLngBounds, Layer, Map, Point, TileLayer, Transformation';

async function bundle(...plugins: readonly Plugin[]): Promise<string> {
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id.endsWith('virtual:entry') ? '\0entry' : null),
    load: (id) => (id === '\0entry' ? `export { ${USED} } from ${JSON.stringify(LEAFLET)};` : null),
  };
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [entry, ...plugins],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'virtual:entry',
        preserveEntrySignatures: 'strict',
        output: { minify: true },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

const size = (code: string): number =>
  brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** Leaflet with one piece of it written otherwise. */
const otherwise = (piece: string, instead: string): Plugin => ({
  name: 'another-leaflet',
  enforce: 'pre',
  transform: (code, id) => (id === LEAFLET ? code.replace(piece, instead) : null),
});

const lean = await bundle(leanLeaflet());

test('less than half of it is left', async (t) => {
  const whole = size(await bundle());
  t.diagnostic(`${whole} bytes (brotli) become ${size(lean)}`);
  assert.ok(size(lean) < whole / 2, `${whole} bytes become ${size(lean)}`);
});

for (const text of [
  'innerHTML',
  'document.write',
  'leaflet-popup',
  'leaflet-tooltip',
  'leaflet-marker',
  'leaflet-control',
  'marker-icon',
  'window.L',
  'document.body,',
  'ActiveXObject',
  'flyTo(',
  'fitBounds',
  'geolocation',
  'stopLocate',
])
  test(`without ${text}`, () => assert.ok(!lean.includes(text)));

for (const text of ['addLayer', 'zoomanim', 'dblclick', 'touchmove', 'wheel', 'referrerPolicy'])
  test(`with ${text}`, () => assert.ok(lean.includes(text)));

for (const [piece, instead, told] of [
  ['var version = "1.9.4"', 'var version = "1.9.5"', 'var version'],
  ["addClass(document.body, 'leaflet-dragging')", 'drag()', 'addClass(document.body'],
  ["'addHandler', 'dragging', Drag", "'addHandler', 'drag', Drag", "'addHandler','dragging'"],
  ['Class.extend = ', 'Class.inherit = ', 'Class.extend='],
  ['function bind(fn, obj)', 'var bind = function (fn, obj)', 'bind'],
  ['var TRANSFORM =', 'var TRANSFORMED =', 'TRANSFORM'],
  ['flyToBounds: function', 'flyToBox: function', 'Map.flyToBounds'],
] as const)
  test(`another Leaflet stops the build: ${told}`, async () => {
    assert.ok((await readFile(LEAFLET, 'utf8')).includes(piece), 'the test knows Leaflet no more');
    await assert.rejects(bundle(otherwise(piece, instead), leanLeaflet()), (error) => {
      const [, missing = ''] = String(error).split('lean-leaflet: not in this Leaflet: ');
      return missing.includes(told);
    });
  });
