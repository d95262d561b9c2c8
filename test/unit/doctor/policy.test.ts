import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageHeaders, parseHeaders } from '../../../src/embed/doctor/headers.js';
import {
  blocksAddress,
  blocksScript,
  blocksTemplates,
  matchesSource,
  parsePolicy,
  splitPolicies,
} from '../../../src/embed/doctor/policy.js';

const PAGE = 'https://kommune.example/side';
const OWN = 'https://kommune.example/charter-widgets/charter-widgets.js';
const OTHER = 'https://files.example/charter-widgets/charter-widgets.js';

const blocked = (policy: string, url = OWN, more: object = {}): string | null =>
  blocksScript(
    parsePolicy(policy),
    { url, nonce: '', integrity: '', parserInserted: true, ...more },
    PAGE,
  )?.name ?? null;

test('directives: any case, the first of a name counts', () => {
  assert.deepEqual(
    [...parsePolicy(" Script-Src 'self';; script-src *;\n img-src")],
    [
      ['script-src', ["'self'"]],
      ['img-src', []],
    ],
  );
  assert.deepEqual(splitPolicies("default-src 'self', script-src *"), [
    "default-src 'self'",
    'script-src *',
  ]);
});

test('the nearest directive decides', () => {
  assert.equal(blocked("default-src 'none'"), 'default-src');
  assert.equal(blocked("default-src 'none'; script-src 'self'"), null);
  assert.equal(blocked("script-src 'self'; script-src-elem 'none'"), 'script-src-elem');
  assert.equal(blocked("img-src 'none'"), null);
  assert.equal(blocked('script-src'), 'script-src');
});

test('a sandbox without scripts', () => {
  assert.equal(blocked('sandbox allow-forms'), 'sandbox');
  assert.equal(blocked('sandbox allow-scripts'), null);
});

test('nonces, checksums, strict-dynamic', () => {
  assert.equal(blocked("script-src 'nonce-a'", OWN, { nonce: 'a' }), null);
  assert.equal(blocked("script-src 'nonce-a'", OWN, { nonce: 'b' }), 'script-src');
  assert.equal(blocked("script-src 'sha384-x'", OWN, { integrity: 'sha384-x' }), null);
  assert.equal(
    blocked("script-src 'sha384-x'", OWN, { integrity: 'sha384-x sha512-y' }),
    'script-src',
  );
  assert.equal(blocked("script-src 'self' 'strict-dynamic' 'nonce-a'"), 'script-src');
  assert.equal(
    blocked("script-src 'strict-dynamic' 'nonce-a'", OWN, { parserInserted: false }),
    null,
  );
});

for (const [source, url, expected] of [
  ["'self'", OWN, true],
  ["'self'", OTHER, false],
  ['*', OTHER, true],
  ['*', 'data:text/javascript,1', false],
  ['https:', OTHER, true],
  ['http:', OTHER, true],
  ['https:', 'http://files.example/a.js', false],
  ['files.example', OTHER, true],
  ['files.example', 'http://files.example/a.js', false],
  ['FILES.example', OTHER, true],
  ['*.example', OTHER, true],
  ['*.files.example', OTHER, false],
  ['https://files.example/charter-widgets/', OTHER, true],
  ['https://files.example/charter-widgets', OTHER, false],
  ['https://files.example/other/', OTHER, false],
  ['files.example:8443', OTHER, false],
  ['files.example:*', 'https://files.example:8443/a.js', true],
  ['files.example:443', OTHER, true],
  ["'none'", OWN, false],
  ["'unsafe-inline'", OWN, false],
] as const)
  test(`${source} and ${url}: ${expected}`, () =>
    assert.equal(matchesSource(source, new URL(url), new URL(PAGE)), expected));

test("'self' of a page by http lets https in", () =>
  assert.equal(
    matchesSource("'self'", new URL('https://a.example/x.js'), new URL('http://a.example/')),
    true,
  ));

test('trusted types: a list without our name, where names are required', () => {
  const names = (policy: string): string | null =>
    blocksTemplates(parsePolicy(policy))?.name ?? null;
  assert.equal(names("require-trusted-types-for 'script'"), null);
  assert.equal(names("trusted-types 'none'"), null);
  assert.equal(names("require-trusted-types-for 'script'; trusted-types *"), null);
  assert.equal(names("require-trusted-types-for 'script'; trusted-types charter-widgets"), null);
  assert.equal(names("require-trusted-types-for 'script'; trusted-types"), 'trusted-types');
  assert.equal(names("require-trusted-types-for 'script'; trusted-types a"), 'trusted-types');
});

test('addresses for fetch', () => {
  const policy = parsePolicy("default-src 'self'; img-src *");
  assert.equal(blocksAddress(policy, 'connect-src', OTHER, PAGE)?.name, 'default-src');
  assert.equal(blocksAddress(policy, 'img-src', OTHER, PAGE), null);
});

test('headers as they are copied', () => {
  const headers = parseHeaders(
    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Security-Policy: default-src 'self';\r\n script-src 'none'\r\ncontent-security-policy: img-src *\r\nContent-Security-Policy-Report-Only: default-src 'none'\r\nReferrer-Policy: origin, no-referrer\r\n",
  );
  assert.deepEqual(pageHeaders(headers), {
    contentType: 'text/html',
    referrerPolicy: 'no-referrer',
    policies: ["default-src 'self'; script-src 'none'", 'img-src *'],
  });
});
