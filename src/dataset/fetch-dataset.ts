/** Reads a dataset in the format `charter-dataset/1` from an address the page's author gives. */
import { checkDataset, type DatasetProblem } from './check-dataset.js';
import type { SignatoryRecord } from './signatories.js';
import type { Count } from './types.js';

export type { DatasetProblem } from './check-dataset.js';

/** What is left of a fetched dataset once its bad records are set aside. */
export interface Dataset {
  readonly signatories: readonly SignatoryRecord[];
  readonly counts: readonly Count[];
}

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
  /** Default: 8 MiB. */
  readonly maxBytes?: number;
  /** For the whole transfer. Default: 15 seconds. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof globalThis.fetch;
}

const MAX_BYTES = 8 * 1024 * 1024;
const TIMEOUT_MS = 15_000;

/** The body as text; stops reading as soon as it is larger than allowed. */
async function readBounded(response: Response, url: string, maxBytes: number): Promise<string> {
  const tooLarge = (bytes: string): DatasetError =>
    new DatasetError('too-large', url, `has ${bytes} bytes (allowed: ${maxBytes})`);
  const declared = response.headers.get('content-length');
  if (declared !== null && Number(declared) > maxBytes) {
    await response.body?.cancel();
    throw tooLarge(declared);
  }
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel();
      throw tooLarge(`more than ${size - 1}`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A server that answers an unknown address with a page says 200 all the same. */
function parse(text: string, url: string, type: string | null): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const start = JSON.stringify(text.slice(0, 40));
    const message = `is not JSON but ${type ?? 'of no type'}, starting with ${start}`;
    throw new DatasetError('not-json', url, message, { cause });
  }
}

async function transfer(
  url: string,
  signal: AbortSignal,
  { maxBytes = MAX_BYTES, fetch = globalThis.fetch }: FetchDatasetOptions,
): Promise<unknown> {
  const response = await fetch(url, { signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    await response.body?.cancel();
    const status = `${response.status} ${response.statusText}`.trim();
    throw new DatasetError('status', url, `answered ${status} (allowed: 200 to 299)`);
  }
  const text = await readBounded(response, url, maxBytes);
  return parse(text, url, response.headers.get('content-type'));
}

/** Gives up after a time, or when the caller does, whichever comes first. */
async function transferInTime(url: string, options: FetchDatasetOptions): Promise<unknown> {
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

/**
 * Fetches and validates a dataset. A bad record is left out and reported; the rest is kept.
 * Rejects with a `DatasetError`, or with the reason of an aborted `signal`.
 */
export async function fetchDataset(
  url: string | URL,
  options: FetchDatasetOptions = {},
): Promise<{ dataset: Dataset; problems: DatasetProblem[] }> {
  const address = String(url);
  const value = await transferInTime(address, options);
  const result = checkDataset(value);
  if ('wrong' in result) throw new DatasetError('wrong-format', address, result.wrong);
  return result;
}
