/**
 * Measures `<charter-map>`, as a site hosts it, against plain Leaflet, which draws the same points
 * and outlines: both in one run, by turns, in one headless Chromium. Without a GPU that paints in
 * software, and every machine is another one: of the times, only the ratios travel.
 * `bench/README.md` tells what is measured and how. Ends with code 1 when a goal is missed.
 *
 *     node --import tsx bench/map.ts [--runs 5] [--points 481,2000,100000] [--embed dist/embed] [--http1]
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { HEIGHTS } from '../site/tool/snippets.js';
import { browserOptions } from '../test/support/browser.js';
import { BUNDLED, dataset, outlines } from './map-data.js';
import { filesOf, serveFiles } from './files-server.js';
import {
  look,
  measureBlocking,
  measureFrames,
  measureKept,
  measurePaint,
  measureShifts,
  measureWork,
  type Contestant,
} from './measure.js';
import { digits, Samples, table } from './samples.js';

declare global {
  /** In the page of the peer. */
  interface Window {
    show(): Promise<void>;
    hide(): void;
  }
}

const root = path.join(import.meta.dirname, '..');
const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    points: { type: 'string', default: `${BUNDLED},2000,100000` },
    embed: { type: 'string', default: path.join(root, 'dist/embed') },
    http1: { type: 'boolean', default: false },
  },
});

const leaflet = path.join(root, 'node_modules/leaflet/dist');

async function launch(): Promise<Browser> {
  const { args = [], ...rest } = await browserOptions();
  return puppeteer.launch({
    ...rest,
    args: options.http1 ? [...args, '--disable-http2'] : args,
    acceptInsecureCerts: true,
    // A browser that tells of its requests keeps all bodies, and takes them apart on the page's thread.
    networkEnabled: false,
    protocolTimeout: 60_000,
  });
}

let browser = await launch();
const [embed, host] = await Promise.all([
  serveFiles(await filesOf(options.embed)),
  serveFiles([
    ['/leaflet.html', await readFile(path.join(import.meta.dirname, 'peers/leaflet.html'))],
    ['/leaflet.js', await readFile(path.join(leaflet, 'leaflet.js'))],
    ['/leaflet.css', await readFile(path.join(leaflet, 'leaflet.css'))],
    ['/outlines.json', outlines()],
  ]),
]);

/** The colour of the dots on both maps. */
const DOTS = [0xc0, 0x00, 0x3c] as const;

const FALLBACK =
  '<a href="https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html">Municipalities and regions that have signed the Charter</a>';

/**
 * Stands for an element on the page that shows what the measuring itself costs. Something moves there,
 * as a headless shell gives no frames to a page that stands still.
 */
const NOTHING =
  "<style>@keyframes turn{to{rotate:1turn}}p{animation:turn 9s}</style><script>addEventListener('load', () => dispatchEvent(new Event('charter-ready')))</script>";

/** The pasted line; as the embed tool gives it, it holds the place of the element. */
const page = (element: string, height = '0'): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><link rel="icon" href="data:,"><style>charter-map{--charter-accent-color:rgb(${DOTS.join()})}</style><body><div style="min-height:${height}"><script type="module" src="${embed.origin}/charter-widgets.js"></script>${element}</div><p>What comes after it.</p></body></html>`;

function ours(points: number): Contestant {
  const src = points === BUNDLED ? '' : ' src="/dataset.json"';
  host.files.set(
    '/map.html',
    page(`<charter-map${src}>${FALLBACK}</charter-map>`, HEIGHTS['charter-map']?.place),
  );
  host.files.set(
    '/count.html',
    page(`<signatory-count>${FALLBACK}</signatory-count>`, HEIGHTS['signatory-count']?.place),
  );
  host.files.set('/empty.html', page(''));
  host.files.set('/none.html', page(NOTHING));
  return {
    name: '`<charter-map>`',
    url: `${host.origin}/map.html`,
    empty: `${host.origin}/empty.html${src && '?src'}`,
    picture: 'charter-map >>> [part~="picture"]',
    show(first) {
      const map = document.createElement('charter-map');
      if (location.search && !first) map.setAttribute('src', '/dataset.json');
      document.querySelector('div')?.append(map);
    },
    hide: () => document.querySelector('charter-map')?.remove(),
    async explore(opened) {
      const button = await opened.$('charter-map >>> [part~="explore"]');
      if (!button) return false;
      await button.click();
      // What a handle holds is not given back.
      await button.dispose();
      await opened.waitForFunction(() =>
        document.querySelector('charter-map')?.matches(':state(interactive)'),
      );
      return true;
    },
  };
}

function peer(width: number, height: number): Contestant {
  const url = `${host.origin}/leaflet.html?width=${width}&height=${height}`;
  return {
    name: 'Leaflet',
    url,
    empty: `${url}&wait`,
    picture: '#map',
    show: () => void window.show(),
    hide: () => window.hide(),
    explore: () => Promise.resolve(true),
  };
}

/** A frame that came one refresh late, at 60 a second, took 33.3 ms; this is more. */
const LATE = 34;

function addFrames(samples: Samples, name: string, frames: readonly number[]): void {
  const sorted = [...frames].sort((a, b) => a - b);
  samples.add(`${name}: worst frame, ms`, sorted.at(-1) ?? NaN);
  samples.add(
    `${name}: 95 % of the frames within, ms`,
    sorted[Math.floor(sorted.length * 0.95)] ?? NaN,
  );
  samples.add(`${name}: frames over 33 ms`, sorted.filter((time) => time > LATE).length);
}

async function addBlocking(samples: Samples, name: string, url: string): Promise<void> {
  const clock = await measureBlocking(browser, url);
  samples.add(`${name}blocked up to the paint, ms at 4×`, clock.total);
  samples.add(`${name}longest task up to it, ms at 4×`, clock.longest);
  samples.add(`${name}blocked until quiet, ms at 4×`, clock.totalInAll);
  const work = await measureWork(browser, url);
  samples.add(`${name}blocked up to the paint, ms of work × 4`, work.total);
  samples.add(`${name}longest task up to it, ms of work × 4`, work.longest);
}

/** Says once why something is missing in the tables. */
const said = new Set<string>();
function say(text: string): void {
  if (!said.has(text)) console.log(text);
  said.add(text);
}

let failures = 0;

/** One failure, of a map that is too slow for instance, must not cost all the rest. */
async function attempt(what: string, job: () => Promise<void>): Promise<void> {
  try {
    await job();
  } catch (error) {
    failures += 1;
    say(`${what} failed: ${String(error).split('\n')[0] ?? ''}`);
  }
}

async function measure(contestant: Contestant, points: number, samples: Samples): Promise<void> {
  const { name, url } = contestant;
  await attempt(`${name}, ${points} points: painting`, async () => {
    embed.sent = host.sent = 0;
    const { screen, frame, heap } = await measurePaint(browser, contestant);
    samples.add('sent, kB', (embed.sent + host.sent) / 1000);
    samples.add('painted, ms', screen);
    samples.add('painted, not rasterised, ms', frame);
    samples.add('heap, MB', heap);
  });
  if (points === BUNDLED)
    await attempt(`${name}, ${points} points: painting on a slow net`, async () => {
      const slow = await measurePaint(browser, contestant, { slow: true });
      samples.add('painted on a slow net, ms', slow.screen);
    });
  await attempt(`${name}, ${points} points: painting at 4×`, () => addBlocking(samples, '', url));
  await attempt(`${name}, ${points} points: removing`, async () => {
    samples.add('kept when removed, MB', await measureKept(browser, contestant));
  });
  await attempt(`${name}, ${points} points: exploring`, async () => {
    const used = await measureFrames(browser, contestant);
    if (!used) {
      say(`${name} has no button [part~="explore"]: frames are not measured.`);
      return;
    }
    addFrames(samples, 'pan', used.pan);
    addFrames(samples, 'zoom', used.zoom);
    samples.add('worst frame of both, ms', Math.max(...used.pan, ...used.zoom));
    samples.add('heap when explored, MB', used.heap);
    samples.add('kept when explored and removed, MB', used.kept);
  });
}

/** What only our own elements are held to. */
async function measureOwn(samples: Samples): Promise<string[]> {
  await addBlocking(samples, 'count: ', `${host.origin}/count.html`);
  await addBlocking(samples, 'no element: ', `${host.origin}/none.html`);
  const moved: string[] = [];
  for (const [name, file] of [
    ['', 'map'],
    ['count: ', 'count'],
  ] as const)
    for (const width of [1200, 360]) {
      const shifts = await measureShifts(browser, `${host.origin}/${file}.html`, width);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      samples.add(`${name}layout shift, ${width} px wide`, sum);
      for (const shift of shifts)
        moved.push(
          `${file}, ${width} px, ${shift.start.toFixed()} ms, ${shift.value.toFixed(4)}: ${shift.moved.join('; ')}`,
        );
    }
  return moved;
}

interface Goal {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

function goals(points: number, own: Samples, others: Samples): Goal[] {
  const goal = (what: string, most: number): Goal => ({ what, value: own.median(what), most });
  const ratio = (what: string, most: number): Goal => ({
    what: `${what}, as a share of Leaflet's`,
    value: own.median(what) / others.median(what),
    most,
  });
  if (points >= 100_000)
    return [
      ratio('painted, ms', 0.7),
      ratio('worst frame of both, ms', 0.5),
      goal('heap, MB', 27),
      goal('kept when removed, MB', 1),
      goal('kept when explored and removed, MB', 1),
    ];
  if (points !== BUNDLED)
    return [
      goal('pan: frames over 33 ms', 0),
      goal('zoom: frames over 33 ms', 0),
      goal('heap, MB', 3.5),
      goal('kept when removed, MB', 1),
    ];
  return [
    goal('blocked up to the paint, ms at 4×', 40),
    goal('count: blocked up to the paint, ms at 4×', 40),
    goal('layout shift, 1200 px wide', 0.001),
    goal('layout shift, 360 px wide', 0.001),
    goal('kept when removed, MB', 1),
  ];
}

const verdicts: string[] = [];
let missed = 0;
const { version } = JSON.parse(await readFile(path.join(leaflet, '../package.json'), 'utf8')) as {
  version: string;
};
console.log(`${await browser.version()}, Leaflet ${version}, Node ${process.version}`);
for (const points of options.points.split(',').map(Number)) {
  host.files.set('/dataset.json', dataset(points));
  const own = new Samples();
  const others = new Samples();
  let moved: string[] = [];
  try {
    const map = ours(points);
    const seen = await look(browser, map, DOTS);
    const leafletMap = peer(seen.width, seen.height);
    const { pixels } = await look(browser, leafletMap, DOTS);
    say(`${points} points: ${seen.pixels} pixels are dots on our map, ${pixels} on Leaflet's.`);
    if (!seen.pixels || !pixels) throw new Error('A map shows no dots.');
    for (let run = 0; run < Number(options.runs); run++) {
      if (!browser.connected) browser = await launch();
      await measure(map, points, own);
      await measure(leafletMap, points, others);
      if (points === BUNDLED) moved = await measureOwn(own);
    }
  } catch (error) {
    failures += 1;
    console.error(`${points} points:`, error);
  }
  console.log(`\n${table(points, own, others)}\n`);
  if (moved.length > 0) console.log(`What moved in the last run:\n${moved.join('\n')}\n`);
  for (const { what, value, most } of goals(points, own, others)) {
    const held = value <= most;
    if (!held) missed += 1;
    verdicts.push(
      `${held ? 'held  ' : 'MISSED'} ${points}: ${what}: ${Number.isNaN(value) ? 'not measured' : digits(value)}, at most ${most}`,
    );
  }
}
await Promise.all([browser.close(), embed.close(), host.close()]);

console.log(verdicts.join('\n'));
console.log(
  `${verdicts.length - missed} goals held, ${missed} missed; ${failures} measurements failed`,
);
process.exitCode = missed + failures > 0 ? 1 : 0;
