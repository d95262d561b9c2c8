/** The lines to paste, as README.md prints them, on a page of the host that has nothing else. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { layoutShift } from '../support/layout-shift.js';
import { serve } from '../support/static-server.js';
import { launch, visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');

test('a pasted line moves nothing on its page', async (context) => {
  const [browser, host, readme] = await Promise.all([
    launch(),
    serve(path.join(root, 'dist/embed')),
    readFile(path.join(root, 'README.md'), 'utf8'),
  ]);
  const lines = [...readme.matchAll(/^```html\n(<div .*<script.*<\/div>)\n```$/gm)].map(
    ([, line = '']) => line,
  );
  assert.ok(lines.length >= 2, 'README.md has lines to paste');
  for (const line of lines)
    for (const width of [360, 768, 1200]) {
      const tag = /<([a-z]+-[a-z-]+)/.exec(line)?.[1] ?? '';
      await context.test(`<${tag}> at ${width} pixels`, async () => {
        host.pages.set('/page', {
          html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><style>img { max-width: 100%; height: auto }</style><h1>Our municipality</h1>${line.replaceAll('/charter-widgets/', '/')}<p>What comes after it.</p></html>`,
        });
        const page = await visit(browser, `${host.origin}/page`, { width });
        await page.status(tag, 'ready');
        await page.page.waitForNetworkIdle({ idleTime: 300 });
        const { sum, moved } = await layoutShift(page.page);
        assert.ok(sum < 0.001, `${sum}: ${moved.join(', ')}`);
        await page.close();
      });
    }
  await Promise.all([browser.close(), host.close()]);
});
