/** Content-Security-Policy, level 3: what a policy says, and whether it lets a file in. */

/** Sources by directive, both in lower case where case does not matter. */
export type Policy = ReadonlyMap<string, readonly string[]>;

export interface ScriptRequest {
  readonly url: string;
  readonly nonce: string;
  readonly integrity: string;
  readonly parserInserted: boolean;
}

/** Where each directive looks when a policy does not have it. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src-elem', 'script-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'img-src': ['img-src', 'default-src'],
};

/** One header may hold several policies, with commas between them; each has to agree. */
export const splitPolicies = (header: string): readonly string[] =>
  header
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

export function parsePolicy(text: string): Policy {
  const policy = new Map<string, readonly string[]>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    const directive = name?.toLowerCase();
    // The first of a name counts.
    if (directive && !policy.has(directive)) policy.set(directive, sources);
  }
  return policy;
}

export interface Directive {
  readonly name: string;
  readonly sources: readonly string[];
}

/** The directive that decides about `wanted` in this policy; null where none does. */
export function effective(policy: Policy, wanted: string): Directive | null {
  for (const name of FALLBACKS[wanted] ?? [wanted]) {
    const sources = policy.get(name);
    if (sources) return { name, sources };
  }
  return null;
}

const keyword = (sources: readonly string[], word: string): boolean =>
  sources.some((source) => source.toLowerCase() === `'${word}'`);

const DEFAULT_PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' };

const portOf = ({ protocol, port }: URL): string => port || (DEFAULT_PORTS[protocol] ?? '');

/** `http:` lets `https:` in as well. */
const schemeMatches = (allowed: string, actual: string): boolean =>
  allowed === actual || (allowed === 'http:' && actual === 'https:');

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
    : pattern === '*' || pattern === host;
}

function portMatches(pattern: string | undefined, url: URL, scheme: string): boolean {
  const port = portOf(url);
  if (pattern === '*') return true;
  if (pattern) return pattern === port || (pattern === '80' && port === '443');
  return port === DEFAULT_PORTS[url.protocol] || port === DEFAULT_PORTS[scheme];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function pathMatches(pattern: string | undefined, path: string): boolean {
  if (!pattern || pattern === '/') return true;
  const wanted = decoded(pattern);
  return wanted.endsWith('/') ? decoded(path).startsWith(wanted) : decoded(path) === wanted;
}

const SOURCE =
  /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])(?::(\d+|\*))?(\/[^?#]*)?$/i;

/** Whether a source expression lets an address in, on a page of the origin `self`. */
export function matchesSource(source: string, url: URL, self: URL): boolean {
  const lower = source.toLowerCase();
  if (lower === "'self'")
    return (
      url.origin === self.origin ||
      (url.hostname === self.hostname &&
        schemeMatches(self.protocol, url.protocol) &&
        portOf(self) === DEFAULT_PORTS[self.protocol] &&
        portOf(url) === DEFAULT_PORTS[url.protocol])
    );
  if (lower === '*') return /^https?:$/.test(url.protocol) || url.protocol === self.protocol;
  if (/^[a-z][a-z\d+.-]*:$/.test(lower)) return schemeMatches(lower, url.protocol);
  const [, scheme, host, port, path] = SOURCE.exec(source) ?? [];
  if (!host) return false;
  const allowed = scheme ? `${scheme.toLowerCase()}:` : self.protocol;
  return (
    schemeMatches(allowed, url.protocol) &&
    hostMatches(host.toLowerCase(), url.hostname) &&
    portMatches(port, url, allowed) &&
    pathMatches(path, url.pathname)
  );
}

const nonceMatches = (sources: readonly string[], nonce: string): boolean =>
  nonce !== '' && sources.includes(`'nonce-${nonce}'`);

/** Every checksum of the tag has to be in the list. */
function hashMatches(sources: readonly string[], integrity: string): boolean {
  const hashes = integrity.split(/\s+/).filter((each) => /^sha(256|384|512)-/i.test(each));
  return hashes.length > 0 && hashes.every((hash) => sources.includes(`'${hash}'`));
}

/** True where a policy goes by nonces and checksums, and addresses do not count. */
export const isStrictDynamic = ({ sources }: Directive): boolean =>
  keyword(sources, 'strict-dynamic');

export const hasNonces = ({ sources }: Directive): boolean =>
  sources.some((source) => /^'nonce-/i.test(source));

function allowsAddress({ sources }: Directive, address: string, self: string): boolean {
  const url = new URL(address, self);
  return sources.some((source) => matchesSource(source, url, new URL(self)));
}

/** The directive that keeps a script out; null where it may run. */
export function blocksScript(
  policy: Policy,
  request: ScriptRequest,
  self: string,
): Directive | null {
  const sandbox = policy.get('sandbox');
  if (sandbox && !sandbox.some((flag) => flag.toLowerCase() === 'allow-scripts'))
    return { name: 'sandbox', sources: sandbox };
  const directive = effective(policy, 'script-src-elem');
  if (!directive) return null;
  const { sources } = directive;
  if (nonceMatches(sources, request.nonce) || hashMatches(sources, request.integrity)) return null;
  const allowed = isStrictDynamic(directive)
    ? !request.parserInserted
    : allowsAddress(directive, request.url, self);
  return allowed ? null : directive;
}

/** The directive that keeps an address out of `fetch` or of pictures; null where it may come. */
export function blocksAddress(
  policy: Policy,
  wanted: 'connect-src' | 'img-src',
  address: string,
  self: string,
): Directive | null {
  const directive = effective(policy, wanted);
  return directive && !allowsAddress(directive, address, self) ? directive : null;
}

const NAME = 'charter-widgets';

/** The directive under which our templates cannot be made; null where they can. */
export function blocksTemplates(policy: Policy): Directive | null {
  const required = policy.get('require-trusted-types-for');
  const sources = policy.get('trusted-types');
  if (!required || !keyword(required, 'script') || !sources) return null;
  return sources.includes(NAME) || sources.includes('*')
    ? null
    : { name: 'trusted-types', sources };
}

/** The directive with one source more. */
export function withSource({ sources }: Directive, name: string, source: string): string {
  const kept = sources.filter((each) => each.toLowerCase() !== "'none'" && each !== source);
  return [name, ...kept, source].join(' ');
}
