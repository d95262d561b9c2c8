import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDataset, type Checked } from '../../../src/dataset/check-dataset.js';
import { DatasetReader } from '../../../src/dataset/dataset-reader.js';
import { largeDataset } from '../../support/large-dataset.js';

const large = largeDataset(700);

/** What a reader makes of a text that comes in parts of so many characters, and in how many steps. */
function read(text: string, size: number): { checked: Checked; steps: number } {
  const reader = new DatasetReader();
  let steps = 0;
  for (let at = 0; at < text.length; at += size) {
    reader.write(text.slice(at, at + size));
    while (reader.advance()) steps += 1;
  }
  return { checked: reader.end(), steps };
}

/** All that is to be known of a result, as plain values. */
function plain(checked: Checked): unknown {
  if ('wrong' in checked) return checked;
  const { columns, counts } = checked.dataset;
  const records = columns.names.id.map((_, index) => columns.recordAt(index));
  return { records, counts, problems: checked.problems };
}

/** Expects that reading in parts is the same as parsing as a whole, and whether it was in steps. */
function expectSame(text: string, { inSteps }: { readonly inSteps?: boolean } = {}): void {
  const whole = plain(checkDataset(JSON.parse(text)));
  for (const size of [1, 997, 40_000, text.length]) {
    const { checked, steps } = read(text, size);
    assert.deepEqual(plain(checked), whole);
    if (inSteps !== undefined) assert.equal(steps > 1, inSteps, `${steps} steps`);
  }
}

test('a large text is read in steps, in parts of any size', () => {
  expectSame(JSON.stringify(large), { inSteps: true });
});

test('a text that comes record by record is read in steps', () => {
  const text = JSON.stringify(large);
  for (const between of [/(?<=\},)(?=\{)/, /(?<=\})(?=,\{)/]) {
    const reader = new DatasetReader();
    let steps = 0;
    for (const part of text.split(between)) {
      reader.write(part);
      if (reader.advance()) steps += 1;
    }
    assert.ok(steps > 3);
    assert.deepEqual(plain(reader.end()), plain(checkDataset(large)));
  }
});

test('a text in lines is read in steps, too', () => {
  expectSame(JSON.stringify(large, null, 2), { inSteps: true });
  expectSame(JSON.stringify(large, null, '\t').replaceAll('\n', '\r\n'), { inSteps: true });
});

test('a small text, or one without signatories, is parsed at once', () => {
  expectSame(JSON.stringify(largeDataset(10)), { inSteps: false });
  expectSame(JSON.stringify({ ...large, signatories: [] }), { inSteps: false });
});

test('what looks like the end of a record may be part of a name', () => {
  const signatories = large.signatories.map((record, index) =>
    index % 3 === 0 ? { ...record, name: `${record.name}"},{"id":"} , {[]` } : record,
  );
  expectSame(JSON.stringify({ ...large, signatories }), { inSteps: true });
});

test('lists of objects in a record, or behind the list of signatories, are no records', () => {
  const extra = Array.from({ length: 10 }, (_, index) => ({ index, more: [{}, {}] }));
  const signatories = large.signatories.map((record) => ({ extra, ...record, more: extra }));
  // Most places that look like the end of a record are none: it may be read as a whole.
  expectSame(JSON.stringify({ ...large, signatories }));
  const facts = Array.from({ length: 3000 }, (_, index) => ({ id: `fact-${index}` }));
  expectSame(JSON.stringify({ ...large, facts }), { inSteps: true });
});

test('the list of signatories is not looked for in a text or in something else', () => {
  const { format, sources, counts, signatories } = large;
  const title = 'in "signatories": [{}, {';
  const note = { signatories: [{}, {}], '"signatories': [{}, {}] };
  const noted = { ...sources, europe: { ...sources['europe'], title } };
  expectSame(JSON.stringify({ format, sources: noted, signatories, counts }), { inSteps: true });
  expectSame(JSON.stringify({ format, note, sources, signatories, counts }), { inSteps: false });
  expectSame(JSON.stringify({ format, sources, '"signatories': [], signatories, counts }), {
    inSteps: false,
  });
});

test('sources may stand behind the signatories, counts before them', () => {
  const { format, sources, counts, signatories } = large;
  expectSame(JSON.stringify({ format, signatories, sources, counts }), { inSteps: false });
  expectSame(JSON.stringify({ format, counts, sources, signatories }), { inSteps: true });
});

test('bad records are reported by their place in the whole file', () => {
  const signatories = large.signatories.map((record, index) =>
    index % 200 === 199 ? { ...record, status: 'unknown' } : record,
  );
  const { checked } = read(JSON.stringify({ ...large, signatories }), 5000);
  assert.ok('problems' in checked);
  assert.deepEqual(
    checked.problems.map(({ path }) => path),
    [199, 399, 599].map((index) => `/signatories/${index}/status`),
  );
});

test('a file of the wrong shape is told as such, however large it is', () => {
  expectSame(JSON.stringify({ ...large, format: 'charter-dataset/2' }), { inSteps: false });
  expectSame(JSON.stringify({ ...large, counts: undefined }), { inSteps: true });
  expectSame(JSON.stringify({ ...large, counts: {} }), { inSteps: true });
  expectSame(JSON.stringify(large.signatories), { inSteps: false });
  expectSame(JSON.stringify({ wrong: 'a property that we do not know', ...large }), {
    inSteps: true,
  });
});

test('what is not JSON throws, wherever the fault is', () => {
  const text = JSON.stringify(large);
  const middle = text.indexOf('},{', text.length / 2);
  for (const broken of [
    text.slice(0, -1),
    text.slice(0, text.length / 2),
    `${text}]`,
    `${text.slice(0, middle + 1)}${text.slice(middle + 2)}`,
    `${text.slice(0, middle + 1)},${text.slice(middle + 1)}`,
    `${text.slice(0, middle + 1)}\u00a0${text.slice(middle + 1)}`,
    `${text.slice(0, middle + 2)}0${text.slice(middle + 2)}`,
    text.replace('}],"counts"', '},],"counts"'),
    text.replace('"signatories":[', '"signatories":[,'),
    '',
  ]) {
    assert.throws(() => JSON.parse(broken) as unknown, SyntaxError);
    assert.throws(() => read(broken, 40_000), SyntaxError);
  }
});
