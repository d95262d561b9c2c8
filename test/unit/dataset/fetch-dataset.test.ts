import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDataset } from '../../../src/dataset/check-dataset.js';
import {
  DatasetError,
  fetchDataset,
  type FetchDatasetOptions,
} from '../../../src/dataset/fetch-dataset.js';
import { largeDataset } from '../../support/large-dataset.js';

const URL = 'https://example.org/data.json';

const source = { url: 'https://example.org/', title: null, publisher: 'Example', date: '2024' };
const gnesta = {
  id: 'se-gnesta',
  name: 'Gnesta',
  country: 'SE',
  kind: 'municipality',
  status: 'signed',
  sources: ['a'],
};
const dataset = {
  format: 'charter-dataset/1',
  sources: { a: source },
  signatories: [gnesta],
  counts: [{ scope: 'SE', value: 134, asOf: '2022-06-27', sources: ['a'] }],
};

type Fetch = NonNullable<FetchDatasetOptions['fetch']>;

const answer =
  (body: unknown, init: ResponseInit = {}): Fetch =>
  () =>
    Promise.resolve(
      new Response(typeof body === 'string' ? body : JSON.stringify(body), {
        headers: { 'content-type': 'application/json' },
        ...init,
      }),
    );

/** Never answers, but listens to its signal like a real request. */
const hang: Fetch = (_, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
  });

async function failure(options: FetchDatasetOptions): Promise<DatasetError> {
  try {
    await fetchDataset(URL, options);
  } catch (error) {
    assert.ok(error instanceof DatasetError);
    assert.equal(error.url, URL);
    assert.ok(error.message.startsWith(URL));
    return error;
  }
  throw new assert.AssertionError({ message: 'expected a DatasetError' });
}

test('a good dataset comes back complete, with its sources', async () => {
  const result = await fetchDataset(URL, { fetch: answer(dataset) });
  assert.deepEqual(result.problems, []);
  assert.equal(result.dataset.columns.points.length, 1);
  assert.deepEqual(result.dataset.columns.recordAt(0), {
    ...gnesta,
    localName: null,
    decided: null,
    signed: null,
    plan: null,
    position: null,
    sources: [source],
  });
  assert.deepEqual(result.dataset.counts[0]?.sources, [source]);
  assert.equal(result.dataset.counts[0]?.partial, false);
});

test('a failed request says so', async () => {
  const error = await failure({ fetch: () => Promise.reject(new TypeError('no route')) });
  assert.equal(error.code, 'network');
  assert.match(error.message, /no route/);
});

test('an error status is named beside the allowed ones', async () => {
  const error = await failure({ fetch: answer('gone', { status: 404, statusText: 'Not Found' }) });
  assert.equal(error.code, 'status');
  assert.match(error.message, /404 Not Found \(allowed: 200 to 299\)/);
});

test('a server that does not answer in time is given up', async () => {
  const error = await failure({ fetch: hang, timeoutMs: 5 });
  assert.equal(error.code, 'timeout');
  assert.match(error.message, /5 ms/);
});

test('a caller who aborts gets its own reason', async () => {
  const controller = new AbortController();
  const reason = new Error('element removed');
  const promise = fetchDataset(URL, { fetch: hang, signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(promise, reason);
  await assert.rejects(fetchDataset(URL, { fetch: hang, signal: controller.signal }), reason);
});

test('a body larger than allowed is refused, declared or not', async () => {
  const big = 'x'.repeat(2000);
  const undeclared = await failure({ fetch: answer(big), maxBytes: 1000 });
  assert.equal(undeclared.code, 'too-large');
  assert.match(undeclared.message, /allowed: 1000/);
  const headers = { 'content-length': '2000' };
  const declared = await failure({ fetch: answer(big, { headers }), maxBytes: 1000 });
  assert.equal(declared.code, 'too-large');
  assert.match(declared.message, /2000 bytes/);
});

test('100,000 records of half a kilobyte are allowed, more is not', async () => {
  const headers = { 'content-length': String(48 * 1024 * 1024) };
  await fetchDataset(URL, { fetch: answer(dataset, { headers }) });
  const more = { 'content-length': String(48 * 1024 * 1024 + 1) };
  const error = await failure({ fetch: answer(dataset, { headers: more }) });
  assert.equal(error.code, 'too-large');
  assert.match(error.message, /50331649 bytes \(allowed: 50331648\)/);
});

/** A body in parts of so many bytes, as a network delivers it. */
function inParts(body: unknown, size: number, onCancel?: () => void): Fetch {
  const bytes = new TextEncoder().encode(JSON.stringify(body));
  let at = 0;
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(bytes.slice(at, (at += size)));
      if (at >= bytes.length) controller.close();
    },
    ...(onCancel && { cancel: onCancel }),
  });
  return () => Promise.resolve(new Response(stream));
}

test('a large dataset that arrives in parts is the same as a whole one', async () => {
  const large = largeDataset(3000);
  const whole = checkDataset(large);
  assert.ok('dataset' in whole);
  // The first size cuts letters of two bytes in half.
  for (const size of [4999, 65_536, 10_000_000]) {
    const { dataset: read, problems } = await fetchDataset(URL, { fetch: inParts(large, size) });
    assert.deepEqual(problems, []);
    assert.deepEqual(read.columns.points, whole.dataset.columns.points);
    assert.deepEqual(read.columns.names, whole.dataset.columns.names);
    assert.deepEqual(read.columns.localNames, whole.dataset.columns.localNames);
    assert.deepEqual(read.counts, whole.dataset.counts);
  }
});

test('reading stops at the bound, and where it is not wanted any more', async () => {
  const large = largeDataset(3000);
  let cancelled = 0;
  const fetch = (): Fetch => inParts(large, 10_000, () => (cancelled += 1));
  const error = await failure({ fetch: fetch(), maxBytes: 100_000 });
  assert.match(error.message, /more than 100000 bytes \(allowed: 100000\)/);
  assert.equal(cancelled, 1);
  const controller = new AbortController();
  const reason = new Error('element removed');
  const promise = fetchDataset(URL, {
    fetch: async (input, init) => {
      setTimeout(() => controller.abort(reason));
      return fetch()(input, init);
    },
    signal: controller.signal,
  });
  await assert.rejects(promise, reason);
});

test('a page instead of data is named for what it is', async () => {
  const headers = { 'content-type': 'text/html' };
  const error = await failure({ fetch: answer('<!doctype html><p>Hello', { headers }) });
  assert.equal(error.code, 'not-json');
  assert.match(error.message, /text\/html.*<!doctype html>/);
});

test('another format is refused with the value found and the one allowed', async () => {
  for (const body of [{ ...dataset, format: 'charter-dataset/2' }, [], { format: 1 }]) {
    const error = await failure({ fetch: answer(body) });
    assert.equal(error.code, 'wrong-format');
    assert.match(error.message, /charter-dataset\/1/);
  }
  const error = await failure({ fetch: answer({ ...dataset, counts: {} }) });
  assert.match(error.message, /\/counts must be an array/);
});

test('a bad record is left out and reported, the rest is kept', async () => {
  const { dataset: kept, problems } = await fetchDataset(URL, {
    fetch: answer({
      ...dataset,
      sources: { a: source, b: { ...source, url: 'javascript:alert(1)' } },
      signatories: [
        gnesta,
        { ...gnesta, id: 'se-x', country: 'Sweden' },
        { ...gnesta, id: 'se-y', signed: '2013-06-31' },
        { ...gnesta, id: 'se-z', sources: ['b'] },
        gnesta,
        null,
      ],
      counts: [{ scope: 'SE', value: -1, sources: ['a'] }],
    }),
  });
  assert.deepEqual(kept.columns.names.id, ['se-gnesta']);
  assert.deepEqual(
    problems.map(({ path, value }) => [path, value]),
    [
      ['/sources/b/url', 'javascript:alert(1)'],
      ['/signatories/1/country', 'Sweden'],
      ['/signatories/2/signed', '2013-06-31'],
      ['/signatories/3/sources/0', 'b'],
      ['/signatories/4/id', 'se-gnesta'],
      ['/signatories/5', null],
      ['/counts/0/value', -1],
    ],
  );
});

test('the list of problems is bounded', async () => {
  const signatories = Array.from({ length: 500 }, () => 0);
  const { problems } = await fetchDataset(URL, { fetch: answer({ ...dataset, signatories }) });
  assert.equal(problems.length, 101);
  assert.equal(problems.at(-1)?.value, 400);
});
