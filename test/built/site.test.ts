/** The published pages, as `npm start` serves them: their policy, languages, widths, and lines to paste. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { placeHeight } from '../../site/tool/snippets.js';
import { layoutShift } from '../support/layout-shift.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const root = path.join(import.meta.dirname, '../..');
const TAGS = [
  'signatory-count',
  'charter-map',
  'signatory-card',
  'action-plan-timeline',
  'signatory-trend',
  'charter-principles',
  'cemr-facts',
  'signatory-list',
] as const;

/** Say nothing without a place. */
const OF_ONE = new Set<string>(['signatory-card', 'action-plan-timeline']);

const GNESTA = { place: 'se-gnesta' };

/** Attributes that change how high an element is. */
const VARIANTS = [
  { widget: 'charter-map', attributes: { 'without-list': '' } },
  { widget: 'charter-map', attributes: { 'without-list': '', country: 'NO' } },
  { widget: 'charter-map', attributes: { country: 'SE' } },
  { widget: 'charter-map', attributes: GNESTA },
  { widget: 'charter-map', attributes: { 'colour-by': 'year' } },
  { widget: 'charter-principles', attributes: { 'with-areas': '' } },
];

/** Windows from a small phone to a desktop, and both sides of where things come to stand side by side. */
const WIDTHS = [320, 360, 414, 480, 600, 680, 720, 768, 850, 900, 1200];

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

/**
 * Elements that are higher than what holds their place, by its `min-block-size`, so that they would push
 * what comes after them, or wider, in any of the windows.
 */
async function misfits(page: Page, places: string): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewport({ width, height: 800 });
    const measured = await page.$$eval(places, async (all) => {
      // What looks at its own size does so after a frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50)));
      return all.map((place) => {
        const held = parseFloat(getComputedStyle(place).minBlockSize);
        (place as HTMLElement).style.minBlockSize = '0';
        const { height } = place.getBoundingClientRect();
        (place as HTMLElement).style.minBlockSize = '';
        const over = place.scrollWidth - place.clientWidth;
        return { name: place.id || place.localName, held, height, over };
      });
    });
    assert.ok(measured.length > 0);
    for (const { name, held, height, over } of measured) {
      if (!(height <= held)) found.push(`${name} at ${width}: ${height} high, held ${held}`);
      if (over > 0) found.push(`${name} at ${width}: ${over} too wide`);
    }
  }
  return found;
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

/** Waits until the tool shows what matches, and gives it. */
async function shown(page: Page, selector: string, pattern: RegExp): Promise<string> {
  await page.waitForFunction(
    (wanted: string, source: string) =>
      new RegExp(source, 's').test(document.querySelector(wanted)?.textContent ?? ''),
    { timeout: 10_000 },
    selector,
    pattern.source,
  );
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** By its key: what stands below the preview moves while that loads, and a pointer would miss it. */
async function press(page: Page, selector: string): Promise<void> {
  await page.focus(selector);
  await page.keyboard.press('Space');
}

const tool = async (
  hash = '',
  options: { readonly width?: number; readonly language?: string } = {},
): Promise<Visit> => {
  const page = await visit(browser, `${address}?lang=${options.language ?? 'en'}#${hash}`, options);
  await shown(page.page, '#code-box pre', /<div/);
  return page;
};

const SENTENCES = [
  ['nb', /kommuner og regioner i 36 land/],
  ['nn', /kommunar og regionar i 36 land/],
  ['sv', /kommuner och regioner i 36 länder/],
  ['de', /36 Ländern/],
  ['fr', /36 pays/],
  ['en', /in 36 countries/],
] as const;

interface Axe {
  run(options: object): Promise<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
}

async function violations(page: Page): Promise<string[]> {
  const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
  // The page's policy allows no inline script; the debugger's own evaluation is not subject to it.
  await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run({ resultTypes: ['violations'] });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => JSON.stringify(target)).join(' ')}`,
    );
  });
}

describe('the tool', () => {
  test('speaks six languages, one after the other, and says nothing in the console', async () => {
    const page = await tool();
    for (const [language, words] of SENTENCES) {
      await page.page.click(`nav a[lang="${language}"]`);
      const line = await shown(page.page, '#code-box pre', words);
      assert.match(line, new RegExp(`^<div lang="${language}"`));
      assert.equal(await page.page.evaluate(() => document.documentElement.lang), language);
      assert.match(page.page.url(), new RegExp(`lang=${language}#.*lang=${language}`));
    }
    await page.status('#stage signatory-count', 'ready');
    assert.deepEqual(page.messages, []);
    for (const { url } of page.requests) assert.ok(url.startsWith(address), url);
    await page.close();
  });

  test('the form changes preview, line and address; the address brings it all back', async () => {
    const page = await tool();
    await page.page.select('#widget', 'charter-map');
    await shown(page.page, '#code-box pre', /<charter-map>/);
    await page.page.waitForSelector('#attribute-country');
    await page.page.select('#attribute-country', 'SE');
    await shown(page.page, '#code-box pre', /country="SE".*134 municipalities/);
    await page.page.type('#attribute-place', 'gnesta');
    await shown(page.page, '#place-status', /Gnesta kommun/);
    await shown(page.page, '#code-box pre', /place="se-gnesta".*30 September 2013/);
    await page.page.select('#attribute-colour-by', 'year');
    await press(page.page, '#attribute-without-list');
    await page.page.select('#spoken', 'sv');
    await press(page.page, '#as-placeholder');
    const line = await shown(page.page, '#code-box pre', /data-without-list.*undertecknat/);
    assert.match(
      line,
      /data-place="se-gnesta" data-colour-by="year" data-without-list="" data-country="SE"/,
    );
    await page.status('#stage charter-map', 'ready');
    assert.equal(
      await page.page.$eval('#stage charter-map', (element) => element.getAttribute('place')),
      'se-gnesta',
    );
    const again = await visit(browser, page.page.url());
    assert.equal(await shown(again.page, '#code-box pre', /data-without-list/), line);
    assert.equal(
      await again.page.$eval('#as-placeholder', (input) => input.matches(':checked')),
      true,
    );
    await again.close();
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('a place that is unknown, or several, is told of', async () => {
    const page = await tool('widget=signatory-card&lang=en&place=Atlantis');
    await shown(page.page, '#place-status', /Atlantis/);
    await page.page.goto(`${address}?lang=en#widget=signatory-card&place=Berg`);
    await page.page.reload();
    await shown(page.page, '#place-status', /Berg \(\w\w-.*Berg \(|Shows/);
    await page.close();
  });

  test('the keyboard alone: from the widget to the copied line', async () => {
    const page = await tool();
    await page.page.focus('#widget');
    await page.page.keyboard.press('ArrowDown');
    await shown(page.page, '#code-box pre', /<charter-map>/);
    await page.page.waitForFunction(() => document.activeElement?.id === 'widget');
    await page.page.focus('#code-box button');
    await page.page.keyboard.press('Enter');
    // Copied, or marked where the browser does not allow that: either is announced.
    await shown(page.page, '#code-box [role="status"]', /Copied|marked/);
    await page.close();
  });

  test('the policy and the texts follow the configuration', async () => {
    const page = await tool(
      'widget=charter-map&lang=nb&tiles=https%3A%2F%2Ftiles.example.org%2F%7Bz%7D&files=https%3A%2F%2Ffiles.example.org%2Fc%2F',
    );
    const policy = await shown(page.page, '#policy-box pre', /img-src/);
    assert.equal(
      policy,
      "Content-Security-Policy: script-src 'self' https://files.example.org; style-src 'self'; img-src 'self' https://files.example.org https://tiles.example.org",
    );
    const privacy = await shown(page.page, '#privacy-box blockquote', /files\.example\.org/);
    assert.match(privacy, /tiles\.example\.org/);
    assert.match(privacy, /ingen informasjonskapsler/);
    const { files, folder } = JSON.parse(
      await readFile(path.join(root, 'dist/embed/integrity.json'), 'utf8'),
    ) as { files: Readonly<Record<string, string>>; folder: string };
    const tag = await shown(page.page, '#integrity-box pre', /integrity/);
    assert.ok(tag.includes(files[`${folder}/charter-widgets.js`] ?? 'none'));
    assert.ok(tag.includes(`https://files.example.org/c/${folder}/charter-widgets.js`));
    assert.match(await shown(page.page, '#accessibility-box blockquote', /WCAG/), /skjermleser/);
    await page.close();
  });

  for (const tag of TAGS)
    for (const form of ['element', 'placeholder'] as const)
      test(`the line of <${tag}> as ${form} works on another page, and nothing jumps`, async () => {
        const page = await tool(
          `widget=${tag}&lang=nb&as=${form}&files=${encodeURIComponent(`${address}embed/`)}${OF_ONE.has(tag) ? '&place=se-gnesta' : ''}`,
        );
        const line = await shown(page.page, '#code-box pre', new RegExp(tag));
        await page.close();
        assert.doesNotMatch(line, /\n/);
        const script =
          form === 'placeholder'
            ? `<script type="module" src="${address}embed/charter-widgets.js"></script>`
            : '';
        host.pages.set('/', {
          html: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>${script}<style>img { max-width: 100%; height: auto }</style>${line}<p>What comes after it.</p>`,
        });
        for (const width of form === 'element' ? [360, 768, 1200] : [768]) {
          const pasted = await visit(browser, `${host.origin}/`, { width });
          if (form === 'element') await pasted.status(tag, 'ready');
          else
            await pasted.page.waitForFunction(
              (name: string) =>
                (
                  document
                    .querySelector('[data-charter-widget]')
                    ?.shadowRoot?.querySelector(name) as { status?: string } | null
                )?.status === 'ready',
              {},
              tag,
            );
          await pasted.page.waitForNetworkIdle({ idleTime: 200 });
          const { sum, moved } = await layoutShift(pasted.page);
          assert.ok(sum < 0.001, `${width}: ${sum}: ${moved.join(', ')}`);
          assert.deepEqual(pasted.messages, []);
          await pasted.close();
        }
      });

  for (const [language] of SENTENCES)
    test(`the lines hold places for the elements, ${language}`, async () => {
      const configured = [
        ...TAGS.map((widget) => ({ widget, attributes: OF_ONE.has(widget) ? GNESTA : {} })),
        ...VARIANTS,
      ].map(({ widget, attributes }) => ({
        widget,
        id: [widget, ...Object.keys(attributes)].join('-'),
        held: placeHeight({ widget, attributes }) ?? '0',
        set: Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`),
      }));
      host.pages.set('/', {
        html: `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><script type="module" src="${address}embed/charter-widgets.js"></script><style>body { font-family: system-ui }${configured.map(({ id, held }) => `#${id} { min-block-size: ${held} }`).join('')}</style>${configured.map(({ id, widget, set }) => `<div id="${id}"><${widget} loading="eager"${set.join('')}></${widget}></div>`).join('')}`,
      });
      const page = await visit(browser, `${host.origin}/`);
      for (const { id, widget } of configured) await page.status(`#${id} ${widget}`, 'ready');
      assert.deepEqual(await misfits(page.page, 'body > div'), []);
      await page.close();
    });

  for (const width of [320, 360, 1200])
    test(`nothing sticks out at ${width} pixels`, async () => {
      for (const tag of TAGS) {
        const page = await tool(`widget=${tag}&place=se-gnesta`, { width });
        // It loads when it comes near the window.
        await page.page.$eval('#stage', (stage) => stage.scrollIntoView());
        await page.status(`#stage ${tag}`, 'ready');
        const wide = await page.page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(wide <= width, `${tag}: ${wide} pixels wide`);
        await page.close();
      }
    });

  for (const scheme of ['light', 'dark'])
    test(`axe finds nothing, ${scheme}`, async () => {
      const page = await tool('widget=charter-map&country=SE', { width: 1200 });
      await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.status('#stage charter-map', 'ready');
      await page.page.waitForSelector('#attribute-country');
      await page.page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      assert.deepEqual(await violations(page.page), []);
      await page.close();
    });
});

describe('the demo page', () => {
  const demo = (): string => `${address}demo.html`;

  async function ready(page: Visit): Promise<void> {
    for (const tag of TAGS) {
      await page.page.$eval(tag, (element) => element.scrollIntoView());
      await page.status(tag, 'ready');
    }
  }

  test('speaks six languages, one after the other, and says nothing in the console', async () => {
    const page = await visit(browser, demo());
    await ready(page);
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
    const page = await visit(browser, `${demo()}?lang=sv`);
    await page.status('signatory-count', 'ready');
    assert.match(await page.text('signatory-count'), /36 länder/);
    assert.match(await page.page.title(), /Jämställdhet/);
    await page.close();
  });

  for (const width of [320, 360, 1200])
    test(`nothing sticks out and nothing jumps at ${width} pixels`, async () => {
      const page = await visit(browser, demo(), { width });
      await ready(page);
      const wide = await page.page.evaluate(() => document.documentElement.scrollWidth);
      const { sum, moved } = await layoutShift(page.page);
      assert.ok(wide <= width, `${wide} pixels wide`);
      assert.ok(sum < 0.001, `shift ${sum}: ${moved.join(', ')}`);
      await page.close();
    });

  for (const [language] of SENTENCES)
    test(`the places are large enough, ${language}`, async () => {
      const page = await visit(browser, `${demo()}?lang=${language}`);
      await ready(page);
      assert.deepEqual(await misfits(page.page, TAGS.join()), []);
      await page.close();
    });

  test('without script: the figure, its date and a link', async () => {
    const page = await visit(browser, demo(), { script: false });
    const text = await page.page.$eval('signatory-count', (element) => element.innerText);
    assert.match(text, /2\s038 kommuner og regioner i 36 land .*november 2026/s);
    for (const tag of TAGS)
      assert.equal(await page.page.$eval(`${tag} a`, (link) => link.checkVisibility()), true, tag);
    await page.close();
  });

  test('beneath each element, the way to its line', async () => {
    const page = await visit(browser, demo());
    const addresses = await page.page.$$eval('.line a', (all) => all.map((each) => each.href));
    assert.equal(addresses.length, TAGS.length);
    for (const [index, tag] of TAGS.entries())
      assert.ok(addresses[index]?.includes(`#widget=${tag}`), tag);
    await page.close();
  });

  for (const scheme of ['light', 'dark'])
    test(`axe finds nothing, ${scheme}`, async () => {
      const page = await visit(browser, demo(), { width: 1200 });
      await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await ready(page);
      assert.deepEqual(await violations(page.page), []);
      await page.close();
    });
});
