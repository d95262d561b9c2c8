import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { COUNTS, LISTS } from '../../../src/dataset/country-modules.embed.js';
import { counts } from '../../../src/dataset/generated/counts/index.js';
import { lists } from '../../../src/dataset/generated/lists/index.js';
import { SHARD_PARTS, shardPart } from '../../../src/dataset/shard.js';
import { names } from '../../../src/dataset/generated/names.js';
import { points } from '../../../src/dataset/generated/points.js';
import { decodeNames, decodePoints } from '../../../src/dataset/signatories.js';
import { modules, needs } from '../../../src/embed/needs.js';

const RULES = '~x a?b+$a a!c a?d!e';

const read =
  (attributes: Readonly<Record<string, string>>) =>
  (name: string): string | null =>
    attributes[name] ?? null;

test('rules hold where all their conditions do', () => {
  assert.deepEqual(modules(RULES, 'nb', read({})), ['nb-base', 'nb-x', 'c']);
  assert.deepEqual(modules(RULES, 'nb', read({ a: 'SE' })), ['nb-base', 'nb-x', 'b', 'se', 'e']);
  assert.deepEqual(modules(RULES, 'sv', read({ a: '', d: '' })), ['sv-base', 'sv-x', 'b', '']);
});

test('the country of an id, or else the attribute, is the home of a place', () => {
  const card = needs['signatory-card'] ?? '';
  const has = (attributes: Readonly<Record<string, string>>, name: string): boolean =>
    modules(card, 'en', read(attributes)).includes(name);
  assert.ok(has({ place: 'se-gnesta' }, 'list-se'));
  assert.ok(has({ place: 'Gnesta', country: 'SE' }, 'list-se'));
  assert.ok(has({ place: 'Gnesta' }, 'names'));
  assert.ok(!has({ place: 'se-gnesta' }, 'names'));
});

test('of a country’s shard, the part that holds the id, or all where there is none', () => {
  const parts = (attributes: Readonly<Record<string, string>>): readonly string[] =>
    modules(needs['signatory-card'] ?? '', 'en', read(attributes)).filter((name) =>
      /^\w\w-\d$/.test(name),
    );
  for (const id of decodeNames(names, decodePoints(points)).id)
    assert.deepEqual(parts({ place: id }), [`${id.slice(0, 2)}-${shardPart(id)}`]);
  assert.deepEqual(
    parts({ place: 'Gnesta', country: 'SE' }),
    SHARD_PARTS.map((part) => `se-${part}`),
  );
  assert.deepEqual(parts({ place: 'Gnesta' }), []);
  assert.deepEqual(parts({ place: 'Gnesta', part: '1', home: 'SE' }), []);
});

test('every element has its rules', () => {
  const elements = path.join(import.meta.dirname, '../../../src/elements');
  const tags = readdirSync(elements, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => name);
  assert.deepEqual(Object.keys(needs).sort(), tags.sort());
});

test('the embed knows the countries that the indexes have', () => {
  assert.deepEqual(COUNTS.split(' ').sort(), Object.keys(counts).sort());
  assert.deepEqual(LISTS.split(' ').sort(), Object.keys(lists).sort());
});
