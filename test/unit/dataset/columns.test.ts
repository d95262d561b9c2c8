import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  checkDataset,
  type Dataset,
  type DatasetProblem,
} from '../../../src/dataset/check-dataset.js';
import { columnsFromRecords } from '../../../src/dataset/columns.js';
import { names as packedNames } from '../../../src/dataset/generated/names.js';
import { points as packedPoints } from '../../../src/dataset/generated/points.js';
import { lists } from '../../../src/dataset/generated/lists/index.js';
import { loadShards } from '../../../src/dataset/load-shard.js';
import { decodeNames, decodePoints, entryAt } from '../../../src/dataset/signatories.js';
import { largeDataset, type LargeDataset } from '../../support/large-dataset.js';

const points = decodePoints(packedPoints);
const records = (await Promise.all(Object.keys(lists).map(loadShards)))
  .flat()
  .map(({ record }, index) => ({
    ...record,
    position: [points.lon[index] ?? NaN, points.lat[index] ?? NaN] as const,
  }));

function check(file: unknown): { dataset: Dataset; problems: DatasetProblem[] } {
  const checked = checkDataset(file);
  assert.ok('dataset' in checked);
  return checked;
}

/** A large dataset of which one record is another. */
function replaced(count: number, changes: Readonly<Record<number, unknown>>): LargeDataset {
  const large = largeDataset(count);
  return {
    ...large,
    signatories: large.signatories.map((record, index) => ({
      ...record,
      ...(changes[index] as object),
    })),
  };
}

test('columns from records are those of the compiled modules', () => {
  const columns = columnsFromRecords(records);
  assert.deepEqual(columns.names, decodeNames(packedNames, points));
  assert.deepEqual(columns.points.status, points.status);
  assert.deepEqual(columns.points.countries, points.countries);
  assert.deepEqual(columns.points.country, points.country);
});

test('columns give back every record', () => {
  const { recordAt, localNames } = columnsFromRecords(records);
  for (const [index, record] of records.entries()) {
    assert.deepEqual(recordAt(index), record);
    assert.equal(localNames[index], record.localName);
  }
});

test('columns are by country, and keep the order of the records within one', () => {
  const columns = columnsFromRecords(records.toReversed());
  assert.deepEqual(columns.points.countries, points.countries);
  assert.deepEqual(columns.points.country, points.country);
  const swedish = records.filter(({ country }) => country === 'SE').map(({ id }) => id);
  assert.deepEqual(
    columns.names.id.filter((id) => id.startsWith('se-')),
    swedish.toReversed(),
  );
  const index = columns.names.id.indexOf('se-gnesta');
  assert.deepEqual(
    columns.recordAt(index),
    records.find(({ id }) => id === 'se-gnesta'),
  );
});

test('a record without a position has none in the columns', () => {
  const [first] = records;
  assert.ok(first);
  const columns = columnsFromRecords([{ ...first, position: null }]);
  assert.equal(entryAt(columns.points, columns.names, 0).position, null);
  assert.equal(columns.recordAt(0).position, null);
});

test('no records make empty columns', () => {
  const { points: none, names } = columnsFromRecords([]);
  assert.equal(none.length, 0);
  assert.deepEqual(none.countries, []);
  assert.deepEqual(names.id, []);
});

test('a large dataset comes back record by record, with what was left out as unknown', () => {
  const large = largeDataset(2000);
  const { dataset, problems } = check(large);
  assert.deepEqual(problems, []);
  const { points, names, recordAt } = dataset.columns;
  assert.equal(points.length, 2000);
  const unknown = { localName: null, decided: null, signed: null, plan: null, position: null };
  const byId = new Map(large.signatories.map((record) => [record.id, record]));
  for (const [index, id] of names.id.entries()) {
    const record = byId.get(id);
    const sources = record?.sources.map((source) => large.sources[source]);
    assert.deepEqual(recordAt(index), { ...unknown, ...record, sources });
  }
});

test('records that cite the same share one list of sources', () => {
  const { recordAt, points } = check(largeDataset(500)).dataset.columns;
  const lists = new Set(Array.from(points.status, (_, index) => recordAt(index).sources));
  assert.equal(lists.size, 6);
});

test('bad records among many are reported by their place in the file and left out', () => {
  const [first] = largeDataset(5000).signatories;
  const { dataset, problems } = check(
    replaced(5000, {
      7: { country: 'Sweden' },
      1900: { signed: '2013-02-29' },
      3000: { sources: ['nowhere'] },
      4998: { sources: ['europe', 'nowhere'] },
      4999: { id: first?.id },
    }),
  );
  assert.equal(dataset.columns.points.length, 5000 - 4);
  assert.deepEqual(
    problems.map(({ path, value }) => [path, value]),
    [
      ['/signatories/7/country', 'Sweden'],
      ['/signatories/1900/signed', '2013-02-29'],
      ['/signatories/3000/sources/0', 'nowhere'],
      ['/signatories/4998/sources/1', 'nowhere'],
      ['/signatories/4999/id', first?.id],
    ],
  );
});

test('days that exist are dates, those that do not are none', () => {
  const days = [
    '2024-02-29',
    '2023-02-29',
    '2023-04-30',
    '2023-04-31',
    '2023-12-31',
    '2023',
    '2023-02',
  ];
  const { dataset, problems } = check(
    replaced(days.length, Object.fromEntries(days.map((signed, index) => [index, { signed }]))),
  );
  assert.deepEqual(
    problems.map(({ value }) => value),
    ['2023-02-29', '2023-04-31'],
  );
  assert.equal(dataset.columns.points.length, days.length - 2);
});

test('there is room for 256 countries', () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((first) => letters.map((second) => first + second)).slice(0, 300);
  const { dataset, problems } = check(
    replaced(300, Object.fromEntries(codes.map((country, index) => [index, { country }]))),
  );
  const { points } = dataset.columns;
  assert.equal(points.length, 256);
  assert.equal(points.countries[points.country[255] ?? 0], codes[255]);
  assert.equal(problems.length, 44);
  assert.equal(problems[0]?.path, '/signatories/256/country');
  assert.match(problems[0].message, /allowed: 256/);
});
