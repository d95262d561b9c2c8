/** Response headers, as a browser's tools or `curl -I` print them. */
import { splitPolicies } from './policy.js';

export interface PageHeaders {
  readonly contentType: string;
  readonly referrerPolicy: string;
  /** Those that are enforced, not those that only report. */
  readonly policies: readonly string[];
}

/** Names in lower case; what comes several times is joined as browsers do. */
export function parseHeaders(text: string): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  // A line that begins with a space continues the one before.
  for (const line of text.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const [, name, value] = /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line) ?? [];
    if (!name || value === undefined) continue;
    const before = headers.get(name.toLowerCase());
    headers.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return headers;
}

export function pageHeaders(headers: {
  get(name: string): string | null | undefined;
}): PageHeaders {
  return {
    contentType: headers.get('content-type') ?? '',
    referrerPolicy: (headers.get('referrer-policy') ?? '').split(',').pop()?.trim() ?? '',
    policies: splitPolicies(headers.get('content-security-policy') ?? ''),
  };
}
