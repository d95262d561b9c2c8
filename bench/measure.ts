/** Opens pages with a map in them, one at a time, and measures one thing after the other. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BoundingBox, Browser, CDPSession, Page } from 'puppeteer-core';
import { observe, type Painted, type Shift } from './observe.js';
import { startTrace, tasksUntil } from './processor.js';

/** A page with a map, and how to use it from within the page. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** A page that waits for `show`. */
  readonly empty: string;
  /** Puts the map on the page; the first time, to have all its code there, with any data. */
  readonly show: (first: boolean) => void;
  /** Takes it off again, and lets go of it. */
  readonly hide: () => void;
  /** Readies the map for the mouse; false where that is not possible. */
  readonly explore: (page: Page) => Promise<boolean>;
  /** Finds the picture, through one open shadow root if need be. */
  readonly picture: string;
}

export interface Conditions {
  readonly width?: number;
  /** 1.6 Mbps and 150 ms. */
  readonly slow?: boolean;
  /** How many times slower the processor is. */
  readonly cpu?: number;
}

const MB = 1024 * 1024;
const HEIGHT = 900;

/** In a headless shell, a page where nothing changes gets no frames unless it is in front. */
async function show(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.bringToFront();
}

/** In a context of its own, and so with empty caches. */
async function opened<T>(
  browser: Browser,
  url: string,
  { width = 1200, slow = false, cpu = 1 }: Conditions,
  use: (page: Page, cdp: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const cdp = await page.createCDPSession();
    await page.setViewport({ width, height: HEIGHT });
    await page.evaluateOnNewDocument(observe);
    if (slow) {
      await cdp.send('Network.enable');
      await cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency: 150,
        downloadThroughput: 1_600_000 / 8,
        uploadThroughput: 1_600_000 / 8,
      });
    }
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    await show(page, url);
    return await use(page, cdp);
  } finally {
    await context.close();
  }
}

const painted = (page: Page): Promise<Painted> => page.evaluate(() => window.observed.painted);

/** Until nothing has come for half a second, and nothing is left to do. */
const quiet = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let last = -1, count = 0; last !== count;) {
      last = count;
      await new Promise((resolve) => setTimeout(resolve, 500));
      count = performance.getEntriesByType('resource').length;
    }
    await new Promise((resolve) => requestIdleCallback(resolve));
  });

/** When the map was painted, and the megabytes once all of it was there. */
export const measurePaint = (
  browser: Browser,
  { url }: Contestant,
  conditions: Conditions = {},
): Promise<Painted & { heap: number }> =>
  opened(browser, url, conditions, async (page, cdp) => {
    const times = await painted(page);
    await quiet(page);
    return { ...times, heap: await heap(cdp) };
  });

export interface Blocking {
  /** Milliseconds over 50 of all tasks that began before the paint. */
  readonly total: number;
  readonly longest: number;
}

const over50 = (durations: readonly number[]): number =>
  durations.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);

/** By the clock, on a processor that is four times slower. */
export const measureBlocking = (
  browser: Browser,
  url: string,
): Promise<Blocking & { totalInAll: number }> =>
  opened(browser, url, { cpu: 4 }, async (page) => {
    const { screen } = await painted(page);
    await quiet(page);
    const tasks = await page.evaluate(() => window.observed.tasks);
    const before = tasks.filter(({ start }) => start < screen).map(({ duration }) => duration);
    return {
      total: over50(before),
      longest: Math.max(0, ...before),
      // The rest of it comes when readers see the map, and may already want to do something.
      totalInAll: over50(tasks.map(({ duration }) => duration)),
    };
  });

/** By the time that the processor works, four times as long as here. */
export const measureWork = (browser: Browser, url: string): Promise<Blocking> =>
  opened(browser, 'about:blank', {}, async (page) => {
    await startTrace(page);
    await show(page, url);
    const { screen } = await painted(page);
    const tasks = (await tasksUntil(page, screen)).map((time) => time * 4);
    return { total: over50(tasks), longest: Math.max(0, ...tasks) };
  });

export const measureShifts = (
  browser: Browser,
  url: string,
  width: number,
): Promise<readonly Shift[]> =>
  opened(browser, url, { width }, async (page) => {
    await painted(page);
    await quiet(page);
    return page.evaluate(() => window.observed.shifts);
  });

/** Megabytes after a collection: objects, and what typed arrays and long texts hold outside. */
async function heap(cdp: CDPSession): Promise<number> {
  // What the first collection finishes off, the next one frees.
  for (let i = 0; i < 3; i++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await wait(50);
  }
  const { usedSize, backingStorageSize } = await cdp.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / MB;
}

/** Shows a map on a page that has none, and waits until all of it is there. */
async function showOn(page: Page, { show }: Contestant, first = false): Promise<void> {
  await page.evaluate(() => window.observed.expect());
  await page.evaluate(show, first);
  await painted(page);
  await quiet(page);
}

/**
 * Takes a map off the page, and leaves ours the second after which it lets go of its data. The mouse
 * goes elsewhere: the browser holds on to what it was last over.
 */
async function takeOff(page: Page, { hide }: Contestant): Promise<void> {
  await page.evaluate(hide);
  await page.mouse.move(1, 1);
  await new Promise((resolve) => setTimeout(resolve, 1_500));
}

/** How many megabytes more there are than before, once the map has been taken off the page. */
export const measureKept = (browser: Browser, contestant: Contestant): Promise<number> =>
  opened(browser, contestant.empty, {}, async (page, cdp) => {
    await showOn(page, contestant, true);
    await takeOff(page, contestant);
    const before = await heap(cdp);
    await showOn(page, contestant);
    await takeOff(page, contestant);
    return (await heap(cdp)) - before;
  });

export interface Frames {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  /** Megabytes afterwards. */
  readonly heap: number;
  /** As `measureKept`. */
  readonly kept: number;
}

async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    window.observed.frames = [];
    requestAnimationFrame(window.observed.frame);
  });
  await act();
  return page.evaluate(() => {
    const { frames } = window.observed;
    window.observed.frames = null;
    return frames ?? [];
  });
}

async function drag({ mouse }: Page, x: number, y: number): Promise<void> {
  await mouse.move(x, y);
  await mouse.down();
  const start = performance.now();
  for (let time = 0; time < 1500; time = performance.now() - start) {
    const angle = (time / 1500) * 2 * Math.PI;
    await mouse.move(x + 120 * Math.sin(angle), y + 80 * Math.sin(2 * angle));
    await wait(8);
  }
  await mouse.move(x + 60, y + 40);
  await mouse.up();
  await wait(400);
}

async function wheel({ mouse }: Page): Promise<void> {
  for (const deltaY of [-100, 100]) {
    for (let tick = 0; tick < 6; tick++) {
      await mouse.wheel({ deltaY });
      await wait(120);
    }
    await wait(500);
  }
}

/** Null where the map cannot be explored. */
export const measureFrames = (browser: Browser, contestant: Contestant): Promise<Frames | null> =>
  opened(browser, contestant.empty, {}, async (page, cdp) => {
    const { explore, picture } = contestant;
    await showOn(page, contestant, true);
    if (!(await explore(page))) return null;
    await quiet(page);
    await takeOff(page, contestant);
    const before = await heap(cdp);
    await showOn(page, contestant);
    const { x, y, width, height } = await boxOf(page, picture);
    await explore(page);
    await quiet(page);
    await page.evaluate(() => scrollTo(0, 0));
    const unmoved = await page.screenshot({ encoding: 'base64' });
    const middle = [x + width / 2, y + height / 2] as const;
    const pan = await framesDuring(page, () => drag(page, ...middle));
    if ((await page.screenshot({ encoding: 'base64' })) === unmoved)
      throw new Error(`${contestant.name}: the mouse did not move the map.`);
    const zoom = await framesDuring(page, () => wheel(page));
    const after = await heap(cdp);
    await takeOff(page, contestant);
    return { pan, zoom, heap: after, kept: (await heap(cdp)) - before };
  });

async function boxOf(page: Page, selector: string): Promise<BoundingBox> {
  const found = await page.$(selector);
  const box = await found?.boundingBox();
  // What a handle holds is not given back.
  await found?.dispose();
  if (!box) throw new Error(`Nothing is shown that matches ${selector}.`);
  return box;
}

/** Where the picture lies on the page, and how many of its pixels have the colour. */
export async function look(
  browser: Browser,
  { url, picture }: Contestant,
  colour: readonly [number, number, number],
): Promise<{ width: number; height: number; pixels: number }> {
  return opened(browser, url, {}, async (page) => {
    await painted(page);
    const clip = await boxOf(page, picture);
    const image = await page.screenshot({ clip, encoding: 'base64' });
    const pixels = await opened(browser, 'about:blank', {}, (blank) =>
      blank.evaluate(
        async (address, wanted) => {
          const bitmap = await createImageBitmap(await (await fetch(address)).blob());
          const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          context?.drawImage(bitmap, 0, 0);
          const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {};
          let count = 0;
          for (let i = 0; i < (data?.length ?? 0); i += 4)
            if (wanted.every((value, channel) => Math.abs((data?.[i + channel] ?? 0) - value) < 24))
              count += 1;
          return count;
        },
        `data:image/png;base64,${image}`,
        colour,
      ),
    );
    return { width: clip.width, height: clip.height, pixels };
  });
}
