/** What is delivered beside the loader: checksums, single files, the script without modules. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { buildEmbed } from '../support/build-embed.js';
import { checksums, EMBED, FALLBACK, TAGS } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const { folder, files } = checksums();
const CHUNKS = Object.keys(files).filter((name) => name.includes('/chunks/'));
const read = (name: string): string => readFileSync(path.join(EMBED, name), 'utf8');

const LOADER = `${folder}/charter-widgets.js`;
const SEALED = read('importmap.html').replaceAll('/charter-widgets/', '/');

let browser: Browser;
let site: Site;

before(async () => {
  [browser, site] = await Promise.all([launch(), serve(EMBED)]);
});

after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

beforeEach(() => {
  site.pages.clear();
  site.pages.set('/favicon.ico', { html: '' });
});

/** What an element is asked that has nothing to show by itself. */
const ASKED: Readonly<Record<string, string>> = {
  'action-plan-timeline': 'decided="2024-10-01"',
  'signatory-card': 'place="se-gnesta"',
};

const elements = (tags: readonly string[]): string =>
  tags.map((tag) => `<${tag} ${ASKED[tag] ?? ''} loading="eager">${FALLBACK}</${tag}>`).join('');

/** What a country has lies in the chunks, as no page needs all of them. */
const DATA_OF: Readonly<Record<string, readonly string[]>> = {
  'signatory-card': ['list-se', 'se-1'],
};

async function open(head: string, body: string, lang = 'nb'): Promise<Visit> {
  site.pages.set('/page', {
    html: `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Page</title>${head}${body}`,
  });
  return visit(browser, `${site.origin}/page`);
}

/** Serves a file with one byte more than it was built with. */
function tamper(name: string): void {
  site.pages.set(`/${name}`, {
    html: `${read(name)} `,
    headers: { 'content-type': 'text/javascript' },
  });
}

/** Which of all chunks a page with the import map does not get. */
const refused = ({ page }: Visit): Promise<number> =>
  page.evaluate(
    async (names) =>
      (await Promise.allSettled(names.map((name) => import(`/${name}`)))).filter(
        ({ status }) => status === 'rejected',
      ).length,
    CHUNKS,
  );

describe('the checksums', () => {
  test('cover every script and are right', () => {
    const scripts = readdirSync(EMBED, { recursive: true })
      .map((file) => String(file).replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.js'))
      .sort();
    assert.deepEqual(Object.keys(files).sort(), scripts);
    for (const [name, sum] of Object.entries(files))
      assert.equal(
        sum,
        `sha384-${createHash('sha384')
          .update(readFileSync(path.join(EMBED, name)))
          .digest('base64')}`,
        name,
      );
  });

  test('are in the import map for every chunk', () => {
    const { integrity } = JSON.parse(read('importmap.json')) as {
      integrity: Readonly<Record<string, string>>;
    };
    assert.deepEqual(
      integrity,
      Object.fromEntries(CHUNKS.map((name) => [`./${name}`, files[name]])),
    );
    assert.ok(CHUNKS.length > 100);
  });

  test('are the same after another build, and so is the folder', async () => {
    const again = await buildEmbed();
    const built = checksums(again.folder);
    // Other programs put the doctor and the frame beside the embed.
    const ours = Object.entries(files).filter(([name]) => name in built.files);
    assert.deepEqual({ ...built, files: Object.fromEntries(ours) }, built);
    assert.equal(built.folder, folder);
    await again.remove();
  });
});

describe('a page with the import map', () => {
  test('shows everything', async () => {
    const page = await open(SEALED, elements(TAGS));
    for (const tag of TAGS) await page.status(tag, 'ready');
    assert.equal(await refused(page), 0);
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('refuses every chunk that has changed by one byte', async () => {
    CHUNKS.forEach(tamper);
    const page = await open(SEALED, '');
    assert.equal(await refused(page), CHUNKS.length);
    await page.close();
  });

  for (const chunk of ['core', 'signatory-count', 'nb-base'])
    test(`keeps the fallback when ${chunk}.js has changed`, async () => {
      tamper(`${folder}/chunks/${chunk}.js`);
      if (chunk === 'nb-base') tamper(`${folder}/chunks/en-base.js`);
      const page = await open(SEALED, elements(['signatory-count']));
      await page.page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(
        await page.page.$eval('signatory-count a', (link) => link.checkVisibility()),
        true,
      );
      await page.close();
    });

  test('refuses a loader that has changed', async () => {
    tamper(LOADER);
    const page = await open(SEALED, elements(['signatory-count']));
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(page.requests.filter(({ url }) => url.includes('/chunks/')).length, 0);
    await page.close();
  });
});

const script = (file: string): string => `<script type="module" src="/${file}"></script>`;

describe('a file with a single element', () => {
  for (const tag of TAGS)
    test(`<${tag}> asks for nothing else until it is ready`, async () => {
      for (const at of ['', `${folder}/`]) {
        const page = await open(
          `<script>addEventListener('charter-ready', () => performance.mark('ready'))</script>${script(`${at}${tag}.js`)}`,
          elements([tag]),
        );
        await page.status(tag, 'ready');
        const early = await page.page.evaluate(() => {
          const ready = performance.getEntriesByName('ready')[0]?.startTime ?? 0;
          return performance
            .getEntriesByType('resource')
            .filter(({ startTime }) => startTime < ready)
            .map(({ name }) => new URL(name).pathname)
            .filter((name) => name !== '/favicon.ico');
        });
        const data = (DATA_OF[tag] ?? []).map((name) => `/${folder}/chunks/${name}.js`);
        assert.deepEqual(early.sort(), [`/${at}${tag}.js`, ...data].sort());
        await page.page.waitForNetworkIdle({ idleTime: 300 });
        assert.deepEqual(page.messages, []);
        await page.close();
      }
    });

  test('says what the loader’s says, also about a country and a place', async () => {
    const body =
      '<signatory-count country="SE"></signatory-count><charter-map country="SE" place="Gnesta"></charter-map>';
    const said = [];
    for (const files of [['charter-widgets.js'], ['signatory-count.js', 'charter-map.js']]) {
      const page = await open(files.map(script).join(''), body, 'sv');
      const texts = [];
      for (const tag of ['signatory-count', 'charter-map']) {
        await page.status(tag, 'ready');
        await page.page.waitForNetworkIdle({ idleTime: 300 });
        texts.push(await page.text(tag));
      }
      said.push(texts);
      assert.deepEqual(page.messages, []);
      await page.close();
    }
    assert.deepEqual(said[0], said[1]);
  });

  test('lets the map be explored', async () => {
    const page = await open(script('charter-map.js'), '<charter-map></charter-map>');
    await page.status('charter-map', 'ready');
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    await page.page.$eval('charter-map', ({ shadowRoot }) =>
      shadowRoot?.querySelector<HTMLElement>('[part~="explore"]')?.click(),
    );
    await page.page.waitForFunction(() => document.querySelector('charter-map:state(interactive)'));
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('waits until it is near the window before it asks for data', async () => {
    const page = await open(
      script('signatory-count.js'),
      '<div style="height:5000px"></div><signatory-count country="SE"></signatory-count>',
    );
    await page.page.waitForNetworkIdle({ idleTime: 300 });
    assert.equal(page.requests.filter(({ url }) => url.includes('/chunks/counts')).length, 0);
    await page.page.evaluate(() => scrollTo(0, 5000));
    await page.status('signatory-count', 'ready');
    await page.close();
  });
});

describe('the script without modules', () => {
  const body = `${elements(TAGS)}<div id="p" data-charter-widget="signatory-count" data-country="SE" data-loading="eager"><a href="https://example.org/">x</a></div>`;

  for (const [kind, type, start] of [
    ['HTML', 'text/html', '<!doctype html><html lang="nb">'],
    [
      'XHTML',
      'application/xhtml+xml',
      '<html xmlns="http://www.w3.org/1999/xhtml" lang="nb" xml:lang="nb">',
    ],
  ] as const)
    test(`all elements and a placeholder in ${kind}`, async () => {
      site.pages.set('/page', {
        html: `${start}<head><title>Page</title><script src="/charter-widgets.classic.js"></script></head><body>${body}</body></html>`,
        headers: { 'content-type': type },
      });
      const page = await visit(browser, `${site.origin}/page`);
      for (const tag of TAGS) {
        await page.status(tag, 'ready');
        assert.ok((await page.text(tag)).length > 40, `${tag}: ${await page.text(tag)}`);
      }
      assert.match(await page.text('signatory-count'), /undertegnet/);
      await page.page.waitForFunction(() =>
        document
          .querySelector('#p')
          ?.shadowRoot?.querySelector('signatory-count')
          ?.shadowRoot?.querySelector('[part~="figure"]'),
      );
      await page.page.waitForNetworkIdle({ idleTime: 300 });
      assert.equal(await page.page.$$eval('parsererror', ({ length }) => length), 0);
      assert.deepEqual(page.messages, []);
      await page.close();
    });
});
