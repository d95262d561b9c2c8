/** Placeholders that editors keep, and what the loader makes of them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { EMBED, FALLBACK } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([launch(), serve(EMBED)]);
});

after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(() => {
  site.missing.clear();
});

async function open(body: string, lang = 'en'): Promise<Visit> {
  site.pages.set('/page', {
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title><script>addEventListener('charter-ready', ({ target }) => target.before('ready'))</script><script type="module" src="/charter-widgets.js"></script>${body}`,
  });
  return visit(browser, `${site.origin}/page`);
}

interface Inner {
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The element inside a placeholder, once it is ready. */
async function inside({ page }: Visit, selector: string, tag: string): Promise<Inner> {
  const handle = await page.waitForFunction(
    (holder: string, name: string) => {
      const place = document.querySelector(holder);
      const element = (place?.shadowRoot ?? place)?.querySelector<
        HTMLElement & { readonly status: string }
      >(name);
      return element?.status === 'ready' ? element : null;
    },
    { timeout: 10_000 },
    selector,
    tag,
  );
  return page.evaluate(
    (element) => ({
      text: (element?.shadowRoot?.querySelector('.root')?.textContent ?? '')
        .replace(/\s+/g, ' ')
        .trim(),
      attributes: Object.fromEntries(
        [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
      ),
    }),
    handle,
  );
}

const outer = ({ page }: Visit, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.outerHTML);

describe('a block', () => {
  const HOLDER = `<div class="c" id="p" data-charter-widget="signatory-count" data-country="SE" data-format="figure" data-lang="sv">${FALLBACK}</div>`;

  test('holds the element in a shadow root and stays as it was', async () => {
    const page = await open(HOLDER);
    const { text, attributes } = await inside(page, '#p', 'signatory-count');
    assert.match(text, /^\d+ .*Källa/);
    assert.deepEqual(attributes, { country: 'SE', format: 'figure', lang: 'sv' });
    assert.equal(await outer(page, '#p'), HOLDER);
    assert.equal(await page.page.$eval('#p a', (link) => link.checkVisibility()), false);
    // The event comes from the placeholder, as far as the page can see.
    assert.equal(
      await page.page.$eval('#p', ({ previousSibling }) => previousSibling?.textContent),
      'ready',
    );
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('starts all chunks at once', async () => {
    site.delay = 300;
    const page = await open(HOLDER);
    await inside(page, '#p', 'signatory-count');
    const chunks = page.requests.filter(({ url }) => url.includes('/chunks/'));
    const [first, last] = [chunks[0]?.time ?? 0, chunks.at(-1)?.time ?? 0];
    assert.ok(chunks.length > 4 && last - first < 250, `${last - first} ms`);
    site.delay = 0;
    await page.close();
  });

  test('comes later, is copied, and follows its attributes', async () => {
    const page = await open('<main></main>');
    await page.page.$eval('main', (main) => {
      const holder = document.createElement('div');
      holder.id = 'a';
      holder.setAttribute('data-charter-widget', 'signatory-count');
      const around = document.createElement('section');
      around.append(holder);
      main.append(around);
    });
    assert.match((await inside(page, '#a', 'signatory-count')).text, /2,038/);
    await page.page.$eval('#a', (holder) => {
      const copy = holder.cloneNode(true) as HTMLElement;
      copy.id = 'b';
      copy.setAttribute('data-at', '2018-02-26');
      holder.after(copy);
    });
    assert.match((await inside(page, '#b', 'signatory-count')).text, /1,692/);
    await page.page.$eval('#a', (holder) => holder.setAttribute('data-at', '2018-02-26'));
    await page.page.waitForFunction(() =>
      (
        document.querySelector('#a')?.shadowRoot?.querySelector('signatory-count')?.shadowRoot
          ?.textContent ?? ''
      ).includes('1,692'),
    );
    await page.close();
  });

  test('waits until it is near', async () => {
    const page = await open(`<div style="height:5000px"></div>${HOLDER}`);
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    assert.equal(page.requests.filter(({ url }) => url.includes('/chunks/')).length, 0);
    await page.page.$eval('#p', (holder) => holder.setAttribute('data-loading', 'eager'));
    await page.page.evaluate(() => scrollTo(0, 5000));
    await inside(page, '#p', 'signatory-count');
    await page.close();
  });

  for (const missing of ['/placeholder.js', '/core.js', '/signatory-count.js'])
    test(`without ${missing} it stays as it was`, async () => {
      site.missing.add(missing);
      const page = await open(HOLDER);
      await page.page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(await outer(page, '#p'), HOLDER);
      assert.equal(await page.page.$eval('#p a', (link) => link.checkVisibility()), true);
      assert.deepEqual(
        page.messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
      await page.close();
    });
});

describe('a link', () => {
  test('becomes the fallback inside the element', async () => {
    const page = await open(
      `<p>Text <a class="l" href="https://example.org/" data-charter-widget="charter-map" data-country="SE" data-without-list>The map</a></p>`,
    );
    const { attributes } = await inside(page, 'p', 'charter-map');
    assert.deepEqual(attributes, { country: 'SE', 'without-list': '' });
    assert.equal(
      await page.page.$eval('charter-map > a.l', (link) => link.href),
      'https://example.org/',
    );
    assert.equal(await page.page.$$eval('charter-map', ({ length }) => length), 1);
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('stays a link when the element cannot come', async () => {
    site.missing.add('/core.js');
    const link = '<a href="https://example.org/" data-charter-widget="charter-map">The map</a>';
    const page = await open(`<p>${link}</p>`);
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await outer(page, 'a'), link);
    await page.close();
  });
});

describe('what an author may write', () => {
  test('other names are left alone, with one warning each', async () => {
    const unknown = (name: string): string =>
      `<div data-charter-widget="${name}">${FALLBACK}</div>`;
    const body = ['charter-mpa', 'charter-mpa', 'constructor', '../../evil'].map(unknown).join('');
    const page = await open(`<main>${body}</main>`);
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await page.page.$eval('main', (main) => main.innerHTML), body);
    assert.deepEqual(page.messages.map((message) => /"(.*)"/.exec(message)?.[1]).sort(), [
      '../../evil',
      'charter-mpa',
      'constructor',
    ]);
    assert.ok(page.requests.every(({ url }) => !url.includes('evil')));
    await page.close();
  });

  test('no attribute leads out of the folder', async () => {
    site.pages.set('/evil.js', {
      html: 'document.title = "evil"',
      headers: { 'content-type': 'text/javascript' },
    });
    const page = await open(
      `<charter-map country="/../../../evil.js?"></charter-map><div data-charter-widget="charter-map" data-country="/../../../evil.js?">x</div>`,
    );
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await page.page.title(), 'Page');
    assert.ok(page.requests.every(({ url }) => !url.includes('evil')));
    await page.close();
  });

  test('only the element’s own attributes are taken over', async () => {
    const page = await open(
      `<div id="p" data-charter-widget="signatory-count" data-onclick="x()" data-style="color:red" data-id="y" data-country="SE">${FALLBACK}</div>`,
    );
    const { attributes } = await inside(page, '#p', 'signatory-count');
    assert.deepEqual(attributes, { country: 'SE' });
    await page.close();
  });

  test('where it cannot be, it stays as it was, with a warning', async () => {
    const page = await open(`<ul><li data-charter-widget="signatory-count">${FALLBACK}</li></ul>`);
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(await page.page.$eval('li a', (link) => link.checkVisibility()), true);
    assert.equal(page.messages.length, 1);
    assert.match(page.messages[0] ?? '', /<li> cannot hold it/);
    await page.close();
  });
});
