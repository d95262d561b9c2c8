/** The pages that show an element in a frame, on pages of another origin, as their sites would. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import type { Browser, Frame } from 'puppeteer-core';
import type { Embed } from '../../server/oembed.js';
import { EMBED } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const OEMBED = path.join(root, 'dist/oembed/oembed.mjs');
const ATLAS = 'https://charter-equality.eu/';

let browser: Browser;
/** Where the frames come from. */
let files: Site;
/** Whose pages they stand in. */
let host: Site;
/** What docs/hosting.md tells a site to paste. */
let listener: string;

before(async () => {
  const docs = await readFile(path.join(root, 'docs/hosting.md'), 'utf8');
  listener = /<script>\s*addEventListener\('message'.*?<\/script>/s.exec(docs)?.[0] ?? '';
  [browser, files, host] = await Promise.all([launch(), serve(EMBED), serve(import.meta.dirname)]);
});

after(async () => {
  await Promise.all([browser.close(), files.close(), host.close()]);
});

interface Options {
  readonly sandbox?: string | null;
  readonly script?: boolean;
  readonly width?: number;
  readonly head?: string;
}

const innerFrame = ({ page }: Visit): Frame => {
  const inner = page.frames().find((each) => each.url().startsWith(files.origin));
  assert.ok(inner);
  return inner;
};

/** Opens a page with the frame in it; `sandbox: null` sets none. */
async function open(address: string, options: Options = {}): Promise<Visit & { inner: Frame }> {
  const { sandbox = 'allow-scripts', script = true, width = 900, head = listener } = options;
  const attribute = sandbox === null ? '' : ` sandbox="${sandbox}"`;
  host.pages.set('/page', {
    html: `<!doctype html><html lang="sv"><meta charset="utf-8"><title>Page</title><style>iframe{inline-size:100%;border:0}</style>${head}<iframe class="charter-frame" title="Frame"${attribute} src="${files.origin}/${address.replaceAll('&', '&amp;')}" height="150"></iframe>`,
  });
  const view = await visit(browser, `${host.origin}/page`, { script, width });
  return { ...view, inner: innerFrame(view) };
}

/** Waits until the element in the frame is in the state. */
const status = (inner: Frame, tag: string, wanted = 'ready'): Promise<unknown> =>
  inner.waitForFunction(
    (name: string, state: string) =>
      Reflect.get(document.querySelector(name) ?? {}, 'status') === state,
    { timeout: 10_000 },
    tag,
    wanted,
  );

/** Waits until the frame is as high as what is in it. */
async function fits({ page, inner }: Visit & { inner: Frame }): Promise<number> {
  const wanted = (): Promise<number> =>
    inner.evaluate(() => Math.ceil(document.documentElement.getBoundingClientRect().height));
  await page.waitForFunction(
    (height: number) => document.querySelector('iframe')?.clientHeight === height,
    { timeout: 5_000 },
    await wanted(),
  );
  return wanted();
}

const said = (inner: Frame): Promise<string> =>
  inner.evaluate(() => document.body.innerText.replace(/\s+/g, ' ').trim());

describe('in a sandbox on another origin', () => {
  for (const [address, tag, words] of [
    ['embed.html?widget=charter-map&country=SE&lang=sv', 'charter-map', /i Sverige/],
    ['embed.html?widget=charter-map&lang=nb&without-list', 'charter-map', /navngitt her/],
    ['embed.html?widget=signatory-card&place=se-gnesta&lang=de', 'signatory-card', /Gnesta/],
    ['embed.html?widget=cemr-facts&topics=about&lang=nn', 'cemr-facts', /Genève/],
    ['frame/signatory-count.fr.html', 'signatory-count', /36 pays/],
    ['frame/signatory-trend.en.html?accent=0b5c8a', 'signatory-trend', /2,038/],
  ] as const)
    test(address, async () => {
      const view = await open(address);
      await status(view.inner, tag);
      assert.match(
        await view.inner.$eval(tag, ({ shadowRoot }) => shadowRoot?.textContent ?? ''),
        words,
      );
      assert.ok((await fits(view)) > 100);
      await view.page.waitForNetworkIdle({ idleTime: 200 });
      // What it asks, it asks its own server; its policy and the sandbox forbid nothing it does.
      for (const { url } of view.requests)
        assert.ok(url.startsWith(`${files.origin}/`) || url.startsWith(`${host.origin}/`), url);
      assert.deepEqual(view.messages, []);
      await view.close();
    });

  test('follows what the reader opens, and does not grow by itself', async () => {
    const view = await open('frame/signatory-count.sv.html');
    await status(view.inner, 'signatory-count');
    const closed = await fits(view);
    await view.inner.evaluate(() => {
      const details = document
        .querySelector('signatory-count')
        ?.shadowRoot?.querySelector<HTMLDetailsElement>('details');
      if (details) details.open = true;
    });
    await view.page.waitForFunction(
      (height: number) => (document.querySelector('iframe')?.clientHeight ?? 0) > height,
      {},
      closed,
    );
    await view.page.waitForNetworkIdle({ idleTime: 300 });
    const opened = await fits(view);
    await view.page.setViewport({ width: 360, height: 800 });
    await view.page.waitForFunction(
      (height: number) => document.querySelector('iframe')?.clientHeight !== height,
      {},
      opened,
    );
    assert.ok((await fits(view)) > opened);
    await view.close();
  });

  test('a link that cannot open tells its address', async () => {
    const view = await open('frame/signatory-count.sv.html');
    await status(view.inner, 'signatory-count');
    await view.inner.evaluate(() => {
      document
        .querySelector('signatory-count')
        ?.shadowRoot?.querySelector<HTMLAnchorElement>('a[href^="https:"]')
        ?.click();
    });
    await view.inner.waitForSelector('[role="status"] code');
    assert.match(await said(view.inner), /är adressen: https:\/\/charter-equality\.eu\//);
    assert.equal(view.page.url(), `${host.origin}/page`);
    await view.close();
  });

  test('a link leaves the frame where the sandbox lets it', async () => {
    const view = await open('embed.html?widget=signatory-count&lang=sv&without-source', {
      sandbox: 'allow-scripts allow-top-navigation-by-user-activation',
    });
    await status(view.inner, 'signatory-count');
    await view.inner.evaluate((href) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = 'Link';
      document.querySelector('main')?.before(link);
    }, `${host.origin}/elsewhere`);
    host.pages.set('/elsewhere', { html: '<title>Elsewhere</title>' });
    const link = await view.inner.$('body > a');
    await Promise.all([view.page.waitForNavigation(), link?.click()]);
    assert.equal(view.page.url(), `${host.origin}/elsewhere`);
    await view.close();
  });
});

describe('the height', () => {
  const RECORD = `<script>
    window.got = [];
    addEventListener('message', (event) => { if (event.data?.height ?? event.data?.message) got.push(event.data); });
  </script>`;
  const got = ({ page }: Visit): Promise<Record<string, unknown>[]> =>
    page.evaluate('got') as never;

  test('is told at once, before the element is there, and in WordPress’s form to who has a secret', async () => {
    files.missing.add('/charter-widgets.js');
    const view = await open('frame/signatory-count.sv.html#?secret=aB3', { head: RECORD });
    await view.page.waitForFunction('got.length === 2');
    const [ours, theirs] = await got(view);
    const height = ours?.['height'];
    assert.ok(Number.isInteger(height) && Number(height) > 0);
    assert.deepEqual(ours, { type: 'charter-widgets:height', height, widget: 'signatory-count' });
    assert.deepEqual(theirs, { message: 'height', value: height, secret: 'aB3' });
    files.missing.clear();
    await view.close();
  });

  test('is told again to who asks, and only then', async () => {
    const view = await open('frame/signatory-count.sv.html', { head: RECORD });
    await status(view.inner, 'signatory-count');
    await view.page.waitForFunction('got.length >= 2');
    for (const message of [{ type: 'charter-widgets:ready' }, { message: 'ready', secret: 'x' }]) {
      await view.page.evaluate((data) => {
        Reflect.set(window, 'got', []);
        frames[0]?.postMessage({ type: 'other' }, '*');
        frames[0]?.postMessage(null, '*');
        frames[0]?.postMessage(data, '*');
      }, message);
      await view.page.waitForFunction('got.length > 0');
      assert.equal((await got(view)).length, 1);
    }
    await view.close();
  });

  test('is not taken from another frame', async () => {
    host.pages.set('/liar', {
      html: `<title>Liar</title><script>parent.postMessage({ type: 'charter-widgets:height', height: 5000, widget: 'x' }, '*'); parent.postMessage('done', '*')</script>`,
    });
    const view = await open('frame/signatory-count.sv.html', {
      head: `${listener}<script>addEventListener('message', ({ data }) => { if (data === 'done') window.done = true; })</script><iframe title="Liar" id="liar" src="/liar" height="99"></iframe>`,
    });
    await view.page.waitForFunction('window.done === true');
    await status(view.inner, 'signatory-count');
    const heights = await view.page.$$eval('iframe', (all) => all.map(({ height }) => height));
    assert.equal(heights.includes('5000'), false);
    await view.close();
  });
});

describe('without script', () => {
  test('a page for the map: its picture, which says what it shows, and a link', async () => {
    const view = await open('frame/charter-map.sv.html', { script: false });
    const picture = await view.inner.$eval('img', ({ alt, naturalWidth }) => ({
      alt,
      naturalWidth,
    }));
    assert.match(picture.alt, /undertecknare/);
    assert.ok(picture.naturalWidth > 0);
    assert.match(await view.inner.$eval('a', ({ href }) => href), /^https:\/\/charter-equality/);
    await view.close();
  });

  for (const [lang, words] of [
    ['en', /2,038 municipalities .* November 2026\. Source: CEMR Observatory/],
    ['nb', /2\s038 kommuner/],
    ['nn', /2\s038 kommunar .* henta november 2026/],
    ['sv', /2\s038 kommuner och regioner i 36 länder/],
    ['de', /2\.038 Kommunen/],
    ['fr', /2\s038 communes/],
  ] as const)
    test(`a page for another element: the total with its day and source, ${lang}`, async () => {
      const view = await open(`frame/cemr-facts.${lang}.html`, { script: false });
      assert.match(await said(view.inner), words);
      await view.close();
    });

  test('embed.html: the map in every language, in the frame', async () => {
    const view = await open('embed.html?widget=charter-map&lang=sv', { script: false });
    const links = await view.inner.$$eval('a', (all) =>
      all.map((each) => ({
        lang: each.closest('[lang]')?.getAttribute('lang'),
        file: new URL(each.href).pathname,
        target: each.target,
        visible: each.checkVisibility({ visibilityProperty: true }),
      })),
    );
    assert.deepEqual(
      links,
      ['en', 'nb', 'nn', 'sv', 'de', 'fr'].map((lang) => ({
        lang,
        file: `/frame/charter-map.${lang}.html`,
        target: '_self',
        visible: true,
      })),
    );
    await view.close();
  });
});

test('without its script’s file, what stands there shows in the end', async () => {
  files.missing.add('/frame.js');
  const view = await visit(browser, `${files.origin}/embed.html?widget=charter-map`);
  await view.page.waitForFunction(
    () =>
      document.querySelector('.instead a')?.checkVisibility({ visibilityProperty: true }) === true,
    { timeout: 10_000 },
  );
  files.missing.clear();
  await view.close();
});

describe('an address that is wrong', () => {
  for (const [address, lang, words] of [
    [
      'embed.html?widget=gallery&lang=sv',
      'sv',
      /Det finns inget element gallery\. De som finns är .*charter-map/,
    ],
    ['embed.html', 'en', /does not say which element/],
    [
      'embed.html?widget=charter-map&coutnry=SE&lang=de',
      'de',
      /coutnry ist hier nicht bekannt\. Bekannt sind .*country/,
    ],
    ['embed.html?widget=charter-map&lang=xx', 'en', /The language xx is not spoken here/],
    [
      'embed.html?widget=signatory-count&format=roman&lang=nb',
      'nb',
      /format er roman, men kan bare være en av disse: sentence, figure/,
    ],
    [
      'embed.html?widget=signatory-count&src=//elsewhere.example/d.json&lang=fr',
      'fr',
      /src ne peut être qu’une adresse/,
    ],
    [
      'frame/signatory-count.nn.html?country=SE',
      'nn',
      /embed\.html\?country=SE&widget=signatory-count&lang=nn/,
    ],
  ] as const)
    test(address, async () => {
      const view = await open(address);
      await view.inner.waitForSelector('main li');
      assert.match(await said(view.inner), words);
      assert.equal(await view.inner.evaluate(() => document.documentElement.lang), lang);
      assert.notEqual(await view.inner.title(), '');
      assert.ok(await view.inner.$(`main a[href^="${ATLAS}"]`));
      // Nothing is shown rather than something else, and no element is loaded for it.
      assert.equal(await view.inner.$('charter-map, signatory-count'), null);
      await fits(view);
      await view.page.waitForNetworkIdle({ idleTime: 200 });
      assert.equal(
        view.requests.some(({ url }) => url.includes('/chunks/')),
        false,
      );
      assert.deepEqual(view.messages, []);
      await view.close();
    });

  test('what it says of markup is text', async () => {
    const view = await open(
      `embed.html?widget=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await view.inner.waitForSelector('main li');
    assert.match(await said(view.inner), /<img src=x onerror=alert\(1\)>/);
    assert.equal(await view.inner.$('main img'), null);
    await view.close();
  });
});

for (const [lang, title] of [
  ['en', 'Map of signatories – European Charter for Equality of Women and Men in Local Life'],
  ['nb', 'Kart over underskriverne – Det europeiske charter for likestilling'],
  ['nn', 'Kart over underskrivarane – Det europeiske charter for likestilling'],
  ['sv', 'Karta över undertecknare – den europeiska deklarationen för jämställdhet'],
  ['de', 'Karte der Unterzeichner – Europäische Charta für die Gleichstellung'],
  ['fr', 'Carte des signataires – Charte européenne pour l’égalité'],
] as const)
  test(`the title in its language: ${lang}`, async () => {
    for (const address of [
      `embed.html?widget=charter-map&lang=${lang}`,
      `frame/charter-map.${lang}.html`,
    ]) {
      const view = await visit(browser, `${files.origin}/${address}`);
      assert.ok((await view.page.title()).startsWith(title), await view.page.title());
      assert.equal(await view.page.evaluate(() => document.documentElement.lang), lang);
      await view.close();
    }
  });

test('accent and theme', async () => {
  const view = await open('embed.html?widget=signatory-count&accent=a02060&theme=dark');
  await status(view.inner, 'signatory-count');
  const colours = await view.inner.evaluate(() => {
    const figure = document
      .querySelector('signatory-count')
      ?.shadowRoot?.querySelector('[part~="figure"]');
    return {
      figure: figure && getComputedStyle(figure).color,
      text: getComputedStyle(document.body).color,
      background: getComputedStyle(document.documentElement).backgroundColor,
    };
  });
  assert.deepEqual(colours, {
    figure: 'rgb(160, 32, 96)',
    text: 'rgb(255, 255, 255)',
    background: 'rgba(0, 0, 0, 0)',
  });
  await view.close();
});

test('printed by itself, it stands there whole', { timeout: 20_000 }, async () => {
  const view = await visit(
    browser,
    `${files.origin}/embed.html?widget=charter-map&country=SE&lang=sv`,
  );
  await view.status('charter-map', 'ready');
  const { page } = view;
  const lists = (name: string): Promise<boolean> =>
    page.evaluate(
      (wanted) =>
        document
          .querySelector('charter-map')
          ?.shadowRoot?.querySelector('signatory-list')
          ?.shadowRoot?.textContent.includes(wanted) ?? false,
      name,
    );
  const listed = async (name: string): Promise<void> => {
    while (!(await lists(name))) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await listed('Alingsås');
  assert.equal(await lists('Västerås'), false);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await listed('Västerås');
  const pdf = await page.pdf({ format: 'A4' });
  assert.ok(pdf.length > 5000);
  await view.close();
});

interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
}

for (const address of [
  'embed.html?widget=charter-map&country=SE&lang=sv',
  'embed.html?widget=cemr-facts&lang=de&theme=dark',
  'embed.html?widget=gallery&lang=nn',
  'frame/signatory-count.fr.html',
])
  test(`axe finds nothing: ${address}`, async () => {
    const view = await visit(browser, `${files.origin}/${address}`);
    const { page } = view;
    const [, tag = ''] = /(?:widget=|frame\/)([\w-]+)/.exec(address) ?? [];
    if (tag !== 'gallery')
      await page.waitForFunction(
        (name: string) => Reflect.get(document.querySelector(name) ?? {}, 'status') === 'ready',
        {},
        tag,
      );
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    await page.evaluate(await readFile(source, 'utf8'));
    const found = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${JSON.stringify(nodes[0]?.target)}`);
    });
    assert.deepEqual(found, []);
    await view.close();
  });

test('oembed.mjs writes an answer for each page, and the links to them', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'charter-frame-'));
  const base = 'https://www.example.org/charter-widgets/';
  try {
    for (const name of ['frame', 'embed.html'])
      await cp(path.join(EMBED, name), path.join(folder, name), { recursive: true });
    const run = (...args: string[]): Promise<unknown> =>
      promisify(execFile)(process.execPath, [OEMBED, '--base', base, '--write', folder, ...args]);
    await run();
    assert.doesNotMatch(await readFile(path.join(folder, 'embed.html'), 'utf8'), /oembed/);
    await run('--endpoint', 'https://www.example.org/oembed');
    const page = await readFile(path.join(folder, 'frame/charter-map.nn.html'), 'utf8');
    const links = [...page.matchAll(/json\+oembed" href="([^"]+)"/g)].map(([, href]) => href);
    assert.deepEqual(links, [`${base}oembed/charter-map.nn.json`]);
    const embed = JSON.parse(
      await readFile(path.join(folder, 'oembed/charter-map.nn.json'), 'utf8'),
    ) as Embed;
    assert.match(embed.title, /^Kart over underskrivarane/);
    assert.ok(embed.html.includes(`src="${base}frame/charter-map.nn.html"`));
    assert.match(
      await readFile(path.join(folder, 'embed.html'), 'utf8'),
      /json\+oembed" href="https:\/\/www\.example\.org\/oembed"/,
    );
    await assert.rejects(
      promisify(execFile)(process.execPath, [OEMBED, '--base', 'example.org', '--write', folder]),
      /--base/,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
