import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columnsFromRecords } from '../../../src/dataset/columns.js';
import { applyFilter, orderByKey, readField, valuesOf } from '../../../src/dataset/narrow.js';
import type { SignatoryRecord } from '../../../src/dataset/signatories.js';
import type { Status } from '../../../src/dataset/types.js';

const record = (name: string, status: Status, signed: string | null): SignatoryRecord => ({
  id: `se-${name}`,
  name,
  localName: null,
  country: 'SE',
  kind: name === 'd' ? 'region' : 'municipality',
  status,
  decided: null,
  signed,
  plan: null,
  position: null,
  sources: [],
});

const columns = columnsFromRecords([
  record('a', 'signed', '2013-06-03'),
  record('b', 'signed', null),
  record('c', 'decided', null),
  record('d', 'signed', '2008'),
]);
const all = [0, 1, 2, 3];

test('reads what one may filter by; a year only of those that have signed', () => {
  assert.deepEqual(
    all.map((index) => readField('year', columns, index)),
    ['2013', 'unknown', '', '2008'],
  );
  assert.equal(readField('kind', columns, 3), 'region');
  assert.deepEqual([...valuesOf('year', columns, all)], ['2013', 'unknown', '2008']);
});

test('lets through what has all that is wanted', () => {
  assert.equal(applyFilter({}, columns, all), all);
  assert.deepEqual(applyFilter({ status: 'signed' }, columns, all), [0, 1, 3]);
  assert.deepEqual(applyFilter({ status: 'signed', year: 'unknown' }, columns, all), [1]);
  assert.deepEqual(applyFilter({ country: 'NO' }, columns, all), []);
});

test('orders by a key, equal ones as they were, unknown ones last both ways', () => {
  const keys = ['2', null, '1', '2'];
  const keyOf = (index: number): string | null => keys[index] ?? null;
  const compare = (a: string, b: string): number => (a < b ? -1 : 1);
  assert.deepEqual(orderByKey([3, 1, 0, 2], keyOf, compare, false), [2, 3, 0, 1]);
  assert.deepEqual(orderByKey([3, 1, 0, 2], keyOf, compare, true), [3, 0, 2, 1]);
});
