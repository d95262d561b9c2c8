import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { calendarFile } from '../../../src/dataset/calendar-file.js';

const NOW = new Date('2026-11-22T08:15:30.123Z');

const event = {
  uid: 'se-gnesta-plan-due@charter-widgets',
  day: '2015-09-30',
  summary: 'Gnesta kommun: handlingsplan; snart, \\ nu',
  description: `Jämställdhet på lokal nivå: ${'mål och åtgärder, 平等 🙂; '.repeat(9)}\nSlut`,
};
const file = calendarFile(event, NOW);

test('another parser reads what was written', () => {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.ok(calendar.getFirstPropertyValue('prodid'));
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  assert.ok(component);
  assert.deepEqual(others, []);
  const read = new ICAL.Event(component);
  assert.equal(read.uid, event.uid);
  assert.equal(read.summary, event.summary);
  assert.equal(read.description, event.description);
  assert.equal(read.startDate.isDate, true);
  assert.equal(read.startDate.toString(), '2015-09-30');
  assert.equal(String(component.getFirstPropertyValue('dtstamp')), '2026-11-22T08:15:30Z');
});

test('lines end in CRLF and have 75 octets at most', () => {
  assert.ok(file.endsWith('END:VCALENDAR\r\n'));
  assert.equal(file.replaceAll('\r\n', '').includes('\n'), false);
  const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line));
  assert.ok(Math.max(...lengths) <= 75, String(Math.max(...lengths)));
  assert.ok(lengths.filter((length) => length > 70).length > 3);
});

test('the same event has the same name, and only the stamp changes', () => {
  const later = calendarFile(event, new Date('2027-01-01T00:00:00Z'));
  assert.equal(later.replace(/DTSTAMP:.*/, ''), file.replace(/DTSTAMP:.*/, ''));
});
