import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareByEnd, endOf, isPartialDate, startOf } from '../../../src/dataset/partial-date.js';

test('a date may stop at the year or the month, and must be a day that exists', () => {
  for (const good of ['2018', '2018-02', '2018-02-28', '2020-02-29'])
    assert.equal(isPartialDate(good), true, good);
  for (const bad of [
    '',
    '18',
    '2018-13',
    '2018-2',
    '2018-02-30',
    '2019-02-29',
    'yesterday',
    '2018-',
  ])
    assert.equal(isPartialDate(bad), false, bad);
});

test('a vague date means all of its days', () => {
  assert.deepEqual([startOf('2013'), endOf('2013')], ['2013-01-01', '2013-12-31']);
  assert.deepEqual([startOf('2016-02'), endOf('2016-02')], ['2016-02-01', '2016-02-29']);
  assert.deepEqual([startOf('2013-06-03'), endOf('2013-06-03')], ['2013-06-03', '2013-06-03']);
});

test('ordered by the last day, the vaguer first', () => {
  assert.deepEqual(['2014', '2014-12-31', '2014-03', '2013'].sort(compareByEnd), [
    '2013',
    '2014-03',
    '2014',
    '2014-12-31',
  ]);
});
