import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson, readSignatoryFiles, type SourceTable } from '../../../data/check/files.js';
import {
  packDates,
  packNames,
  packOtherNames,
  packPoints,
  packRuns,
  packShard,
} from '../../../data/check/pack.js';
import { names as packedNames } from '../../../src/dataset/generated/names.js';
import { otherNames } from '../../../src/dataset/generated/other-names.js';
import { points as packedPoints } from '../../../src/dataset/generated/points.js';
import { lists } from '../../../src/dataset/generated/lists/index.js';
import { loadShards } from '../../../src/dataset/load-shard.js';
import { decodeShard, shardPart } from '../../../src/dataset/shard.js';
import {
  compareSignatories,
  decodeNames,
  decodeOtherNames,
  decodePoints,
  entryAt,
  summariseNamed,
} from '../../../src/dataset/signatories.js';
import { decodeDates, decodeRuns } from '../../../src/dataset/unpack.js';

const records = readSignatoryFiles()
  .flatMap((file) => file.records)
  .sort(compareSignatories);
const points = decodePoints(packedPoints);
const names = decodeNames(packedNames, points);

test('the columns hold every record of the source files', () => {
  assert.equal(points.length, 481);
  assert.equal(names.name.length, 481);
  for (const [index, record] of records.entries()) {
    const { position, ...entry } = entryAt(points, names, index);
    assert.deepEqual(entry, {
      id: record.id,
      name: record.name,
      country: record.country,
      kind: record.kind,
      status: record.status,
      decided: record.decided,
      signed: record.signed,
    });
    const [lon, lat] = record.position ?? [NaN, NaN];
    assert.ok(Math.abs((position?.[0] ?? NaN) - lon) <= 0.01, record.id);
    assert.ok(Math.abs((position?.[1] ?? NaN) - lat) <= 0.01, record.id);
  }
});

test('405 have signed, 26 have decided, 50 are unconfirmed', () => {
  const number = (status: number): number => points.status.filter((s) => s === status).length;
  assert.deepEqual([0, 1, 2].map(number), [405, 26, 50]);
  const named = summariseNamed(points);
  assert.equal(
    Object.values(named).reduce((sum, count) => sum + count, 0),
    405,
  );
  assert.equal(named['RO'], undefined);
});

test('Gnesta decided and signed on different days', () => {
  const entry = entryAt(points, names, names.id.indexOf('se-gnesta'));
  assert.equal(entry.decided, '2013-06-03');
  assert.equal(entry.signed, '2013-09-30');
});

test('other names stand at the index of their authority', () => {
  const others = decodeOtherNames(otherNames);
  assert.equal(others.length, 481);
  assert.deepEqual(others[names.id.indexOf('gr-paros')], ['Δήμος Πάρου', 'Πάρος']);
  assert.deepEqual(others[names.id.indexOf('ge-dmanisi')], []);
});

test('shards hold the full public records, without working notes', async () => {
  const all = await Promise.all(Object.keys(lists).map(loadShards));
  const cards = all.flat();
  const sources = readJson('data/sources.json') as SourceTable;
  assert.deepEqual(
    new Map(cards.map(({ record }) => [record.id, record])),
    new Map(
      records.map(
        ({ id, name, localName, country, kind, status, decided, signed, plan, ...rest }) => [
          id,
          {
            ...{ id, name, localName, country, kind, status, decided, signed, plan },
            sources: rest.sources.map((each) => {
              const source = sources[each];
              return source?.url ? { ...source, title: null } : source;
            }),
          },
        ],
      ),
    ),
  );
  const parosOf = cards.find(({ record }) => record.id === 'gr-paros');
  assert.deepEqual(parosOf?.otherNames, ['Δήμος Πάρου', 'Πάρος']);
});

test('a national code is one of the names that an authority is found by', () => {
  const [record] = records;
  assert.ok(record);
  const coded = { ...record, names: ['Other'], nationalCode: '0461' };
  assert.equal(packOtherNames([coded]), [record.localName, 'Other', '0461'].join('|'));
  const points = decodePoints(packPoints([coded]));
  const [own] = decodeShard(
    points,
    decodeNames(packNames([coded]), points),
    shardPart(coded.id),
    packShard([{ ...coded, sources: [] }], {}),
  );
  assert.deepEqual(own?.otherNames, [record.localName, 'Other', '0461']);
});

test('runs and dates survive packing', () => {
  const runs = [0, 0, 0, 1, 2, 2];
  assert.deepEqual([...decodeRuns(packRuns(runs), runs.length)], runs);
  for (const dates of [
    [null, '2006', '2013-06', '2013-06-03', null, null, null, null, null, '1999-12-31'],
    [null, null, null, null, null, null, '2020', null, null, null, null, null, null],
  ]) {
    assert.deepEqual(decodeDates(packDates(dates)), dates);
  }
});
