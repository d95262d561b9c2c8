import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findPlace } from '../../../src/dataset/find-place.js';
import { names as packedNames } from '../../../src/dataset/generated/names.js';
import { otherNames as packedOthers } from '../../../src/dataset/generated/other-names.js';
import { points as packedPoints } from '../../../src/dataset/generated/points.js';
import { decodeNames, decodeOtherNames, decodePoints } from '../../../src/dataset/signatories.js';

const points = decodePoints(packedPoints);
const names = decodeNames(packedNames, points);
const others = decodeOtherNames(packedOthers);
const find = (place: string, country: string | null = null): (string | undefined)[] =>
  findPlace(place, country, points, names, others).map((index) => names.id[index]);

test('by id, by name, by its other names, accents and case aside', () => {
  assert.deepEqual(find('se-gnesta'), ['se-gnesta']);
  assert.deepEqual(find('Gnesta'), ['se-gnesta']);
  assert.deepEqual(find('gnesta KOMMUN'), ['se-gnesta']);
  assert.deepEqual(find('Malmo'), ['se-malmo']);
});

test('an unknown place is none, an ambiguous one is all its candidates', () => {
  assert.deepEqual(find('Atlantis'), []);
  const two = { ...names, name: names.name.map((name, i) => (i < 2 ? 'Berg' : name)) };
  assert.deepEqual(findPlace('berg', points.countries[0] ?? null, points, two, []), [0, 1]);
});

test('a country narrows a name down', () => {
  assert.deepEqual(find('Gnesta', 'NO'), []);
});

test('a municipality may be asked for as one, whatever it calls itself', () => {
  assert.deepEqual(find('Malmö kommun'), ['se-malmo']);
  assert.deepEqual(find('Göteborgs kommun'), ['se-goteborg']);
  assert.deepEqual(find('Region Skåne kommun'), []);
});

test('a national code is a name', () => {
  const coded = others.map((names, index) => (index === 3 ? [...names, '0461'] : names));
  assert.deepEqual(findPlace('0461', null, points, names, coded), [3]);
});
