/** Every module can be imported on a server: nothing touches the DOM at import. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';

Object.assign(globalThis, { __CHARTER_WIDGETS_VERSION__: '0.0.0', __ENGLISH_IN_CODE__: true });

const src = path.join(import.meta.dirname, '../../src');

/** What pages load as scripts; they are not for importing. */
const SCRIPTS = ['loader.ts', 'classic.ts', 'embed/doctor/doctor.ts', 'embed/frame.ts'];

/** Only imported once a reader explores the map: Leaflet looks at the window at import. */
const WITH_LEAFLET = ['geo/explorer.ts', 'elements/charter-map/map-explore.ts'];

/** `elements/signatory-count/signatory-count.ts` registers; so does what imports it. */
const registers = (file: string): boolean =>
  file === 'define.ts' || /^elements\/([\w-]+)\/\1\.ts$/.test(file);

const files = (await readdir(src, { recursive: true }))
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .filter((file) => ![...SCRIPTS, ...WITH_LEAFLET].includes(file))
  .sort();

const importAll = async (names: readonly string[]): Promise<void> => {
  for (const name of names) {
    try {
      await import(path.join(src, name));
    } catch (error) {
      assert.fail(`src/${name}: ${String(error)}`);
    }
  }
};

test('modules import without a browser and register nothing', async () => {
  await importAll(files.filter((file) => !registers(file)));
  for (const tag of files.filter(registers).map((file) => path.parse(file).name))
    assert.equal(globalThis.customElements?.get(tag), undefined, tag);
});

test('modules that register import without a browser', async () => {
  await importAll(files.filter(registers));
});
