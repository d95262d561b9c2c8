/** The demo page, as `npm start` serves it: its policy, its languages, its widths. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { layoutShift } from '../support/layout-shift.js';
import { launch, visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const TAGS = ['signatory-count', 'charter-map', 'cemr-facts'] as const;

let browser: Browser;
let server: ChildProcess;
let host: Site;
let address: string;

const run = (file: string, env: NodeJS.ProcessEnv = {}): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', file], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

/** The address that the server says it has. */
async function started({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += String(chunk);
    const [url] = /http:\/\/localhost:\d+\//.exec(said) ?? [];
    if (url) return url;
  }
  throw new Error(`The server ended: ${said}`);
}

before(async () => {
  const build = run('build/site.ts');
  build.stdout?.resume();
  const [code] = (await once(build, 'exit')) as [number];
  assert.equal(code, 0);
  server = run('site/start.ts', { PORT: '0' });
  [browser, address, host] = await Promise.all([
    launch(),
    started(server),
    serve(import.meta.dirname),
  ]);
});

after(async () => {
  server.kill();
  await Promise.all([browser.close(), host.close()]);
});

const SENTENCES = [
  ['nb', /kommuner og regioner i 36 land/],
  ['nn', /kommunar og regionar i 36 land/],
  ['sv', /kommuner och regioner i 36 länder/],
  ['de', /36 Ländern/],
  ['fr', /36 pays/],
  ['en', /in 36 countries/],
] as const;

test('speaks six languages, one after the other, and says nothing in the console', async () => {
  const page = await visit(browser, address);
  for (const tag of TAGS) await page.status(tag, 'ready');
  for (const [language, words] of SENTENCES) {
    await page.page.click(`nav a[lang="${language}"]`);
    await page.page.waitForFunction(
      (source: string) =>
        new RegExp(source).test(
          document.querySelector('signatory-count')?.shadowRoot?.textContent ?? '',
        ),
      {},
      words.source,
    );
    assert.equal(await page.page.evaluate(() => document.documentElement.lang), language);
    assert.match(page.page.url(), new RegExp(`lang=${language}$`));
  }
  assert.deepEqual(page.messages, []);
  for (const { url } of page.requests) assert.ok(url.startsWith(address), url);
  await page.close();
});

test('takes its language from the address', async () => {
  const page = await visit(browser, `${address}?lang=sv`);
  await page.status('signatory-count', 'ready');
  assert.match(await page.text('signatory-count'), /36 länder/);
  assert.match(await page.page.title(), /Jämställdhet/);
  await page.close();
});

for (const width of [320, 360, 1200])
  test(`nothing sticks out and nothing jumps at ${width} pixels`, async () => {
    const page = await visit(browser, address, { width });
    for (const tag of TAGS) {
      await page.page.$eval(tag, (element) => element.scrollIntoView());
      await page.status(tag, 'ready');
    }
    const wide = await page.page.evaluate(() => document.documentElement.scrollWidth);
    const { sum, moved } = await layoutShift(page.page);
    assert.ok(wide <= width, `${wide} pixels wide`);
    assert.ok(sum < 0.01, `shift ${sum}: ${moved.join(', ')}`);
    await page.close();
  });

test('without script: the figure, its date and a link', async () => {
  const page = await visit(browser, address, { script: false });
  const text = await page.page.$eval('signatory-count', (element) => element.innerText);
  assert.match(text, /2\s038 kommuner og regioner i 36 land .*november 2026/s);
  for (const tag of TAGS)
    assert.equal(await page.page.$eval(`${tag} a`, (link) => link.checkVisibility()), true, tag);
  await page.close();
});

test('the line beneath each element is one line, and works on another page', async () => {
  const page = await visit(browser, address);
  const lines = await page.page.$$eval('.snippet pre', (all) =>
    all.map((each) => each.textContent),
  );
  assert.equal(lines.length, TAGS.length);
  for (const [index, tag] of TAGS.entries()) {
    const line = lines[index] ?? '';
    assert.doesNotMatch(line, /\n/);
    host.pages.set('/', {
      html: `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Page</title>${line}`,
    });
    const pasted = await visit(browser, `${host.origin}/`);
    await pasted.status(tag, 'ready');
    assert.deepEqual(pasted.messages, []);
    await pasted.close();
  }
  await page.close();
});

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
}

for (const scheme of ['light', 'dark'])
  test(`axe finds nothing, ${scheme}`, async () => {
    const page = await visit(browser, address, { width: 1200 });
    await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    for (const tag of TAGS) {
      await page.page.$eval(tag, (element) => element.scrollIntoView());
      await page.status(tag, 'ready');
    }
    await page.page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
    const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
    // The page's policy allows no inline script; the debugger's own evaluation is not subject to it.
    await page.page.evaluate(await readFile(source, 'utf8'));
    const found = await page.page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: Axe };
      const { violations } = await axe.run({ resultTypes: ['violations'] });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
      );
    });
    assert.deepEqual(found, []);
    await page.close();
  });
