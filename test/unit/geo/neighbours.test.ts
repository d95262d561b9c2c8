import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from '../../../src/geo/neighbours.js';

const points = {
  lon: Float64Array.of(0, 1, 2, 3, 4, 5, NaN, 0),
  lat: Float64Array.of(0, 0, 0, 0, 0, 0, NaN, 0),
};

test('the four nearest of those asked about, nearest first, without itself', () => {
  const near = neighbours(points, 0, [0, 5, 4, 3, 2, 1, 6]);
  assert.deepEqual(
    near.map(({ index }) => index),
    [1, 2, 3, 4],
  );
  assert.ok(Math.abs((near[0]?.km ?? 0) - 111.2) < 0.1);
});

test('who has no place has no neighbours, and is nobody’s', () => {
  assert.deepEqual(neighbours(points, 6, [0, 1]), []);
  assert.deepEqual(neighbours(points, 0, [6]), []);
});

test('all at the very same place are named', () => {
  const same = { lon: new Float64Array(7), lat: new Float64Array(7) };
  assert.equal(neighbours(same, 0, [1, 2, 3, 4, 5, 6]).length, 6);
});
