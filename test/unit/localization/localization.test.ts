import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatList,
  formatNumber,
  type Formats,
} from '../../../src/localization/format.js';
import { countryName, inCountry, plural } from '../../../src/localization/grammar.js';
import { catalogueModules } from '../../../src/localization/generated/index.js';
import { catalogue as fr } from '../../../src/localization/generated/fr/countries.js';
import { catalogue as nb } from '../../../src/localization/generated/nb/countries.js';
import {
  formatLocale,
  LOCALES,
  negotiate,
  type Locale,
} from '../../../src/localization/locales.js';
import { messageFunction, str } from '../../../src/localization/message.js';

test('the nearest language we speak', () => {
  assert.equal(negotiate('sv-FI'), 'sv');
  assert.equal(negotiate('no'), 'nb');
  assert.equal(negotiate('NB-no'), 'nb');
  assert.equal(negotiate('nn'), 'nn');
  assert.equal(negotiate('xx'), null);
  assert.equal(negotiate(''), null);
});

/** A language with the formats that its catalogue holds. */
async function formatsOf(locale: Locale): Promise<Formats> {
  return catalogueModules[locale].base();
}

for (const locale of LOCALES) {
  const tag = formatLocale(locale);

  test(`${locale}: numbers as Intl writes them`, async () => {
    const formats = await formatsOf(locale);
    const numbers = new Intl.NumberFormat(tag);
    for (const value of [0, 7, 38, 999, 1000, 1692, 2038, 12345, 100_000, 1_234_567])
      assert.equal(formatNumber(value, formats), numbers.format(value));
  });

  test(`${locale}: dates as Intl writes them, and no more precise than they are`, async () => {
    const formats = await formatsOf(locale);
    const words = (date: string, options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(tag, { year: 'numeric', timeZone: 'UTC', ...options }).format(
        new Date(date),
      );
    for (let month = 1; month <= 12; month += 1)
      for (const day of ['01', '09', '28']) {
        const date = `2013-${String(month).padStart(2, '0')}`;
        const full = `${date}-${day}`;
        assert.equal(formatDate(date, formats), words(date, { month: 'long' }));
        assert.equal(formatDate(full, formats), words(full, { month: 'long', day: 'numeric' }));
      }
    assert.equal(formatDate('2013', formats), '2013');
  });

  test(`${locale}: lists as Intl joins them`, async () => {
    const formats = await formatsOf(locale);
    const joined = new Intl.ListFormat(tag);
    for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd']])
      assert.equal(formatList(items, formats), joined.format(items));
  });
}

test('messages: the catalogue, else the source text; values where the language puts them', () => {
  const msg = messageFunction({ a: 'Av {1} har {0}', b: 'Hei' });
  assert.equal(msg(str`${'x'} of ${'y'}`, { id: 'a' }), 'Av y har x');
  assert.equal(msg('Hello', { id: 'b' }), 'Hei');
  assert.equal(msg(str`${'x'} of ${'y'}`, { id: 'none' }), 'x of y');
  assert.equal(msg('Hello', { id: 'none' }), 'Hello');
  assert.equal(msg(str`${undefined} of ${null}`, { id: 'none' }), ' of ');
  assert.equal(msg(str`${'{1}'} of ${2}`, { id: 'none' }), '{1} of 2');
  assert.equal(msg(str`${'{1} $&'} of ${0}`, { id: 'a' }), 'Av 0 har {1} $&');
});

test('real sentences: in Norway, on Iceland, in Portugal', () => {
  assert.equal(inCountry({ locale: 'nb', catalogue: nb }, 'NO'), 'i Norge');
  assert.equal(inCountry({ locale: 'nb', catalogue: nb }, 'IS'), 'på Island');
  assert.equal(inCountry({ locale: 'fr', catalogue: fr }, 'FR'), 'en France');
  assert.equal(inCountry({ locale: 'fr', catalogue: fr }, 'PT'), 'au Portugal');
  assert.equal(countryName({ locale: 'fr', catalogue: fr }, 'XX'), 'XX');
});

test('plural forms', () => {
  const spoken = { locale: 'fr', catalogue: {} } as const;
  assert.equal(plural(spoken, 0, { one: 'one', other: 'other' }), 'one');
  assert.equal(plural(spoken, 2, { one: 'one', other: 'other' }), 'other');
});
