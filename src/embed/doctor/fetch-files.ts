/** Asks for a page and for files of ours, as the browser has asked before. */
import type { SeenFile } from './types.js';

export interface FetchedPage {
  readonly html: string;
  readonly headers: Headers;
}

/** The page once more; null where that is not allowed or the network is gone. */
export async function fetchPage(url: string): Promise<FetchedPage | null> {
  try {
    const response = await fetch(url, { credentials: 'same-origin', cache: 'no-cache' });
    return { html: await response.text(), headers: response.headers };
  } catch {
    return null;
  }
}

async function checksum(bytes: ArrayBuffer, integrity: string): Promise<string | null> {
  const algorithm = ['512', '384', '256'].find((each) => integrity.includes(`sha${each}-`));
  // Without https there is no `subtle`.
  if (!algorithm || !globalThis.crypto?.subtle) return null;
  const digest = new Uint8Array(await crypto.subtle.digest(`SHA-${algorithm}`, bytes));
  return `sha${algorithm}-${btoa(String.fromCharCode(...digest))}`;
}

/** How a file comes; status 0 where there is no answer that this page may read. */
export async function fetchFile(url: string, integrity = ''): Promise<SeenFile> {
  try {
    const response = await fetch(url, { cache: 'no-cache', referrerPolicy: 'no-referrer' });
    return {
      url,
      status: response.status,
      type: response.headers.get('content-type')?.split(';')[0]?.trim() ?? '',
      integrity: await checksum(await response.arrayBuffer(), integrity),
    };
  } catch {
    return { url, status: 0, type: null, integrity: null };
  }
}
