import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkIds } from '../../../data/check/ids.js';
import { readOutlines } from '../../../data/check/countries.js';
import { checkCurrent, checkDated } from '../../../data/check/counts.js';
import {
  checkCountDates,
  checkSignatoryDates,
  checkSourceDates,
} from '../../../data/check/dates.js';
import type { CountRecord, SignatoryRecord } from '../../../data/check/files.js';
import { checkPositions } from '../../../data/check/positions.js';
import { formatProblem } from '../../../data/check/problem.js';
import {
  checkDangling,
  checkSameSource,
  checkUnused,
  citationsOf,
} from '../../../data/check/references.js';
import { schemaCheck } from '../../../data/check/schema.js';
import {
  checkDuplicates,
  checkPlaceInFiles,
  checkStatus,
} from '../../../data/check/signatories.js';

const TODAY = '2026-11-22';

const gnesta: SignatoryRecord = {
  id: 'se-gnesta',
  name: 'Gnesta',
  localName: 'Gnesta kommun',
  names: [],
  country: 'SE',
  kind: 'municipality',
  nationalCode: null,
  position: [17.31, 59.05],
  gazetteer: 'geonames:2712000',
  evidence: 'signature',
  status: 'signed',
  decided: '2013-06-03',
  signed: '2013-09-30',
  plan: null,
  sources: ['a'],
  note: null,
};

const total: CountRecord = {
  scope: 'SE',
  value: 134,
  countries: null,
  asOf: '2022-06-27',
  read: null,
  approximate: null,
  partial: false,
  stale: false,
  current: false,
  since: null,
  sources: ['a'],
  note: null,
};

const source = { url: null, title: 'Letter', publisher: 'KS', date: '2018-02-26' };

test('a problem names file, path, message and value', () => {
  const problem = { file: 'data/x.json', path: '/0/signed', message: 'is not a date', value: '13' };
  assert.equal(formatProblem(problem), 'data/x.json: /0/signed: is not a date ("13")');
  const long = formatProblem({ ...problem, value: 'x'.repeat(1000) });
  assert.ok(long.length < 200 && long.endsWith('…)'));
});

test('facts: an id stands once', () => {
  assert.deepEqual(checkIds('f', [{ id: 'a' }, { id: 'b' }]), []);
  assert.equal(checkIds('f', [{ id: 'a' }, { id: 'a' }])[0]?.path, '/1/id');
});

test('dates: days that do not exist, or not yet, or before the decision', () => {
  const check = (change: Partial<SignatoryRecord>): string[] =>
    checkSignatoryDates('f', [{ ...gnesta, ...change }], TODAY).map(
      ({ path, message }) => `${path} ${message}`,
    );
  assert.deepEqual(check({}), []);
  assert.deepEqual(check({ decided: '2013-06-31' }), ['/0/decided is not a date']);
  assert.deepEqual(check({ signed: '2026-12' }), ['/0/signed lies in the future']);
  assert.deepEqual(check({ plan: { title: null, url: null, adopted: '2030' } }), [
    '/0/plan/adopted lies in the future',
  ]);
  assert.deepEqual(check({ signed: '2013-05' }), ['/0/signed lies before the decision 2013-06-03']);
  assert.deepEqual(check({ signed: '2013' }), []);
});

test('dates of counts and sources', () => {
  assert.deepEqual(checkCountDates('f', [total], TODAY), []);
  assert.equal(checkCountDates('f', [{ ...total, asOf: '2022-02-30' }], TODAY).length, 1);
  assert.deepEqual(checkSourceDates('f', { a: source }, TODAY), []);
  const late = checkSourceDates('f', { a: { ...source, date: '2027' } }, TODAY);
  assert.equal(late[0]?.path, '/a/date');
});

test('duplicates: ids anywhere, names in one country', () => {
  const other = { ...gnesta, id: 'fi-gnesta', country: 'FI' };
  const file = (path: string, ...records: SignatoryRecord[]) => ({ path, records });
  assert.deepEqual(checkDuplicates([file('se', gnesta), file('fi', other)]), []);
  const problems = checkDuplicates([
    file('se', gnesta, { ...gnesta, id: 'se-gnesta-2', name: 'GNÉSTA' }),
    file('fi', { ...other, id: 'se-gnesta' }),
  ]);
  assert.deepEqual(
    problems.map(({ file: at, path, message }) => [at, path, message]),
    [
      ['fi', '/0/id', 'repeats se/0/id'],
      ['se', '/1/name', 'repeats se/0/name'],
    ],
  );
});

test('status must be what the evidence supports', () => {
  assert.deepEqual(checkStatus('f', [gnesta]), []);
  assert.equal(checkStatus('f', [{ ...gnesta, evidence: 'decision' }])[0]?.value, 'signed');
  assert.equal(checkStatus('f', [{ ...gnesta, evidence: 'mention' }]).length, 1);
});

test('a record stands in the file of its country, under an id that follows from its name', () => {
  assert.deepEqual(checkPlaceInFiles('f', 'SE', [gnesta]), []);
  assert.deepEqual(checkPlaceInFiles('f', 'SE', [{ ...gnesta, id: 'se-gnesta-2' }]), []);
  assert.equal(checkPlaceInFiles('f', 'FI', [gnesta])[0]?.path, '/0/country');
  assert.equal(checkPlaceInFiles('f', 'SE', [{ ...gnesta, id: 'se-x' }])[0]?.path, '/0/id');
});

test('at most one current figure per scope', () => {
  const current = { ...total, current: true };
  assert.deepEqual(checkCurrent('f', [current, total, { ...current, scope: 'FI' }]), []);
  assert.equal(checkCurrent('f', [current, total, current])[0]?.path, '/2/current');
});

test('an undated figure says when it was read, and only that', () => {
  assert.deepEqual(checkDated('f', [total, { ...total, asOf: null, read: '2026-11' }]), []);
  assert.equal(checkDated('f', [{ ...total, asOf: null }]).length, 1);
  assert.equal(checkDated('f', [{ ...total, read: '2026-11' }]).length, 1);
});

test('sources: dangling, unused, twice', () => {
  const citations = citationsOf('f', [gnesta]);
  assert.deepEqual(checkDangling(citations, { a: source }), []);
  assert.equal(checkDangling(citations, {})[0]?.path, '/0/sources/0');
  assert.deepEqual(checkUnused('s', citations, { a: source }), []);
  assert.equal(checkUnused('s', citations, { a: source, b: source })[0]?.value, 'b');
  assert.deepEqual(checkSameSource('s', { a: source }), []);
  assert.equal(checkSameSource('s', { a: source, b: { ...source } })[0]?.path, '/b');
});

test('positions: missing, abroad, at sea; Crimea is in Ukraine, Martinique in France', () => {
  const outlines = readOutlines();
  const check = (country: string, position: readonly [number, number] | null): string[] =>
    checkPositions('f', [{ ...gnesta, country, position }], outlines).map(({ message }) => message);
  assert.deepEqual(check('SE', [17.31, 59.05]), []);
  assert.deepEqual(check('UA', [34.1, 44.95]), []);
  assert.equal(check('RU', [34.1, 44.95]).length, 1);
  assert.deepEqual(check('FR', [-61.07, 14.6]), []);
  assert.deepEqual(check('FI', [19.93, 60.1]), []);
  assert.deepEqual(check('DE', [6.5, 54.8]), ['lies at sea, 111 km from DE (allowed: 25 km)']);
  assert.match(check('SE', [10.75, 59.91])[0] ?? '', /^lies in NO/);
  assert.match(check('SE', [59.05, 17.31])[0] ?? '', /SE/);
  assert.deepEqual(check('SE', null), ['is missing']);
});

test('schemas: a missing, an unknown and a wrong property', () => {
  const check = schemaCheck();
  assert.deepEqual(check('signatory', 'f', [gnesta]), []);
  assert.deepEqual(check('count', 'f', [total]), []);
  assert.deepEqual(check('sources', 'f', { a: source }), []);
  const { name: _name, ...nameless } = gnesta;
  assert.match(check('signatory', 'f', [nameless])[0]?.message ?? '', /required property 'name'/);
  const unknown = check('signatory', 'f', [{ ...gnesta, colour: 1 }]);
  assert.equal(unknown[0]?.value, 'colour');
  const wrong = check('sources', 'f', { a: { ...source, url: 'ftp://example.org' } });
  assert.equal(wrong[0]?.path, '/a/url');
  assert.equal(wrong[0]?.value, 'ftp://example.org');
  assert.equal(check('nothing', 'f', [])[0]?.message, 'has no schema');
});
