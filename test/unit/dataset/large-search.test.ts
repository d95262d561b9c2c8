import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { test } from 'node:test';
import { fold } from '../../../src/dataset/fold.js';
import { NameIndex } from '../../../src/dataset/large-search.js';
import { largeDataset } from '../../support/large-dataset.js';

const { signatories } = largeDataset(2000);
const names = signatories.map(({ name }) => name);
const localNames = signatories.map(({ localName }) => localName ?? null);
const all = [...names.keys()];
/** Enough for many slices. */
const many = Array.from({ length: 20 }, () => names).flat();

/** The plain way: everything folded and compared anew. */
const plainSearch = (indexes: readonly number[], query: string): number[] =>
  indexes.filter((index) =>
    [names[index] ?? '', localNames[index] ?? ''].some((name) => fold(name).includes(fold(query))),
  );

const plainSort = (indexes: readonly number[], locale: string): number[] => {
  const { compare } = new Intl.Collator(locale);
  return indexes.toSorted((a, b) => compare(names[a] ?? '', names[b] ?? ''));
};

const collate = (locale: string): Intl.Collator['compare'] => new Intl.Collator(locale).compare;

test('the order is the one of a collator, in every language', async () => {
  const index = new NameIndex(names);
  for (const locale of ['en', 'sv', 'cs', 'es', 'el', 'et', 'tr'])
    assert.deepEqual([...(await index.sort(collate(locale)))], plainSort(all, locale), locale);
});

test('equal names keep the order of their indexes', async () => {
  const order = await new NameIndex(['b', 'a', 'b', 'a', 'b']).sort(collate('en'));
  assert.deepEqual([...order], [1, 3, 0, 2, 4]);
});

test('no name, one and two are put in order', async () => {
  for (const few of [[], ['a'], ['b', 'a']]) {
    const order = await new NameIndex(few).sort(collate('en'));
    assert.deepEqual([...order], [...few.keys()].reverse());
  }
});

test('search finds what the plain way finds, among those given', () => {
  const index = new NameIndex(names, localNames);
  const odd = all.filter((each) => each % 2 === 1);
  for (const query of [
    '',
    ' ',
    'a',
    'ÖSTER',
    'oster',
    'kommun',
    'δημος',
    'ΔΉΜΟΣ N',
    'ß',
    'x-y',
    '.',
  ]) {
    assert.deepEqual(index.search(all, query), plainSearch(all, query), query);
    assert.deepEqual(index.search(odd, query), plainSearch(odd, query), query);
  }
  assert.ok(index.search(all, 'δημος').length > 20);
});

test('search does not look across names', () => {
  const index = new NameIndex(['Alt', 'Neu'], ['Stadt', ['Ort', 'Dorf']]);
  assert.deepEqual(index.search([0, 1], 'lt st'), []);
  assert.deepEqual(index.search([0, 1], 'dorf'), [1]);
  assert.deepEqual(index.search([0, 1], 'ort dorf'), []);
});

test('a search result comes in the order of the language', async () => {
  const index = new NameIndex(names, localNames);
  const odd = all.filter((each) => each % 2 === 1);
  const order = await index.sort(collate('sv'));
  for (const query of ['', 'a', 'oster', 'nothing'])
    assert.deepEqual(index.search(odd, query, order), plainSort(plainSearch(odd, query), 'sv'));
});

test('sorting many names lets other work be done meanwhile', async () => {
  let turns = 0;
  let sorted = false;
  const sorting = new NameIndex(many).sort(collate('en')).then(() => (sorted = true));
  for (; !sorted; turns += 1) await setImmediate();
  await sorting;
  assert.ok(turns > 1);
});

test('sorting ends with the reason of who aborts it', async () => {
  const index = new NameIndex(many);
  const controller = new AbortController();
  const reason = new Error('element removed');
  const sorting = index.sort(collate('en'), controller.signal);
  controller.abort(reason);
  await assert.rejects(sorting, reason);
  await assert.rejects(index.sort(collate('en'), controller.signal), reason);
  // What was begun is no harm to who comes next.
  assert.equal((await index.sort(collate('en'))).length, many.length);
});
