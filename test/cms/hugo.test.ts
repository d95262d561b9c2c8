/** The shortcode for Hugo, in a site that Hugo builds. */
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { isInstalled, run } from '../support/processes.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const missing = (await isInstalled('hugo')) ? null : 'the Debian package hugo is not installed';

const PAGES: Readonly<Record<string, string>> = {
  map: '{{< charter widget="charter-map" country="SE" without-list="" >}}[The *Charter*](https://charter-equality.eu/){{< /charter >}}',
  quotes: '{{< charter widget="charter-map" place=`"><b>x</b>` />}}',
};

describe('Hugo', { skip: missing ?? false }, () => {
  let browser: Browser;
  let site: Site;
  let folder: string;

  before(
    async () => {
      folder = await mkdtemp(path.join(tmpdir(), 'charter-hugo-'));
      await cp(path.join(root, 'integrations/hugo'), folder, { recursive: true });
      await cp(path.join(root, 'dist/embed'), path.join(folder, 'static/charter-widgets'), {
        recursive: true,
      });
      await mkdir(path.join(folder, 'layouts/_default'), { recursive: true });
      await mkdir(path.join(folder, 'content'));
      const page = '<!doctype html><html lang="sv"><title>P</title>{{ .Content }}</html>';
      await writeFile(path.join(folder, 'layouts/_default/single.html'), page);
      await writeFile(path.join(folder, 'config.toml'), 'baseURL = "/"\ndisableKinds = ["RSS"]\n');
      for (const [name, text] of Object.entries(PAGES))
        await writeFile(path.join(folder, `content/${name}.md`), `---\ntitle: P\n---\n${text}\n`);
      await run('hugo', ['--source', folder]);
      [browser, site] = await Promise.all([launch(), serve(path.join(folder, 'public'))]);
    },
    { timeout: 60_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), site?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  test('the shortcode becomes the element, with Markdown as its fallback', async () => {
    const view = await visit(browser, `${site.origin}/map/`);
    await view.status('charter-map', 'ready');
    assert.match(await view.text('charter-map'), /Sverige/);
    assert.equal(
      await view.page.$eval('.charter-embed > charter-map', (map) => map.innerHTML),
      '<a href="https://charter-equality.eu/">The <em>Charter</em></a>',
    );
    for (const { url } of view.requests) assert.equal(new URL(url).origin, site.origin, url);
    await view.close();
  });

  test('values stay values, and there is a fallback of its own', async () => {
    const view = await visit(browser, `${site.origin}/quotes/`, { script: false });
    const place = await view.page.$eval('charter-map', (map) => map.getAttribute('place'));
    assert.equal(place, '"><b>x</b>');
    assert.ok(await view.page.$('charter-map > a[href="https://charter-equality.eu/"]'));
    await view.close();
  });
});
