/**
 * What a fetched dataset costs before anything of it is drawn, against the plain way: the whole
 * text through `JSON.parse`, and an object for each point.
 *
 *     node --expose-gc --import tsx bench/dataset.ts
 */
import { checkDataset, DatasetCheck, type Checked } from '../src/dataset/check-dataset.js';
import { columnsFromRecords } from '../src/dataset/columns.js';
import { DatasetReader } from '../src/dataset/dataset-reader.js';
import { fetchDataset } from '../src/dataset/fetch-dataset.js';
import { validateSignatory } from '../src/dataset/generated/validate.js';
import { NameIndex } from '../src/dataset/large-search.js';
import { largeDataset, type LargeDataset } from '../test/support/large-dataset.js';

const RUNS = 7;
/** What a network delivers at once. */
const PART = 65_536;

const { gc } = globalThis;
if (!gc) throw new Error('Run it with --expose-gc.');

type Job = () => unknown;

/** Milliseconds of each job; they take turns, so that a busy moment hits them all. */
async function time(jobs: Readonly<Record<string, Job>>): Promise<void> {
  const times = new Map(Object.keys(jobs).map((name) => [name, [] as number[]]));
  for (let run = 0; run < RUNS; run += 1)
    for (const [name, job] of Object.entries(jobs)) {
      gc?.();
      const start = performance.now();
      await job();
      times.get(name)?.push(performance.now() - start);
    }
  const round = (ms = NaN): number => Math.round(ms * 10) / 10;
  const rows = [...times].map(([name, all]) => {
    all.sort((a, b) => a - b);
    return [name, { least: round(all[0]), median: round(all[RUNS >> 1]), most: round(all.at(-1)) }];
  });
  console.table(Object.fromEntries(rows));
}

/** Megabytes that stay when a job is done and its rubbish is gone. */
function retained(job: Job): string {
  const used = (): number => {
    gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const kept = job();
  const bytes = used() - before;
  // Used once more, so that it could not go before.
  return kept ? `${(bytes / 1e6).toFixed(1)} MB` : '';
}

/** The longest time, in milliseconds, for which nothing else could happen. */
async function longestSlice(job: () => Promise<unknown>): Promise<string> {
  let [longest, last, done] = [0, performance.now(), false];
  const look = (): void => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (!done) setImmediate(look);
  };
  setImmediate(look);
  await job();
  done = true;
  look();
  return `${longest.toFixed(1)} ms`;
}

function plainly(text: string): unknown {
  const { signatories } = JSON.parse(text) as LargeDataset;
  return signatories.map(({ id, name, country, status, signed, position }) => {
    const [lon, lat] = position ?? [];
    return { id, name, country, status, signed, lon, lat };
  });
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function* decodeParts(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder();
  for (let at = 0; at < bytes.length; at += PART)
    yield decoder.decode(bytes.subarray(at, at + PART), { stream: true });
  yield decoder.decode();
}

function read(bytes: Uint8Array): Checked {
  const reader = new DatasetReader();
  for (const text of decodeParts(bytes)) {
    reader.write(text);
    while (reader.advance());
  }
  return reader.end();
}

/** A server's answer that arrives in parts. */
function answer(bytes: Uint8Array): Promise<Response> {
  let at = 0;
  return Promise.resolve(
    new Response(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(bytes.slice(at, (at += PART)));
          if (at >= bytes.length) controller.close();
        },
      }),
    ),
  );
}

const fetchAnswer = (bytes: Uint8Array): Promise<unknown> =>
  fetchDataset('https://example.org/', { fetch: () => answer(bytes) });

for (const count of [2_000, 100_000]) {
  const bytes = new TextEncoder().encode(JSON.stringify(largeDataset(count)));
  console.log(`\n── ${count} signatories in ${(bytes.length / 1e6).toFixed(2)} MB of JSON`);

  const file = JSON.parse(decode(bytes)) as LargeDataset;
  const checked = checkDataset(file);
  if ('wrong' in checked) throw new Error(checked.wrong);
  const { names, localNames, points, recordAt } = checked.dataset.columns;
  const records = names.id.map((_, index) => recordAt(index));
  await time({
    'plain: decode, parse, objects': () => plainly(decode(bytes)),
    'ours: decode, parse, validate, columns': () => read(bytes),
    'ours, by fetchDataset': () => fetchAnswer(bytes),
    '  decode': () => decode(bytes),
    '  decode in parts': () => [...decodeParts(bytes)].length,
    '  parse': () => JSON.parse(decode(bytes)) as unknown,
    '  validate by the schema': () => file.signatories.every((record) => validateSignatory(record)),
    '  validate, columns': () => {
      const check = new DatasetCheck(file.sources);
      check.add(file.signatories);
      return check.finish([]);
    },
    '  columns': () => columnsFromRecords(records),
  });
  console.log('longest slice of fetchDataset:', await longestSlice(() => fetchAnswer(bytes)));
  console.log(
    'retained, plain:',
    retained(() => plainly(decode(bytes))),
  );
  console.log(
    'retained, ours: ',
    retained(() => read(bytes)),
  );

  const index = new NameIndex(names.name, localNames);
  const { compare } = new Intl.Collator('en');
  console.log(
    'retained, search:',
    retained(() => index.search([], 'a')),
  );
  const order = await index.sort(compare);
  const all = Array.from(points.status, (_, each) => each);
  await time({
    'search, many found': () => index.search(all, 'a', order),
    'search, some found': () => index.search(all, 'stad', order),
    'search, none found': () => index.search(all, 'nothing', order),
    'all in order': () => index.search(all, '', order),
    'fold all names': () => new NameIndex(names.name, localNames).search([], 'a'),
    'sort in slices': () => index.sort(compare),
    'sort at once': () => all.toSorted((a, b) => compare(names.name[a] ?? '', names.name[b] ?? '')),
  });
  console.log('longest slice of sorting:', await longestSlice(() => index.sort(compare)));
}
