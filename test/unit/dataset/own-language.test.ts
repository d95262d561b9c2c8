import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownLanguage } from '../../../src/dataset/own-language.js';

test('says the language of a name only where the country and its letters tell', () => {
  assert.equal(ownLanguage('SE', 'Gnesta kommun'), 'sv');
  assert.equal(ownLanguage('FI', 'Korsholm'), null);
  assert.equal(ownLanguage('GR', 'Δήμος Αλμυρού'), 'el');
  assert.equal(ownLanguage('GR', 'Almyros'), null);
  assert.equal(ownLanguage('RS', 'Opština Bogatić'), 'sr-Latn');
  assert.equal(ownLanguage('RS', 'Општина Богатић'), 'sr');
});
