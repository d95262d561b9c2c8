/** The recipe for MediaWiki, in a real one: a placeholder in the text, a script in Common.js. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { mediawikiMissing, startMediaWiki, type MediaWiki } from '../support/mediawiki.js';
import { launch, visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const embed = path.join(root, 'dist/embed');
const missing = await mediawikiMissing();

const LINK = 'https://charter-equality.eu/';
const MAP = '[data-charter-widget] >>> charter-map';
const TEXT = `<div data-charter-widget="charter-map" data-country="SE" lang="nb">[${LINK} Charteret]</div>`;

describe('MediaWiki', { skip: missing ?? false }, () => {
  let browser: Browser;
  let wiki: MediaWiki;
  let address: string;

  before(
    async () => {
      [browser, wiki] = await Promise.all([launch(), startMediaWiki(embed)]);
      await wiki.write(
        'MediaWiki:Common.js',
        await readFile(path.join(root, 'integrations/mediawiki/Common.js'), 'utf8'),
      );
      address = await wiki.write('Charter', TEXT);
    },
    { timeout: 90_000 },
  );

  after(async () => {
    await Promise.all([browser?.close(), wiki?.close()]);
  });

  test('the script of this site, and nobody else, is asked', async () => {
    const view = await visit(browser, address);
    await view.page.waitForNetworkIdle({ idleTime: 500 });
    assert.ok(view.requests.some(({ url }) => url.endsWith('/charter-widgets/charter-widgets.js')));
    for (const { url } of view.requests) assert.equal(new URL(url).origin, wiki.origin, url);
    await view.close();
  });

  test('a page without a placeholder does not ask for it', async () => {
    const view = await visit(browser, await wiki.write('Other', 'Text'));
    await view.page.waitForNetworkIdle({ idleTime: 500 });
    assert.equal(
      view.requests.some(({ url }) => url.includes('charter-widgets')),
      false,
    );
    await view.close();
  });

  test('without script, the link', async () => {
    const view = await visit(browser, address, { script: false });
    const link = await view.page.$eval('[data-charter-widget][data-country="SE"] a', (each) => ({
      href: each.href,
      visible: each.checkVisibility(),
    }));
    assert.deepEqual(link, { href: LINK, visible: true });
    await view.close();
  });

  test('the placeholder becomes the map, in the language it names', async () => {
    const view = await visit(browser, address);
    await view.status(MAP, 'ready');
    assert.match(await view.text(MAP), /i Sverige som har undertegnet, er navngitt her/);
    await view.close();
  });
});
