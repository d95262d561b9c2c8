import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadMap, type MapRequest } from '../../../src/elements/charter-map/load-map.js';
import { makePicture, type Picture } from '../../../src/elements/charter-map/map-picture.js';

const { signal } = new AbortController();
const europe: MapRequest = { country: null, place: null, at: null, colourBy: 'status', src: null };

async function picture(request: Partial<MapRequest>, unconfirmed = false): Promise<Picture> {
  const whole = { ...europe, ...request };
  return makePicture(await loadMap(whole, signal), whole, unconfirmed);
}

test('Europe: 405 signed and 26 decided; the unconfirmed only on request', async () => {
  const { tally, listed, dots, outside, ranking } = await picture({});
  assert.deepEqual(
    { ...tally },
    { signed: 405, decided: 26, unconfirmed: 50, unknown: 0, 'not-yet': 0 },
  );
  assert.equal(listed.length, 431);
  assert.equal(dots.index.length + outside.length, 431);
  assert.equal(outside.length, 1, 'Martinique');
  assert.equal(ranking[0]?.[0], 'SE');
  assert.equal((await picture({}, true)).listed.length, 481);
});

test('a country: its own alone', async () => {
  const { tally } = await picture({ country: 'NO' });
  assert.deepEqual([tally.signed, tally.decided], [2, 1]);
});

test('at a day: who had signed by then, and for whom nobody knows', async () => {
  const { tally } = await picture({ at: '2013' });
  assert.ok(tally.signed > 50 && tally.unknown > 200 && tally['not-yet'] > 50);
});

test('a place: its surroundings, with it inside', async () => {
  const { view, dots } = await picture({ place: 'Gnesta' });
  const whole = await picture({ country: 'SE' });
  assert.ok(view.width < whole.view.width / 2);
  assert.equal(dots.index.length, whole.dots.index.length);
});

test('by published total: shades instead of dots', async () => {
  const { dots, shades } = await picture({ colourBy: 'country-total' });
  assert.equal(dots.index.length, 0);
  assert.equal(shades.get('FR'), 4);
  assert.equal(shades.has('PL'), false);
});
