/** A pasted address of a frame on another server, in a WordPress without our plugin. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { EMBED } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit } from '../support/visit.js';
import { startWordPress, wordpressMissing, type WordPress } from '../support/wordpress.js';

const missing = await wordpressMissing();

let folder: string;
let browser: Browser;
let files: Site;
let wordpress: WordPress;

describe('WordPress without the plugin', { skip: missing ?? false }, () => {
  before(
    async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'charter-oembed-'));
      await cp(EMBED, folder, { recursive: true });
      files = await serve(folder);
      const program = path.join(EMBED, '../oembed/oembed.mjs');
      const options = ['--base', `${files.origin}/`, '--write', folder];
      await promisify(execFile)(process.execPath, [program, ...options]);
      // WordPress asks no server on the same machine, nor at a port like ours, for good reason.
      const allow = `add_filter( 'http_request_host_is_external', '__return_true' );
add_filter( 'http_allowed_safe_ports', function ( $ports ) { $ports[] = ${new URL(files.origin).port}; return $ports; } );`;
      [browser, wordpress] = await Promise.all([launch(), startWordPress(allow)]);
    },
    { timeout: 90_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), wordpress?.close(), files?.close()]);
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test('an author’s pasted address becomes a frame as high as what is in it', async () => {
    const url = `${files.origin}/frame/charter-principles.sv.html`;
    const content = `<!-- wp:embed {"url":"${url}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${url}\n</div></figure>\n<!-- /wp:embed -->`;
    const { link } = await wordpress.rest<{ link: string }>('author', 'POST', '/wp/v2/posts', {
      title: 'Post',
      status: 'publish',
      content,
    });
    const view = await visit(browser, link);
    const inner = await view.page.waitForFrame((each) => each.url().startsWith(url));
    await inner.waitForFunction(
      () => Reflect.get(document.querySelector('charter-principles') ?? {}, 'status') === 'ready',
    );
    const height = await inner.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    assert.ok(height > 200 && height < 1000, String(height));
    await view.page.waitForFunction(
      (wanted: number) => document.querySelector('iframe')?.height === String(wanted),
      { timeout: 5000 },
      height,
    );
    const shown = await view.page.$eval('iframe', (frame) => ({
      sandbox: frame.getAttribute('sandbox'),
      visible: frame.checkVisibility() && !frame.hasAttribute('style'),
    }));
    assert.deepEqual(shown, { sandbox: 'allow-scripts', visible: true });
    await view.close();
  });
});
