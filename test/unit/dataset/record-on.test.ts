import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordOn } from '../../../src/dataset/record-on.js';
import type { PlaceRecord } from '../../../src/dataset/shard.js';

const record: PlaceRecord = {
  id: 'se-gnesta',
  name: 'Gnesta',
  localName: 'Gnesta kommun',
  country: 'SE',
  kind: 'municipality',
  status: 'signed',
  decided: '2013-06-03',
  signed: '2013-09-30',
  plan: { title: 'Plan', url: null, adopted: '2015' },
  sources: [],
};

test('without a day, a record is as it is', () => {
  assert.deepEqual(recordOn(record, null), { record, standing: 'signed' });
});

test('what came later was not known', () => {
  const then = (at: string): unknown[] => {
    const { record: known, standing } = recordOn(record, at);
    return [standing, known.decided, known.signed, known.plan?.adopted];
  };
  assert.deepEqual(then('2012'), ['not-yet', null, null, undefined]);
  assert.deepEqual(then('2013-07'), ['decided', '2013-06-03', null, undefined]);
  assert.deepEqual(then('2014-01-01'), ['signed', '2013-06-03', '2013-09-30', undefined]);
  assert.deepEqual(then('2016'), ['signed', '2013-06-03', '2013-09-30', '2015']);
});

test('a signature on an unknown day may have been before or after', () => {
  const undated = { ...record, decided: null, signed: null, plan: null };
  assert.equal(recordOn(undated, '2014').standing, 'unknown');
});
