import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatDate, formatNumber } from '../../../src/localization/format.js';
import { countryName, inCountry, plural } from '../../../src/localization/grammar.js';
import { list } from '../../../src/localization/list.js';
import { catalogue as fr } from '../../../src/localization/generated/fr/countries.js';
import { catalogue as nb } from '../../../src/localization/generated/nb/countries.js';
import { negotiate } from '../../../src/localization/locales.js';
import { messageFunction, str } from '../../../src/localization/message.js';

test('the nearest language we speak', () => {
  assert.equal(negotiate('sv-FI'), 'sv');
  assert.equal(negotiate('no'), 'nb');
  assert.equal(negotiate('NB-no'), 'nb');
  assert.equal(negotiate('nn'), 'nn');
  assert.equal(negotiate('xx'), null);
  assert.equal(negotiate(''), null);
});

test('dates are no more precise in words than they are', () => {
  assert.equal(formatDate('2018-02-26', 'nb'), '26. februar 2018');
  assert.equal(formatDate('2018-02', 'sv'), 'februari 2018');
  assert.equal(formatDate('2018', 'fr'), '2018');
  assert.equal(formatDate('2018-02-26', 'en'), '26 February 2018');
  // Chromium has no Nynorsk of its own.
  assert.equal(formatDate('2018-02-26', 'nn'), '26. februar 2018');
});

test('numbers in the grouping of the language', () => {
  assert.equal(formatNumber(2038, 'nb').replace(/\s/u, ' '), '2 038');
  assert.equal(formatNumber(2038, 'de'), '2.038');
  assert.equal(formatNumber(2038, 'en'), '2,038');
});

test('messages: the catalogue, else the source text; values where the language puts them', () => {
  const msg = messageFunction({ a: ['Av ', 1, ' har ', 0], b: 'Hei' });
  assert.equal(msg(str`${'x'} of ${'y'}`, { id: 'a' }), 'Av y har x');
  assert.equal(msg('Hello', { id: 'b' }), 'Hei');
  assert.equal(msg(str`${'x'} of ${'y'}`, { id: 'none' }), 'x of y');
  assert.equal(msg('Hello', { id: 'none' }), 'Hello');
});

test('real sentences: in Norway, on Iceland, in Portugal', () => {
  assert.equal(inCountry({ locale: 'nb', catalogue: nb }, 'NO'), 'i Norge');
  assert.equal(inCountry({ locale: 'nb', catalogue: nb }, 'IS'), 'på Island');
  assert.equal(inCountry({ locale: 'fr', catalogue: fr }, 'FR'), 'en France');
  assert.equal(inCountry({ locale: 'fr', catalogue: fr }, 'PT'), 'au Portugal');
  assert.equal(countryName({ locale: 'fr', catalogue: fr }, 'XX'), 'XX');
});

test('plural forms and lists', () => {
  const spoken = { locale: 'fr', catalogue: {} } as const;
  assert.equal(plural(spoken, 0, { one: 'one', other: 'other' }), 'one');
  assert.equal(plural(spoken, 2, { one: 'one', other: 'other' }), 'other');
  assert.equal(list({ locale: 'nb' }, ['a', 'b', 'c']), 'a, b og c');
});
