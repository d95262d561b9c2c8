import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packCatalogue, shortId } from '../../../build/message-ids.js';
import { catalogueModules } from '../../../src/localization/generated/index.js';
import { unpackCatalogue } from '../../../src/localization/unpack-catalogue.js';

for (const [locale, sections] of Object.entries(catalogueModules))
  test(`${locale}: what the embed packs, it reads again`, async () => {
    for (const load of Object.values(sections)) {
      const { catalogue } = await load();
      const entries = Object.entries(catalogue).map(([id, text]) => [shortId(id), text] as const);
      assert.deepEqual(unpackCatalogue(packCatalogue(catalogue)), Object.fromEntries(entries));
    }
  });

test('no two messages get the same id', async () => {
  const modules = await Promise.all(Object.values(catalogueModules.en).map((load) => load()));
  const ids = modules.flatMap(({ catalogue }) => Object.keys(catalogue)).map(shortId);
  assert.equal(new Set(ids).size, ids.length);
});

test('a message that no catalogue has', () => {
  assert.throws(() => shortId('list.nothing'), /"list\.nothing"/);
});
