import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  isSignedBeforeDecided,
  PLAN_YEARS,
  planDue,
  planSteps,
  spanBetween,
  type PlanEntry,
} from '../../../src/dataset/plan-due.js';

const TODAY = '2026-11-22';

const entry = (changes: Partial<PlanEntry> = {}): PlanEntry => ({
  decided: null,
  signed: null,
  adopted: null,
  status: null,
  hasPlan: false,
  ...changes,
});

test('the time for a plan is the one that the data give a source for', () => {
  const facts = JSON.parse(readFileSync('data/facts.json', 'utf8')) as {
    readonly id: string;
    readonly values: unknown;
  }[];
  const fact = facts.find(({ id }) => id === 'plan-deadline');
  assert.deepEqual(fact?.values, { years: PLAN_YEARS });
});

test('a plan is due two calendar years after signing, as precisely as that is known', () => {
  assert.equal(planDue('2013-09-30'), '2015-09-30');
  assert.equal(planDue('2013-09'), '2015-09');
  assert.equal(planDue('2013'), '2015');
  assert.equal(planDue('2024-02-29'), '2026-02-28');
  assert.equal(planDue('2022-02-28'), '2024-02-28');
  assert.equal(planDue('2024-02'), '2026-02');
});

test('spans are in days below a month, in months below two years, then in years', () => {
  for (const [a, b, unit, count] of [
    ['2026-11-22', '2026-11-22', 'days', 0],
    ['2026-11-22', '2026-11-23', 'days', 1],
    ['2026-11-22', '2026-12-21', 'days', 29],
    ['2026-11-22', '2026-12-22', 'months', 1],
    ['2026-01-31', '2026-02-28', 'days', 28],
    ['2026-11-22', '2028-11-21', 'months', 23],
    ['2026-11-22', '2028-11-22', 'years', 2],
    ['2026-11-22', '2015-09-30', 'years', 11],
  ] as const)
    assert.deepEqual(spanBetween(a, b), { unit, count }, `${a} ${b}`);
});

test('only a clear case is one of signing before deciding', () => {
  assert.equal(isSignedBeforeDecided('2013-06-03', '2013-06-02'), true);
  assert.equal(isSignedBeforeDecided('2017-12-18', '2017'), false);
  assert.equal(isSignedBeforeDecided('2017-12-18', '2016'), true);
  assert.equal(isSignedBeforeDecided(null, '2016'), false);
});

test('Gnesta: decided, signed, due, no plan known', () => {
  const { steps, outlook } = planSteps(
    entry({ decided: '2013-06-03', signed: '2013-09-30', status: 'signed' }),
    TODAY,
  );
  assert.deepEqual(
    steps.map(({ date, isDone }) => [date, isDone]),
    [
      ['2013-06-03', true],
      ['2013-09-30', true],
      ['2015-09-30', false],
      [null, false],
    ],
  );
  assert.equal(steps[3]?.missing, 'unknown');
  assert.deepEqual(outlook, { kind: 'due', isPast: true, span: { unit: 'years', count: 11 } });
});

test('a decision alone: no signature, no due day, and what comes next', () => {
  const { steps, outlook } = planSteps(entry({ decided: '2024-10-01' }), TODAY);
  assert.deepEqual(
    steps.map(({ date, missing, isDone }) => date ?? `${missing} ${isDone}`),
    ['2024-10-01', 'to-come false', 'two-years false', 'to-come false'],
  );
  assert.deepEqual(outlook, { kind: 'signature' });
});

test('a year gives a year, and no time to a day', () => {
  const { steps, outlook } = planSteps(entry({ signed: '2013' }), TODAY);
  assert.equal(steps[2]?.date, '2015');
  assert.deepEqual(outlook, { kind: 'due', isPast: true, span: null });
  const { outlook: now } = planSteps(entry({ signed: '2024' }), TODAY);
  assert.deepEqual(now, { kind: 'due', isPast: false, span: null });
});

test('the due day itself is not past, a planned signature is not taken', () => {
  const { outlook } = planSteps(entry({ signed: '2024-11-22' }), TODAY);
  assert.deepEqual(outlook, { kind: 'due', isPast: false, span: { unit: 'days', count: 0 } });
  const { steps } = planSteps(entry({ signed: '2027-03-08' }), TODAY);
  assert.equal(steps[1]?.isDone, false);
});

test('signed on an unknown day, and a plan without a day', () => {
  const { steps, outlook } = planSteps(entry({ status: 'signed' }), TODAY);
  assert.deepEqual([steps[1]?.isDone, steps[1]?.missing], [true, 'day-unknown']);
  assert.deepEqual(outlook, { kind: 'no-day' });
  const planned = planSteps(entry({ status: 'signed', hasPlan: true }), TODAY);
  assert.deepEqual([planned.steps[3]?.isDone, planned.steps[3]?.missing], [true, 'day-unknown']);
  assert.deepEqual(planned.outlook, { kind: 'none' });
});
