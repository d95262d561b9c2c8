/** The files where a site hosts them itself, under strict policies, and after a failure. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const TAGS = [
  'signatory-count',
  'charter-map',
  'signatory-list',
  'cemr-facts',
  'charter-principles',
  'signatory-trend',
] as const;
const LOADER = '/charter-widgets.js';
const FALLBACK = '<a href="https://charter-equality.eu/">The signatories</a>';
const ALL = TAGS.map((tag) => `<${tag} loading="eager">${FALLBACK}</${tag}>`).join('');

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([
    launch(),
    serve(path.join(import.meta.dirname, '../../dist/embed')),
  ]);
});

after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(() => {
  site.missing.clear();
});

/** Opens a page with the loader and `body` on the origin that hosts the files. */
async function open(
  body: string,
  {
    policy,
    script,
    on = browser,
  }: { readonly policy?: string; readonly script?: boolean; readonly on?: Browser } = {},
): Promise<Visit> {
  site.pages.set('/page', {
    headers: policy ? { 'content-security-policy': policy } : {},
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script type="module" src="${LOADER}"></script>${body}`,
  });
  return visit(on, `${site.origin}/page`, { script: script ?? true });
}

const uncaught = ({ messages }: Visit): readonly string[] =>
  messages.filter((message) => message.startsWith('uncaught'));

const showsFallback = ({ page }: Visit, tag: string): Promise<boolean> =>
  page.$eval(`${tag} a`, (link) => link.checkVisibility());

describe('on the site’s own origin', () => {
  for (const policy of [
    "default-src 'none'; script-src 'self'; style-src 'self'",
    "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types charter-widgets",
    "default-src 'none'; script-src 'self'",
  ])
    test(`all elements under ${policy}`, async () => {
      const page = await open(ALL, { policy });
      for (const tag of TAGS) await page.status(tag, 'ready');
      await page.page.waitForNetworkIdle({ idleTime: 200 });
      // Without img-src, a browser that asks for an icon may say that it must not.
      assert.deepEqual(
        page.messages.filter((message) => !message.includes('favicon')),
        [],
      );
      await page.close();
    });

  test("under trusted-types 'none', nothing breaks and something useful shows", async () => {
    const page = await open(ALL, {
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await page.page.waitForNetworkIdle({ idleTime: 500 });
    assert.deepEqual(uncaught(page), []);
    for (const tag of TAGS) {
      const text = await page.page.$eval(tag, ({ shadowRoot }) => shadowRoot?.textContent ?? '');
      assert.ok(text.length > 50 || (await showsFallback(page, tag)), tag);
    }
    await page.close();
  });

  test('nothing is stored, and nobody else is asked', async () => {
    const page = await open(ALL);
    for (const tag of TAGS) await page.status(tag, 'ready');
    await page.page.waitForNetworkIdle({ idleTime: 500 });
    const stored = await page.page.evaluate(async () => ({
      cookie: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
    }));
    assert.deepEqual(stored, { cookie: '', local: 0, session: 0, databases: 0 });
    for (const { url } of page.requests) assert.ok(url.startsWith(`${site.origin}/`), url);
    await page.close();
  });

  test('without script, every element shows its fallback', async () => {
    const page = await open(ALL, { script: false });
    for (const tag of TAGS) assert.equal(await showsFallback(page, tag), true, tag);
    await page.close();
  });

  test('the same file twice, under two addresses', async () => {
    const again = ['1', '2'].map(
      (version) => `<script type="module" src="${LOADER}?v=${version}"></script>`,
    );
    const page = await open(again.join('') + ALL);
    for (const tag of TAGS) await page.status(tag, 'ready');
    assert.deepEqual(page.messages, []);
    await page.close();
  });
});

/**
 * Until 2026, browsers remembered that a module could not be loaded for as long as the page was open
 * (https://github.com/whatwg/html/pull/10327). There, nothing can be tried again.
 */
describe('when the network comes back', () => {
  let own: Browser;
  let asksAgain: boolean;

  before(async () => {
    own = await launch('installed');
    site.pages.set('/page', { html: '<!doctype html><title>Page</title>' });
    site.missing.add('/signatory-count.js');
    const opened = await visit(own, `${site.origin}/page`);
    const imports = (): Promise<boolean> =>
      opened.page.evaluate(
        (url) =>
          import(url).then(
            () => true,
            () => false,
          ),
        '/signatory-count.js',
      );
    assert.equal(await imports(), false);
    site.missing.clear();
    asksAgain = await imports();
    await opened.close();
  });

  after(() => own.close());

  for (const [tag, missing] of [
    ['charter-map', '/points.js'],
    ['charter-map', '/europe-low.js'],
    ['cemr-facts', '/facts.js'],
    ['signatory-trend', '/series.js'],
    ['signatory-list', '/names.js'],
  ] as const)
    test(`<${tag}> shows itself after Try again: ${missing}`, async () => {
      site.missing.add(missing);
      const page = await open(`<${tag}>${FALLBACK}</${tag}>`, { on: own });
      await page.status(tag, 'error');
      site.missing.clear();
      await page.page.evaluate((name) => {
        document.querySelector(name)?.shadowRoot?.querySelector<HTMLElement>('button')?.click();
      }, tag);
      await page.page.waitForNetworkIdle({ idleTime: 300 });
      await page.status(tag, asksAgain ? 'ready' : 'error');
      assert.equal(await showsFallback(page, tag), !asksAgain);
      await page.close();
    });

  test('an element whose code was missing comes with the next one that is added', async () => {
    site.missing.add('/signatory-count.js');
    const page = await open(`<signatory-count>${FALLBACK}</signatory-count>`, { on: own });
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await showsFallback(page, 'signatory-count'), true);
    site.missing.clear();
    await page.page.evaluate(() => document.body.append(document.createElement('signatory-count')));
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await showsFallback(page, 'signatory-count'), !asksAgain);
    assert.deepEqual(uncaught(page), []);
    await page.close();
  });
});
