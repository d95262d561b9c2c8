/** The card and its calendar file, from the built files, under the strictest policy we promise. */
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import ICAL from 'ical.js';
import type { Browser } from 'puppeteer-core';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit } from '../support/visit.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";

let browser: Browser;
let site: Site;
let folder: string;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'charter-calendar-'));
  [browser, site] = await Promise.all([
    launch(),
    serve(path.join(import.meta.dirname, '../../dist/embed')),
  ]);
});

after(async () => {
  await Promise.all([browser.close(), site.close(), rm(folder, { recursive: true })]);
});

const show = (element: string): void => {
  site.pages.set('/page', {
    headers: { 'content-security-policy': POLICY },
    html: `<!doctype html><html lang="sv"><meta charset="utf-8"><script type="module" src="/charter-widgets.js"></script>${element}`,
  });
};

test('a card takes its part of its country’s shard alone, and is one paint', async () => {
  show('<signatory-card place="se-gnesta"></signatory-card>');
  const opened = await visit(browser, `${site.origin}/page`);
  await opened.status('signatory-card', 'ready');
  const files = opened.requests.map(({ url }) => path.basename(url));
  const ready = files.slice(
    0,
    !files.includes('points.js') ? undefined : files.indexOf('points.js'),
  );
  assert.ok(ready.includes('se-1.js'), files.join());
  for (const late of ['se-2.js', 'names.js', 'other-names.js', 'counts-se.js', 'plan-more.js'])
    assert.ok(!ready.includes(late), late);
  assert.equal(files.filter((file) => file === 'se-1.js').length, 1);
  assert.deepEqual(opened.messages, []);
  await opened.close();
});

test('the calendar file comes under a strict policy, and opens in a parser', async () => {
  show('<action-plan-timeline place="se-gnesta"></action-plan-timeline>');
  const opened = await visit(browser, `${site.origin}/page`);
  await opened.status('action-plan-timeline', 'ready');
  const session = await opened.page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: opened.page.browserContext().id ?? '',
  });
  await opened.page.evaluate(() =>
    document
      .querySelector('action-plan-timeline')
      ?.shadowRoot?.querySelector<HTMLElement>('[part~="calendar"]')
      ?.click(),
  );
  const end = Date.now() + 10_000;
  let files: string[] = [];
  while (!files.includes('se-gnesta-2015-09-30.ics')) {
    assert.ok(Date.now() < end, `no calendar file, but ${files.join() || 'nothing'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    files = await readdir(folder);
  }
  const text = await readFile(path.join(folder, 'se-gnesta-2015-09-30.ics'), 'utf8');
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  assert.equal(event.startDate.toString(), '2015-09-30');
  assert.equal(event.summary, 'Gnesta kommun: handlingsplanen för jämställdhet ska vara antagen');
  assert.deepEqual(opened.messages, []);
  await opened.close();
});

test('where a file is missing, the card says so and the rest stays', async () => {
  site.missing.add('/about-place.js');
  show('<signatory-card place="se-gnesta"></signatory-card>');
  const opened = await visit(browser, `${site.origin}/page`);
  await opened.page.waitForFunction(() =>
    document.querySelector('signatory-card')?.shadowRoot?.querySelector('[part~="error"]'),
  );
  assert.match(await opened.text('signatory-card'), /Gnesta kommun .*Innehållet kunde inte hämtas/);
  site.missing.clear();
  await opened.close();
});
