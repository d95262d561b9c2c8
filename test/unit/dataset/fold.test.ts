import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fold } from '../../../src/dataset/fold.js';
import { signatoryId, slug } from '../../../src/dataset/slug.js';

test('fold finds names without their accents, in any case', () => {
  assert.ok(fold('Aleksandrów Kujawski').includes(fold('Aleksandrow')));
  assert.ok(fold('Malmö').includes(fold('malmo')));
  assert.equal(fold('Αλμυρού'), fold('Αλμυρου'));
  assert.equal(fold('ΠΑΡΟΣ'), fold('Πάρος'));
  assert.equal(fold('İzmir'), fold('izmir'));
  assert.equal(fold('Łódź'), 'lodz');
});

test('fold takes punctuation for spaces', () => {
  assert.equal(fold("Saint-Martin-d'Hères"), 'saint martin d heres');
  assert.equal(fold(' Halle  (Saale) '), 'halle saale');
});

test('slug writes Latin names in plain letters and keeps other scripts', () => {
  assert.equal(slug('Norðurþing'), 'nordurthing');
  assert.equal(slug('Brussels (City)'), 'brussels-city');
  assert.equal(slug('Græsted Øst ß ı đ'), 'graested-ost-ss-i-d');
  assert.equal(slug('თბილისი'), 'თბილისი');
  assert.equal(slug('Сопот'), 'сопот');
  assert.equal(signatoryId('SE', 'Örnsköldsvik'), 'se-ornskoldsvik');
});
