import assert from 'node:assert/strict';
import { test } from 'node:test';
import { standingOn } from '../../../src/dataset/status-on.js';

test('without a day, the status itself', () => {
  assert.equal(standingOn('signed', null, null, null), 'signed');
  assert.equal(standingOn('unconfirmed', '2011-12-09', null, null), 'unconfirmed');
});

test('at a day, as far as the dates tell', () => {
  assert.equal(standingOn('signed', '2013-09-30', '2013-06-03', '2013-09-30'), 'signed');
  assert.equal(standingOn('signed', '2013-09-30', '2013-06-03', '2013-09-29'), 'not-yet');
  assert.equal(standingOn('signed', '2013', null, '2013-06'), 'unknown');
  assert.equal(standingOn('signed', null, null, '2013'), 'unknown');
  assert.equal(standingOn('decided', null, '2014', '2015'), 'decided');
  assert.equal(standingOn('decided', null, '2014', '2013'), 'not-yet');
});

test('nobody signs before deciding to', () => {
  assert.equal(standingOn('signed', null, '2013-04-27', '2012'), 'not-yet');
  assert.equal(standingOn('signed', null, '2013-04-27', '2014'), 'unknown');
});
