import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mark, richText } from '../../../src/core/rich-text.js';
import { safeUrl } from '../../../src/core/safe-url.js';

test('markup stands where the language puts it', () => {
  assert.deepEqual(richText(`${mark(0)} of ${mark(1)}.`, ['a', 'b']), ['a', ' of ', 'b', '.']);
  assert.deepEqual(richText(`Von ${mark(1)} haben ${mark(0)}`, ['a', 'b']), [
    'Von ',
    'b',
    ' haben ',
    'a',
  ]);
  assert.deepEqual(richText('nothing', []), ['nothing']);
});

test('only http and https are links', () => {
  assert.equal(safeUrl('https://example.org/'), 'https://example.org/');
  for (const url of ['javascript:alert(1)', 'data:text/html,x', '//example.org', '/a', null])
    assert.equal(safeUrl(url), null);
});
