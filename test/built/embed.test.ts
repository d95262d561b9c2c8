/** The files that a site hosts, on a page of another origin with nothing but the pasted line. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const FALLBACK = '<a href="https://charter-equality.eu/">The signatories</a>';

let browser: Browser;
let embed: Site;
let host: Site;

before(async () => {
  [browser, embed, host] = await Promise.all([
    launch(),
    serve(path.join(root, 'dist/embed')),
    serve(path.join(root, 'test/built')),
  ]);
});

after(async () => {
  await Promise.all([browser.close(), embed.close(), host.close()]);
});

beforeEach(() => {
  embed.missing.clear();
  embed.delay = 0;
});

interface Pasted {
  readonly lang?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly script?: boolean;
  readonly loader?: string;
  readonly style?: string;
}

/** Opens a page of the host with the snippet in it. */
async function paste(element: string, pasted: Pasted = {}): Promise<Visit> {
  const { lang = 'en', headers = {}, script = true, style = '' } = pasted;
  const loader = pasted.loader ?? `${embed.origin}/charter-widgets.js`;
  host.pages.set('/', {
    headers,
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${style}<body><div><script type="module" src="${loader}"></script>${element}</div></body></html>`,
  });
  return visit(browser, `${host.origin}/`, { script });
}

/** What the first of our elements on the page says, once it is ready. */
async function says(element: string, pasted: Pasted = {}): Promise<string> {
  const page = await paste(element, pasted);
  const tag = /<([\w-]+)/.exec(element)?.[1] ?? '';
  try {
    await page.status(tag, 'ready');
    return await page.text(tag);
  } finally {
    await page.close();
  }
}

const SPOKEN = [
  ['signatory-count', 'nb', /2.038 ?kommuner og regioner i 36 land har undertegnet/],
  ['signatory-count', 'sv', /2.038 ?kommuner och regioner i 36 länder har undertecknat/],
  ['signatory-count', 'fr', /2.038 ?communes et régions .*36 pays/],
  ['charter-map', 'nb', /405 av .*2.038/],
  ['charter-map', 'sv', /405 av 2.038 undertecknare/],
  ['charter-map', 'fr', /405 .*2.038/],
  ['signatory-list', 'nb', /Av 2.038 publiserte undertegnere i Europa er 405 navngitt her/],
  ['signatory-list', 'sv', /Av 2.038 publicerade undertecknare i Europa nämns 405 här/],
  ['signatory-list', 'fr', /Sur 2.038 collectivités signataires publiées en Europe, 405/],
  ['cemr-facts', 'nb', /28\. januar 1951 i Genève/],
  ['cemr-facts', 'sv', /28 januari 1951 i Genève/],
  ['cemr-facts', 'fr', /28 janvier 1951/],
  ['charter-principles', 'nb', /Kjønnsstereotypier må fjernes/],
  ['charter-principles', 'sv', /Könsstereotyper måste undanröjas/],
  ['signatory-trend', 'nb', /fra 544 .* til 2.038/],
  ['signatory-trend', 'fr', /de 544 .* à 2.038/],
] as const;

const POLICIES = [
  {},
  { 'content-security-policy': "script-src 'self' EMBED; style-src 'self'" },
  { 'content-security-policy': "default-src 'none'; script-src EMBED; style-src 'self'" },
] as const;

describe('pasted into a page of another origin', () => {
  for (const [tag, lang, words] of SPOKEN)
    for (const policy of POLICIES) {
      const csp = 'content-security-policy' in policy ? policy['content-security-policy'] : null;
      test(`<${tag}> in ${lang}, ${csp ?? 'no policy'}`, async () => {
        const headers = csp
          ? { 'content-security-policy': csp.replace('EMBED', embed.origin) }
          : {};
        const page = await paste(`<${tag}>${FALLBACK}</${tag}>`, { lang, headers });
        await page.status(tag, 'ready');
        assert.match(await page.text(tag), words);
        await page.page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(page.messages, []);
        for (const { url } of page.requests)
          assert.ok([embed.origin, host.origin].includes(new URL(url).origin), url);
        await page.close();
      });
    }

  test('nothing is stored, also when the map is explored', async () => {
    const spoken = SPOKEN.map(([tag]) => tag);
    const tags = [...new Set([...spoken, 'signatory-card', 'action-plan-timeline'])];
    const page = await paste(
      tags.map((tag) => `<${tag} loading="eager" place="se-gnesta"></${tag}>`).join(''),
    );
    for (const tag of tags) await page.status(tag, 'ready');
    await page.page.locator('charter-map >>> [part~="explore"]').click();
    await page.page.waitForFunction(() => document.querySelector('charter-map:state(interactive)'));
    assert.deepEqual(await page.page.browserContext().cookies(), []);
    assert.deepEqual(
      await page.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: await indexedDB.databases(),
        caches: await caches.keys(),
        workers: await navigator.serviceWorker.getRegistrations(),
        name: window.name,
        address: location.pathname + location.search + location.hash,
      })),
      { local: 0, session: 0, databases: [], caches: [], workers: [], name: '', address: '/' },
    );
    await page.close();
  });

  test('under require-trusted-types-for', async () => {
    for (const tag of [
      'signatory-count',
      'cemr-facts',
      'charter-map',
      'signatory-list',
      'charter-principles',
      'signatory-trend',
    ]) {
      const page = await paste(`<${tag}>${FALLBACK}</${tag}>`, {
        headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
      });
      await page.status(tag, 'ready');
      assert.deepEqual(page.messages, []);
      await page.close();
    }
  });

  test('without script, the fallback', async () => {
    const page = await paste(`<signatory-count>${FALLBACK}</signatory-count>`, { script: false });
    assert.equal(await page.page.$eval('a', (link) => link.checkVisibility()), true);
    await page.close();
  });

  test('of a page that resets everything', async () => {
    const style = '<style>*{all:unset!important}</style>';
    assert.match(await says('<signatory-count></signatory-count>', { style }), /2,038/);
  });

  test('another dataset in our format', async () => {
    const dataset = {
      format: 'charter-dataset/1',
      sources: {
        register: { url: null, title: 'Register', publisher: 'Example', date: '2026-05-01' },
      },
      signatories: [],
      counts: [
        {
          scope: 'europe',
          value: 4321,
          countries: 40,
          asOf: '2026-05-01',
          approximate: null,
          sources: ['register'],
        },
      ],
    };
    host.pages.set('/data.json', {
      html: JSON.stringify(dataset),
      headers: { 'content-type': 'application/json' },
    });
    assert.match(
      await says('<signatory-count src="/data.json"></signatory-count>'),
      /^4,321 ?municipalities and regions in 40 countries.*As of 1 May 2026\. Source: Example/,
    );
  });

  test('twice on a page: nothing is said, everything shows', async () => {
    const twice = `<script type="module" src="${embed.origin}/charter-widgets.js?ver=2"></script>`;
    const page = await paste(`<signatory-count></signatory-count>${twice}`);
    await page.status('signatory-count', 'ready');
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('an element that comes later', async () => {
    const page = await paste('<p>nothing yet</p>');
    await page.page.evaluate(() => document.body.append(document.createElement('signatory-count')));
    await page.status('signatory-count', 'ready');
    await page.close();
  });

  test('an element far below waits until it comes near', async () => {
    const page = await paste(
      '<div style="height:5000px"></div><signatory-count></signatory-count>',
    );
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    assert.equal(page.requests.filter(({ url }) => url.includes('/chunks/')).length, 0);
    await page.page.evaluate(() => scrollTo(0, 5000));
    await page.status('signatory-count', 'ready');
    await page.close();
  });

  test('the fallback holds the place: nothing jumps', async () => {
    embed.delay = 100;
    const page = await paste(
      '<signatory-count><p>2,038 municipalities and regions in 36 countries have signed the Charter.</p></signatory-count><p>after</p>',
    );
    await page.status('signatory-count', 'ready');
    const shift = await page.page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as PerformanceEntry & { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        }),
    );
    assert.ok(shift < 0.1, String(shift));
    await page.close();
  });
});

describe('when files are missing', () => {
  for (const missing of ['/charter-widgets.js', '/core.js', '/signatory-count.js'])
    test(`${missing}: the fallback stays`, async () => {
      embed.missing.add(missing);
      const page = await paste(`<signatory-count>${FALLBACK}</signatory-count>`);
      await page.page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(await page.page.$eval('a', (link) => link.checkVisibility()), true);
      assert.deepEqual(
        page.messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
      await page.close();
    });

  for (const [missing, element] of [
    ['/europe-low.js', 'charter-map'],
    ['/points.js', 'charter-map'],
    ['/facts.js', 'cemr-facts'],
    ['/series.js', 'signatory-trend'],
    ['/load-list.js', 'signatory-list'],
  ] as const)
    test(`${missing}: <${element}> keeps the fallback and offers to try again`, async () => {
      embed.missing.add(missing);
      const page = await paste(`<${element}>${FALLBACK}</${element}>`);
      await page.status(element, 'error');
      assert.equal(await page.page.$eval('a', (link) => link.checkVisibility()), true);
      assert.match(await page.text(element), /could not be loaded.*Try again/);
      assert.deepEqual(
        page.messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
      await page.close();
    });

  test('finer outlines: the coarse ones stay', async () => {
    embed.missing.add('/europe-mid.js');
    const page = await paste('<charter-map></charter-map>');
    await page.status('charter-map', 'ready');
    await page.page.waitForFunction(() =>
      document
        .querySelector('charter-map')
        ?.shadowRoot?.querySelector('signatory-list')
        ?.shadowRoot?.querySelector('.rows'),
    );
    await page.close();
  });

  test('every language: the fallback stays', async () => {
    embed.missing.add('-base.js');
    const page = await paste(`<signatory-count>${FALLBACK}</signatory-count>`, { lang: 'nb' });
    await page.status('signatory-count', 'error');
    assert.equal(await page.page.$eval('a', (link) => link.checkVisibility()), true);
    assert.match(await page.text('signatory-count'), /could not be loaded.*Try again/);
    await page.close();
  });

  test('a language: no blank page', async () => {
    embed.missing.add('/nb-base.js');
    const page = await paste(`<signatory-count>${FALLBACK}</signatory-count>`, { lang: 'nb' });
    await page.status('signatory-count', 'ready');
    assert.match(await page.text('signatory-count'), /2,038 ?municipalities/);
    assert.equal(
      await page.page.$eval('signatory-count', (element) =>
        element.shadowRoot?.querySelector('.root')?.getAttribute('lang'),
      ),
      'en',
    );
    await page.close();
  });
});

/** What the map asks for when it has been seen. */
const AFTER_FIRST_PAINT = /\/(details|signatory-list|list|names|nb-list|europe-mid|index)\.js$/;

describe('round trips', () => {
  for (const element of [
    '<signatory-count></signatory-count>',
    '<signatory-count country="NO" at="2018-02-26"></signatory-count>',
    '<cemr-facts></cemr-facts>',
    '<charter-principles></charter-principles>',
    '<charter-principles with-areas></charter-principles>',
    '<signatory-trend></signatory-trend>',
    '<signatory-trend country="NO"></signatory-trend>',
    '<charter-map></charter-map>',
    '<charter-map country="SE"></charter-map>',
    '<signatory-list></signatory-list>',
    '<signatory-list country="SE"></signatory-list>',
  ])
    test(`${element}: loader, then everything at once`, async () => {
      const delay = 300;
      embed.delay = delay;
      const page = await paste(element, { lang: 'nb' });
      await page.status(/<([\w-]+)/.exec(element)?.[1] ?? '', 'ready');
      const ours = page.requests.filter(
        ({ url }) => url.startsWith(embed.origin) && !AFTER_FIRST_PAINT.test(url),
      );
      // A round begins with a request that waited for an answer, and so for the delay.
      const times = ours.map(({ time }) => time).sort((x, y) => x - y);
      const rounds = times.filter((time, i) => time - (times[i - 1] ?? -Infinity) > delay * 0.6);
      assert.equal(
        rounds.length,
        2,
        ours.map(({ url, time }) => `${Math.round(time - (times[0] ?? 0))} ${url}`).join('\n'),
      );
      await page.close();
    });
});

test('on paper, a list has headings that a new page repeats, and nothing to press', async () => {
  const page = await paste('<signatory-list country="SE"></signatory-list>', { lang: 'nb' });
  await page.page.emulateMediaType('print');
  await page.status('signatory-list', 'ready');
  const table = await page.page.waitForSelector('signatory-list >>> thead');
  // Chromium leaves out buttons where it repeats a heading.
  assert.deepEqual(
    await table?.$$eval('th > *', (all) =>
      all
        .filter((each) => each.checkVisibility())
        .map((each) => `${each.localName}: ${each.textContent}`),
    ),
    ['Navn', 'Type', 'Status', 'Vedtatt', 'Undertegnet'].map((words) => `span: ${words}`),
  );
  await page.close();
});
