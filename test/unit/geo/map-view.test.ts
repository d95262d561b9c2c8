import assert from 'node:assert/strict';
import { test } from 'node:test';
import { includes, isInside, nearest, viewAround, wholeView } from '../../../src/geo/map-view.js';
import { decodeOutline } from '../../../src/geo/outlines.js';
import { outline as encoded } from '../../../src/geo/generated/country-se.js';

const outline = decodeOutline(encoded);

test('the surroundings of a place are inside the outline and about 300 km wide', () => {
  const gnesta = outline.project(17.31, 59.05);
  const view = viewAround(outline, gnesta);
  assert.ok(isInside(view, gnesta));
  assert.ok(Math.abs(view.width * outline.unit - 300_000) < 3_000);
  const corner = viewAround(outline, [0, 0]);
  assert.deepEqual([corner.x, corner.y], [0, 0]);
  assert.ok(isInside(wholeView(outline), [view.x + view.width, view.y + view.height]));
});

test('the nearest place within reach', () => {
  const places = { x: [0, 3], y: [0, 4] };
  assert.equal(nearest(places, [3, 3], 2), 1);
  assert.equal(nearest(places, [0, 1], 2), 0);
  assert.equal(nearest(places, [20, 20], 2), -1);
});

test('one rectangle in another', () => {
  const outer = { x: 0, y: 0, width: 10, height: 5 };
  assert.ok(includes(outer, outer));
  assert.ok(includes(outer, { x: 2, y: 1, width: 8, height: 4 }));
  assert.ok(!includes(outer, { x: 2, y: 1, width: 9, height: 4 }));
  assert.ok(!includes(outer, { x: -1, y: 1, width: 2, height: 2 }));
  assert.ok(!includes(outer, { x: 1, y: 3, width: 2, height: 3 }));
});
