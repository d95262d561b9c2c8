import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeCounts, selectCount } from '../../../src/dataset/counts.js';
import { rows as european } from '../../../src/dataset/generated/counts-europe.js';
import { named, rows as national } from '../../../src/dataset/generated/counts-countries.js';
import { rows as others } from '../../../src/dataset/generated/counts-others.js';

const counts = [...decodeCounts(european), ...decodeCounts(national)];

function total(scope: string, at: string | null): [number, number | null, string | null] | string {
  const answer = selectCount(counts, scope, at);
  if (answer.kind !== 'known') return answer.kind;
  return [answer.count.value, answer.count.countries, answer.count.asOf];
}

test('without a day: the current figure, whose day is not stated', () => {
  assert.deepEqual(total('europe', null), [2038, 36, null]);
});

test('at a day: the newest exact dated figure not later than that', () => {
  assert.deepEqual(total('europe', '2018-02-26'), [1692, 35, '2018-02-26']);
  assert.deepEqual(total('europe', '2018-02-25'), [1533, 33, '2016-05-17']);
  assert.deepEqual(total('europe', '2014-12-31'), [1463, 33, '2014']);
  assert.deepEqual(total('europe', '2014-10-20'), [1409, 29, '2014-10-20']);
  assert.deepEqual(total('NO', '2018-02-26'), [38, null, '2018-02-26']);
});

test('never another number than the one asked for', () => {
  assert.equal(total('europe', '2007'), 'not-then');
  assert.equal(total('NO', '2017'), 'not-then');
  assert.equal(total('AL', null), 'never');
});

test('what counts a part, repeats or rounds is never the total', () => {
  // 113 municipalities without regions, 16 at one ceremony, 236 communes only.
  assert.deepEqual(total('SE', null), [134, null, '2022-06-27']);
  assert.equal(total('PL', null), 'never');
  assert.deepEqual(total('FR', null), [252, null, '2017']);
  const answer = selectCount(counts, 'FR', null);
  assert.equal(answer.kind === 'known' && answer.laterRounded?.value, 330);
  assert.equal(answer.kind === 'known' && answer.laterRounded?.approximate, 'over');
});

test('a recommendation to sign is nowhere counted', () => {
  // The minutes of 2024 in which a committee recommends to sign are a source of facts alone.
  const all = [...counts, ...decodeCounts(others)];
  assert.equal(all.length, 102);
  for (const { sources } of all)
    for (const { publisher } of sources)
      assert.doesNotMatch(publisher, /not named in the document/);
});

test('named signatories are 405, and only those whose signature is known', () => {
  assert.equal(
    Object.values(named).reduce((sum, each) => sum + each, 0),
    405,
  );
});
