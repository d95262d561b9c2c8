/** Reads a dataset in the format `charter-dataset/1` from an address the page's author gives. */
import { warnOnce } from '../core/warn.js';
import type { Checked, Dataset, DatasetProblem } from './check-dataset.js';
import { DatasetReader } from './dataset-reader.js';
import { Slices } from './slices.js';

export type { Dataset, DatasetProblem } from './check-dataset.js';

export type DatasetErrorCode =
  'network' | 'status' | 'timeout' | 'too-large' | 'not-json' | 'wrong-format';

/** Nothing of the dataset can be used, and why. */
export class DatasetError extends Error {
  override readonly name = 'DatasetError';
  readonly code: DatasetErrorCode;
  readonly url: string;

  constructor(code: DatasetErrorCode, url: string, message: string, options?: ErrorOptions) {
    super(`${url}: ${message}`, options);
    this.code = code;
    this.url = url;
  }
}

export interface FetchDatasetOptions {
  readonly signal?: AbortSignal;
  /** Default: 48 MiB, half a kilobyte for each of 100,000 signatories. */
  readonly maxBytes?: number;
  /** For the whole transfer. Default: 15 seconds. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

const MAX_BYTES = 48 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

/** Bytes to decode at once: a cache may deliver millions. */
const PART = 2 ** 15;

/** The text of a body while it arrives; throws as soon as it is larger than allowed. */
async function* textOf(response: Response, url: string, maxBytes: number): AsyncGenerator<string> {
  const tooLarge = (bytes: string): DatasetError =>
    new DatasetError('too-large', url, `has ${bytes} bytes (allowed: ${maxBytes})`);
  const declared = response.headers.get('content-length');
  if (declared !== null && Number(declared) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(declared);
  }
  if (response.body === null) return;
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge(`more than ${maxBytes}`);
      for (let at = 0; at < value.byteLength; at += PART)
        yield decoder.decode(value.subarray(at, at + PART), { stream: true });
    }
    yield decoder.decode();
  } finally {
    await reader.cancel();
  }
}

/** Parses and checks a body while it arrives, in slices. */
async function read(
  response: Response,
  url: string,
  maxBytes: number,
  signal: AbortSignal,
): Promise<Checked> {
  const reader = new DatasetReader();
  const slices = new Slices();
  let start = '';
  for await (const text of textOf(response, url, maxBytes)) {
    start ||= text.slice(0, 40);
    reader.write(text);
    while (reader.advance()) if (slices.isOver) await slices.next(signal);
  }
  try {
    return reader.end();
  } catch (cause) {
    // A server that answers an unknown address with a page says 200 all the same.
    const type = response.headers.get('content-type') ?? 'of no type';
    const message = `is not JSON but ${type}, starting with ${JSON.stringify(start)}`;
    throw new DatasetError('not-json', url, message, { cause });
  }
}

async function transfer(
  url: string,
  signal: AbortSignal,
  { maxBytes = MAX_BYTES, fetch = globalThis.fetch }: FetchDatasetOptions,
): Promise<Checked> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    await response.body?.cancel();
    const status = `${response.status} ${response.statusText}`.trim();
    throw new DatasetError('status', url, `answered ${status} (allowed: 200 to 299)`);
  }
  return read(response, url, maxBytes, signal);
}

/** Gives up after a time, or when the caller does, whichever comes first. */
async function transferInTime(url: string, options: FetchDatasetOptions): Promise<Checked> {
  const { signal, timeoutMs = TIMEOUT_MS } = options;
  signal?.throwIfAborted();
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal?.reason);
  signal?.addEventListener('abort', forward, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, timeoutMs);
  try {
    return await transfer(url, controller.signal, options);
  } catch (cause) {
    // The caller who aborted knows why, and gets back its own reason.
    signal?.throwIfAborted();
    if (late) {
      const message = `took longer than ${timeoutMs} ms`;
      throw new DatasetError('timeout', url, message, { cause });
    }
    if (cause instanceof DatasetError) throw cause;
    throw new DatasetError('network', url, `could not be fetched: ${String(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', forward);
  }
}

/** Tells whoever looks after the dataset what of it is missing, and why. */
function report(url: string, problems: readonly DatasetProblem[]): void {
  const lines = problems.map(({ path, message, value }) => [path, message, value]);
  if (lines.length > 0) warnOnce(`${url}: records that are not right are left out.`, lines);
}

/**
 * Fetches and validates a dataset. A bad record is left out and told of on the console, once; the
 * rest is kept.
 * Rejects with a `DatasetError`, or with the reason of an aborted `signal`.
 */
export async function fetchDataset(
  url: string | URL,
  options: FetchDatasetOptions = {},
): Promise<{ dataset: Dataset; problems: DatasetProblem[] }> {
  const address = String(url);
  const result = await transferInTime(address, options);
  if ('wrong' in result) throw new DatasetError('wrong-format', address, result.wrong);
  report(address, result.problems);
  return result;
}
