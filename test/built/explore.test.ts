/** The map explored, in the files that a site hosts: with real input, under strict policies, on odd pages. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const LOADER = '/charter-widgets.js';
const WALL = "default-src 'none'; script-src 'self'; style-src 'self'";

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

/** A page with the map and enough below it to scroll. */
async function open(
  body: string,
  { policy, width = 1000 }: { readonly policy?: string; readonly width?: number } = {},
): Promise<Visit> {
  site.pages.set('/page', {
    headers: policy ? { 'content-security-policy': policy } : {},
    html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="stylesheet" href="/page.css"><script type="module" src="${LOADER}"></script>${body}<p class="long">Below</p>`,
  });
  site.pages.set('/page.css', {
    headers: { 'content-type': 'text/css' },
    html: '.long{height:3000px} .narrow{width:300px}',
  });
  const opened = await visit(browser, `${site.origin}/page`, { width });
  await opened.status('charter-map', 'ready');
  await opened.page.waitForFunction(() =>
    document.querySelector('charter-map')?.shadowRoot?.querySelector('.list, .stage [role=status]'),
  );
  return opened;
}

/** Runs in the page on the map's shadow root. */
const inMap = <T>(page: Page, run: (root: ShadowRoot) => T): Promise<Awaited<T>> =>
  page.evaluate(`(${run.toString()})(document.querySelector('charter-map').shadowRoot)`) as Promise<
    Awaited<T>
  >;

const viewOf = (page: Page): Promise<number[]> =>
  inMap(page, (root) =>
    (root.querySelector('.picture')?.getAttribute('viewBox') ?? '').split(' ').map(Number),
  );

const isExploring = (page: Page): Promise<boolean> =>
  page.evaluate(
    () => document.querySelector('charter-map')?.matches(':state(interactive)') ?? false,
  );

const explored = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => document.querySelector('charter-map:state(interactive)'));

const press = (page: Page, selector: string): Promise<void> =>
  page.evaluate((wanted) => {
    const root = document.querySelector('charter-map')?.shadowRoot;
    root?.querySelector<HTMLElement>(wanted)?.click();
  }, selector);

async function explore(page: Page): Promise<void> {
  await press(page, '[part~=explore]');
  await explored(page);
}

const changed = (page: Page, before: readonly number[]): Promise<unknown> =>
  page.waitForFunction(
    (old: string) =>
      document
        .querySelector('charter-map')
        ?.shadowRoot?.querySelector('.picture')
        ?.getAttribute('viewBox') !== old,
    {},
    before.join(' '),
  );

/** One step nearer, by the button. */
async function zoomIn(page: Page): Promise<void> {
  const before = await viewOf(page);
  await press(page, '.zoom button');
  await changed(page, before);
}

/** The middle of the picture, in the window. */
async function middle(page: Page): Promise<readonly [x: number, y: number]> {
  const { x, y, width, height } = await inMap(page, (root) => {
    const box = root.querySelector('.stage')?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
  return [x + width / 2, y + height / 2];
}

describe('explored', () => {
  for (const policy of [
    WALL,
    `${WALL}; require-trusted-types-for 'script'; trusted-types charter-widgets`,
  ])
    test(`under ${policy}`, async () => {
      const opened = await open('<charter-map></charter-map>', { policy });
      const { page } = opened;
      await explore(page);
      await zoomIn(page);
      assert.deepEqual(
        opened.messages.filter((message) => !message.includes('favicon')),
        [],
      );
      for (const { url } of opened.requests) assert.ok(url.startsWith(`${site.origin}/`), url);
      await opened.close();
    });

  test('wheel and drag are the page’s before, and the map’s while it is explored', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    const [x, y] = await middle(page);
    await page.mouse.move(x, y);
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction(() => scrollY > 0);
    await page.evaluate(() => scrollTo(0, 0));
    const whole = await viewOf(page);
    await explore(page);
    await page.mouse.wheel({ deltaY: -400 });
    await changed(page, whole);
    assert.equal(await page.evaluate(() => scrollY), 0);
    const zoomed = await viewOf(page);
    assert.ok((zoomed[2] ?? 0) < (whole[2] ?? 0));
    await page.mouse.down();
    await page.mouse.move(x - 120, y - 60, { steps: 6 });
    await page.mouse.up();
    await changed(page, zoomed);
    assert.ok(((await viewOf(page))[0] ?? 0) > (zoomed[0] ?? 0), 'dragged to the left');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('charter-map:state(interactive)'));
    assert.deepEqual(await viewOf(page), whole);
    await page.mouse.wheel({ deltaY: 200 });
    await page.waitForFunction(() => scrollY > 0);
    await opened.close();
  });

  describe('by one finger', () => {
    const swipe = async (page: Page, dy: number): Promise<void> => {
      const session = await page.createCDPSession();
      await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
      const [x, y] = await middle(page);
      const touch = (
        type: 'touchStart' | 'touchMove' | 'touchEnd',
        at: number[],
      ): Promise<unknown> =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: at.map((each) => ({ x, y: each })),
        });
      await touch('touchStart', [y]);
      for (let step = 1; step <= 8; step += 1) await touch('touchMove', [y + (dy * step) / 8]);
      await touch('touchEnd', []);
    };

    test('the page scrolls before', async () => {
      const opened = await open('<charter-map></charter-map>', { width: 400 });
      await swipe(opened.page, -150);
      await opened.page.waitForFunction(() => scrollY > 20);
      await opened.close();
    });

    test('the map moves while it is explored', async () => {
      const opened = await open('<charter-map></charter-map>', { width: 400 });
      const { page } = opened;
      await explore(page);
      await zoomIn(page);
      const before = await viewOf(page);
      await swipe(page, -80);
      await changed(page, before);
      assert.ok(((await viewOf(page))[1] ?? 0) > (before[1] ?? 0), 'moved up');
      assert.equal(await page.evaluate(() => scrollY), 0);
      await opened.close();
    });
  });

  test('a click does not make the page jump', async () => {
    const opened = await open('<p class="narrow">Above</p><charter-map></charter-map>');
    const { page } = opened;
    await page.evaluate(() => scrollTo(0, 60));
    const [x, y] = await middle(page);
    await page.mouse.click(x, y);
    await explore(page);
    await page.mouse.click(x, y);
    assert.equal(await page.evaluate(() => scrollY), 60);
    await opened.close();
  });

  for (const missing of ['map-explore.js', 'map-actions.js'])
    test(`the picture stays and says so when ${missing} does not come`, async () => {
      site.missing.add(missing);
      const opened = await open('<charter-map></charter-map>');
      const { page } = opened;
      const before = await viewOf(page);
      await press(page, '[part~=explore]');
      await page.waitForFunction(() =>
        document
          .querySelector('charter-map')
          ?.shadowRoot?.querySelector('.failed')
          ?.textContent?.includes('could not be loaded'),
      );
      assert.deepEqual(await viewOf(page), before);
      assert.equal(await isExploring(page), false);
      assert.deepEqual(
        opened.messages.filter((message) => message.startsWith('uncaught')),
        [],
      );
      await opened.close();
    });

  test('coarse outlines stay when finer ones do not come', async () => {
    for (const name of ['europe-mid.js', 'high-se.js', 'high-fi.js', 'high-no.js'])
      site.missing.add(name);
    const opened = await open('<charter-map place="Gnesta"></charter-map>');
    await opened.page.waitForNetworkIdle({ idleTime: 300 });
    assert.match(await opened.text('charter-map'), /Gnesta/);
    const land = await inMap(opened.page, (root) => root.querySelectorAll('.lands path').length);
    assert.ok(land > 1);
    assert.deepEqual(
      opened.messages.filter((message) => message.startsWith('uncaught')),
      [],
    );
    await opened.close();
  });

  test('glides away from the reader as well, with all that comes into view painted', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    await explore(page);
    await zoomIn(page);
    const { scales, edge } = await inMap(page, async (root) => {
      const canvas = root.querySelector('canvas');
      const context = canvas?.getContext('2d');
      root.querySelector<HTMLElement>('.zoom button + button')?.click();
      const found: number[] = [];
      for (let i = 0; i < 30; i += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        found.push(new DOMMatrix(canvas ? getComputedStyle(canvas).transform : '').a);
      }
      // Painted before it is seen: Iceland, at the left edge of the whole.
      const { width = 0, height = 0 } = canvas ?? {};
      const pixels = context?.getImageData(width / 6, 0, width / 10, height).data ?? [];
      return { scales: found, edge: pixels.some((value) => value > 0) };
    });
    assert.ok(Math.max(...scales) > 1.3, `begins at what was seen: ${scales.join(' ')}`);
    assert.ok(
      scales.some((scale) => scale > 1.02 && scale < 1.9),
      'has steps between',
    );
    assert.ok(Math.abs((scales.at(-1) ?? 0) - 1) < 0.001, `ends sharp, not at ${scales.at(-1)}`);
    assert.ok(edge);
    await opened.close();
  });

  test('stays where it glides to when something else changes meanwhile', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    await explore(page);
    await zoomIn(page);
    const [before, after] = await inMap(page, async (root) => {
      const host = root.host as HTMLElement & {
        requestUpdate(): void;
        updateComplete: Promise<boolean>;
      };
      const canvas = root.querySelector('canvas') ?? host;
      root.querySelector<HTMLElement>('.zoom button + button')?.click();
      let scale = 1;
      while (scale < 1.05 || scale > 1.9) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        scale = new DOMMatrix(getComputedStyle(canvas).transform).a;
      }
      host.requestUpdate();
      await host.updateComplete;
      return [scale, new DOMMatrix(getComputedStyle(canvas).transform).a];
    });
    assert.ok(Math.abs((after ?? 0) - (before ?? 0)) < 0.03, `from ${before} to ${after}`);
    await opened.close();
  });

  test('prints the drawing, not what is painted for the hand', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    await explore(page);
    const shown = (): Promise<readonly string[]> =>
      inMap(page, (root) =>
        ['canvas', '.moved', '.labels'].map((each) => {
          const element = root.querySelector(each);
          return element ? getComputedStyle(element).display : 'not there';
        }),
      );
    assert.deepEqual(await shown(), ['block', 'none', 'block']);
    await page.emulateMediaType('print');
    assert.deepEqual(await shown(), ['none', 'inline', 'none']);
    await opened.close();
  });

  test('does not glide where the reader wants no motion', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await explore(page);
    const [, , width = 0] = await viewOf(page);
    const after = await inMap(page, async (root) => {
      root.querySelector<HTMLElement>('.zoom button')?.click();
      const glides: string[] = [];
      for (let i = 0; i < 6; i += 1) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        glides.push(root.querySelector<HTMLElement>('.layers')?.style.transition ?? '');
      }
      return { glides, viewBox: root.querySelector('.picture')?.getAttribute('viewBox') ?? '' };
    });
    assert.deepEqual(new Set(after.glides), new Set(['']));
    assert.ok(Number(after.viewBox.split(' ')[2]) < width * 0.6, 'zoomed at once');
    await opened.close();
  });

  test('beside another Leaflet', async () => {
    const leaflet = await readFile(
      path.join(import.meta.dirname, '../../node_modules/leaflet/dist/leaflet.js'),
      'utf8',
    );
    site.pages.set('/leaflet.js', {
      headers: { 'content-type': 'text/javascript' },
      html: leaflet,
    });
    const opened = await open(
      '<div id="theirs" class="narrow"></div><script src="/leaflet.js"></script><charter-map></charter-map>',
    );
    const { page } = opened;
    const theirs = await page.evaluate(() => {
      document.querySelector<HTMLElement>('#theirs')?.style.setProperty('height', '200px');
      const { L } = window as unknown as {
        L: { map(id: string): { setView(a: number[], z: number): unknown }; version: string };
      };
      Object.assign(window, { theirMap: L.map('theirs').setView([59, 17], 5), theirL: L });
      return L.version;
    });
    await explore(page);
    await zoomIn(page);
    const after = await page.evaluate(() => {
      const own = window as unknown as {
        L: { version: string };
        theirL: unknown;
        theirMap: { getZoom(): number; setZoom(z: number, o: object): void };
      };
      own.theirMap.setZoom(7, { animate: false });
      return { same: own.L === own.theirL, zoom: own.theirMap.getZoom(), version: own.L.version };
    });
    assert.deepEqual(after, { same: true, zoom: 7, version: theirs });
    await opened.close();
  });

  test('leaves nothing behind when it goes', async () => {
    const opened = await open('<charter-map></charter-map>');
    const { page } = opened;
    const globals = await page.evaluate(() => Object.keys(window).length);
    await explore(page);
    await page.evaluate(() => document.querySelector('charter-map')?.remove());
    const [left, classes, attributes] = await page.evaluate(() => [
      Object.keys(window).length,
      document.body.className,
      document.documentElement.getAttributeNames().join(),
    ]);
    assert.equal(left, globals);
    assert.equal(classes, '');
    assert.equal(attributes, 'lang');
    await opened.close();
  });
});

describe('by keyboard alone', () => {
  const active = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const outer = document.querySelector('charter-map')?.shadowRoot?.activeElement;
      const inside = outer?.shadowRoot?.activeElement ?? outer;
      const field = inside?.getAttribute('aria-label') ?? inside?.closest('label')?.textContent;
      return (field ?? inside?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });
  /** Goes on with Tab until something of that name has the focus. */
  const tabTo = async (page: Page, name: RegExp): Promise<void> => {
    for (let i = 0; i < 20; i += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await active(page))) return;
    }
    assert.fail(`${String(name)} is not reached; the focus is on "${await active(page)}"`);
  };
  const said = (page: Page, words: RegExp): Promise<unknown> =>
    page.waitForFunction(
      (pattern: string) =>
        new RegExp(pattern).test(
          ['charter-map', 'signatory-list']
            .map((tag) => {
              const map = document.querySelector('charter-map');
              const element = tag === 'charter-map' ? map : map?.shadowRoot?.querySelector(tag);
              return element?.shadowRoot?.querySelector('.root')?.textContent ?? '';
            })
            .join(' ')
            .replace(/\s+/g, ' '),
        ),
      {},
      words.source,
    );

  for (const off of [false, true])
    test(`find one, read its dates, filter by year, see who is near, leave${off ? ', without the map' : ''}`, async () => {
      const opened = await open(
        '<a href="#before">Before</a><charter-map></charter-map><a href="#after">After</a>',
      );
      const { page } = opened;
      // "Off" as a reader has it who does not see it: nothing of the map can be used.
      if (off) await inMap(page, (root) => root.querySelector<HTMLElement>('.map')?.remove());
      await page.focus('a[href="#before"]');
      if (!off) {
        await tabTo(page, /Explore the map/);
        await page.keyboard.press('Enter');
        await explored(page);
        const whole = await viewOf(page);
        await page.keyboard.press('+');
        await changed(page, whole);
        await said(page, /\d+ authorities in view/);
        await page.keyboard.press('Escape');
        await page.waitForFunction(() => !document.querySelector('charter-map:state(interactive)'));
        assert.match(await active(page), /Explore the map/);
      }
      await tabTo(page, /Search for/);
      await page.keyboard.type('gnesta');
      await said(page, /Gnesta ?2013/);
      await tabTo(page, /^Gnesta/);
      await page.keyboard.press('Enter');
      await said(page, /Decided ?3 June 2013 ?Signed ?30 September 2013/);
      await said(page, /Nearest that have signed ?Södertälje/);
      await page.waitForFunction(() =>
        document.querySelector('charter-map')?.shadowRoot?.activeElement?.matches('.back'),
      );
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document
          .querySelector('charter-map')
          ?.shadowRoot?.querySelector('signatory-list')
          ?.shadowRoot?.activeElement?.matches('.row button'),
      );
      await page.keyboard.down('Shift');
      await tabTo(page, /^Filter/);
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await said(page, /Year of signing/);
      await page.waitForFunction(() =>
        document
          .querySelector('charter-map')
          ?.shadowRoot?.querySelector('signatory-list')
          ?.shadowRoot?.activeElement?.matches('select'),
      );
      await page.keyboard.press('Tab');
      assert.match(await active(page), /Year of signing/);
      const year = (): Promise<string> =>
        inMap(
          page,
          (root) => (root.activeElement?.shadowRoot?.activeElement as HTMLSelectElement).value,
        );
      for (let i = 0; i < 30 && (await year()) !== '2013'; i += 1)
        await page.keyboard.press('ArrowDown');
      assert.equal(await year(), '2013');
      await page.waitForFunction(() =>
        document
          .querySelector('charter-map')
          ?.shadowRoot?.querySelector('signatory-list')
          ?.shadowRoot?.querySelector('.rows')
          ?.textContent?.includes('Gnesta'),
      );
      for (let i = 0; i < 12; i += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(() => document.activeElement?.matches('[href="#after"]'))) break;
      }
      assert.equal(
        await page.evaluate(() => document.activeElement?.getAttribute('href')),
        '#after',
      );
      await opened.close();
    });
});

describe('tiles', () => {
  /** One grey pixel. */
  const TILE = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGM4AwAAogChMpnQIQAAAABJRU5ErkJggg==',
    'base64',
  );

  test('are asked for on demand alone, with no more of the address than the origin', async () => {
    const { createServer } = await import('node:http');
    const asked: { readonly url: string; readonly referer: string | undefined }[] = [];
    const server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', referer: request.headers.referer });
      response.setHeader('content-type', 'image/png');
      response.end(TILE);
    });
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const { port } = server.address() as { port: number };
    const tiles = `http://localhost:${port}/{z}/{x}/{y}.png`;
    const opened = await open(
      `<charter-map country="SE" tiles="${tiles}" tiles-attribution="© Somebody"></charter-map>`,
    );
    const { page } = opened;
    await page.waitForNetworkIdle({ idleTime: 300 });
    assert.deepEqual(asked, []);
    assert.match(
      await opened.text('charter-map'),
      new RegExp(`come from localhost:${port}. © Somebody`),
    );
    await explore(page);
    await page.waitForFunction(() =>
      document.querySelector('charter-map')?.shadowRoot?.querySelector('.leaflet-tile-loaded'),
    );
    assert.ok(asked.length > 0);
    for (const { url, referer } of asked) {
      assert.match(url, /^\/\d+\/\d+\/\d+\.png$/);
      assert.equal(referer, `${site.origin}/`);
    }
    const outlines = await inMap(page, (root) => root.querySelectorAll('.lands').length);
    assert.equal(outlines, 0, 'tiles bring their own outlines');
    // Gnesta lies where the tiles say it does: 59.05 N, 17.31 E in Web Mercator.
    const before = await viewOf(page);
    const x = ((17.31 + 180) / 360) * 256;
    assert.ok(x > (before[0] ?? 0) && x < (before[0] ?? 0) + (before[2] ?? 0));
    server.closeAllConnections();
    server.close();
    await opened.close();
  });

  test('that do not come are told of, and the dots stay', async () => {
    const opened = await open(
      `<charter-map country="SE" tiles="${site.origin}/none/{z}/{x}/{y}.png"></charter-map>`,
    );
    const { page } = opened;
    await explore(page);
    await page.waitForFunction(() =>
      document
        .querySelector('charter-map')
        ?.shadowRoot?.querySelector('.root')
        ?.textContent?.includes('The map pictures could not be loaded'),
    );
    const painted = await inMap(page, (root) => {
      const canvas = root.querySelector('canvas');
      const { width = 0, height = 0 } = canvas ?? {};
      const pixels = canvas?.getContext('2d')?.getImageData(0, 0, width, height).data ?? [];
      return pixels.some((value) => value > 0);
    });
    assert.ok(painted);
    await opened.close();
  });
});
