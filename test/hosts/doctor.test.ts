/** The built doctor on broken pages: each time the right cause, and the line that cures it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { TEXTS } from '../../src/embed/doctor/texts.js';
import type { Cause } from '../../src/embed/doctor/types.js';
import { buildEmbed, type Built } from '../support/build-embed.js';
import { checksums, EMBED, FALLBACK } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const OTHER = '99.0.0';

let browser: Browser;
let site: Site;
let other: Site;
let built: Built;

before(async () => {
  built = await buildEmbed(OTHER);
  [browser, site, other] = await Promise.all([launch(), serve(EMBED), serve(built.folder)]);
});

after(async () => {
  await Promise.all([browser.close(), site.close(), other.close(), built.remove()]);
});

beforeEach(() => {
  site.pages.clear();
  site.missing.clear();
  site.pages.set('/favicon.ico', { html: '' });
});

interface Said {
  readonly cause: Cause;
  readonly what: string;
  readonly evidence: string;
  readonly cure: string;
}

const module = (address: string): string => `<script type="module" src="${address}"></script>`;
const LOADER = module('/charter-widgets.js');
const DOCTOR = module('/doctor.js');
const COUNT = `<signatory-count>${FALLBACK}</signatory-count>`;

interface Broken {
  readonly head?: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly lang?: string;
}

function put(
  { head = LOADER, body, headers = {}, lang = ' lang="nb"' }: Broken,
  doctor = '',
): void {
  site.pages.set('/page', {
    headers,
    html: `<!doctype html><html${lang}><head><meta charset="utf-8"><title>Page</title>${head}<style>.held{min-height:12em}</style></head><body><main class="held"><h1>Page</h1>${body}</main>${doctor}</body></html>`,
  });
}

async function read(page: Page, root: string): Promise<readonly Said[]> {
  await page.waitForSelector(`${root} >>> .report`);
  const items = (await page.$$(`${root} >>> li[data-cause]`)) as ElementHandle<HTMLElement>[];
  return Promise.all(
    items.map((item) =>
      item.evaluate((element) => {
        const [what = '', evidence = '', cure = ''] = ['.what', '.evidence', '.cure'].map(
          (selector) => element.querySelector(selector)?.textContent?.trim(),
        );
        return { cause: element.dataset.cause as Cause, what, evidence, cure };
      }),
    ),
  );
}

/** The doctor on the page itself. */
async function live(broken: Broken): Promise<readonly Said[]> {
  put(broken, DOCTOR);
  const page = await visit(browser, `${site.origin}/page?charter-doctor`);
  const said = await read(page.page, '#charter-doctor');
  await page.close();
  return said;
}

/** The doctor's page, given the address of the other one. */
async function given(broken: Broken): Promise<readonly Said[]> {
  put(broken);
  const page = await visit(browser, `${site.origin}/doctor.html?lang=en&page=/page`);
  const said = await read(page.page, '#result');
  await page.close();
  return said;
}

type Way = typeof live;

function fixture(
  name: string,
  ways: readonly Way[],
  broken: () => Broken,
  cause: Cause,
  cure: string | (() => string),
  evidence?: RegExp,
): void {
  for (const way of ways)
    test(`${name} (${way.name})`, async () => {
      const said = await way(broken());
      assert.deepEqual(
        said.map((each) => each.cause),
        [cause],
        JSON.stringify(said, null, 1),
      );
      assert.equal(said[0]?.cure, typeof cure === 'string' ? cure : cure());
      if (evidence) assert.match(said[0]?.evidence ?? '', evidence);
    });
}

const both = [live, given];
const LINK =
  '<a href="https://charter-equality.eu/atlas-of-signatories-of-the-charter/presentation.html">The signatories of the Charter</a>';

describe('causes and cures', () => {
  fixture(
    'the script was removed',
    both,
    () => ({ head: '', body: COUNT }),
    'script-missing',
    LOADER,
  );
  fixture(
    'the tags were removed and the link stayed',
    both,
    () => ({ body: FALLBACK }),
    'no-element',
    `<div data-charter-widget="signatory-count">${LINK}</div>`,
  );
  fixture(
    'the tag shows as text',
    both,
    () => ({ body: '<p>&lt;signatory-count country="SE"&gt;&lt;/signatory-count&gt;</p>' }),
    'shown-as-text',
    `<div data-charter-widget="signatory-count">${LINK}</div>`,
  );
  fixture(
    'the element closed in its own tag',
    both,
    () => ({ body: '<signatory-count loading="eager" /><p>What follows</p>' }),
    'self-closing',
    `<signatory-count loading="eager">${LINK}</signatory-count>`,
  );
  fixture(
    'a script that is no module',
    both,
    () => ({ head: '<script src="/charter-widgets.js"></script>', body: COUNT }),
    'script-not-module',
    () => module(`${site.origin}/charter-widgets.js`),
  );
  fixture(
    'a policy of the page',
    [given],
    () => ({
      body: COUNT,
      headers: { 'content-security-policy': "default-src 'self'; script-src https://cdn.example" },
    }),
    'script-blocked',
    "script-src https://cdn.example 'self'",
    /script-src https:\/\/cdn\.example/,
  );
  fixture(
    'a policy in the page, by its default',
    [given],
    () => ({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">${LOADER}`,
      body: COUNT,
    }),
    'script-blocked',
    "script-src 'self'",
    /default-src 'none'/,
  );
  fixture(
    'a policy with nonces, with the doctor let in by one',
    [given],
    () => ({
      body: COUNT,
      headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'" },
    }),
    'script-blocked',
    '<script nonce="…" type="module" src="/charter-widgets.js"></script>',
  );
  fixture(
    'a policy that lets the loader in, and not its chunks',
    both,
    () => ({
      body: COUNT,
      headers: {
        'content-security-policy': `script-src ${site.origin}/charter-widgets.js ${site.origin}/doctor.js`,
      },
    }),
    'script-blocked',
    () => `script-src ${site.origin}/charter-widgets.js ${site.origin}/doctor.js 'self'`,
  );
  fixture(
    'our name is not among the trusted types',
    both,
    () => ({
      body: COUNT,
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types dompurify 'allow-duplicates'",
      },
    }),
    'trusted-types',
    "trusted-types dompurify 'allow-duplicates' charter-widgets",
  );
  fixture(
    'the script is not there',
    both,
    () => ({ head: module('/files/charter-widgets.js'), body: COUNT }),
    'script-not-found',
    module('/files/charter-widgets.js'),
    /404/,
  );
  fixture(
    'the script is sent as a page',
    both,
    () => {
      site.pages.set('/wrong/charter-widgets.js', { html: '<p>Front page</p>' });
      return { head: module('/wrong/charter-widgets.js'), body: COUNT };
    },
    'script-wrong-type',
    'AddType text/javascript .js',
    /text\/html/,
  );
  fixture(
    'a checksum of other files',
    both,
    () => ({
      head: `<script type="module" src="/charter-widgets.js" integrity="sha384-${'A'.repeat(64)}"></script>`,
      body: COUNT,
    }),
    'integrity',
    () =>
      `<script type="module" src="/charter-widgets.js" integrity="${checksums().files['charter-widgets.js']}"></script>`,
  );
  fixture(
    'hidden by a style sheet',
    [live],
    () => ({
      head: `${LOADER}<style>.tab-panel{display:none}</style>`,
      body: `<div class="tab-panel">${COUNT}</div>`,
    }),
    'hidden',
    'div.tab-panel { display: block; }',
  );
  fixture(
    'hidden by an attribute',
    both,
    () => ({ body: `<div id="tab" hidden>${COUNT}</div>` }),
    'hidden',
    '<div id="tab">',
  );
  fixture(
    'in closed details',
    both,
    () => ({ body: `<details class="more"><summary>More</summary>${COUNT}</details>` }),
    'closed-details',
    '<details open class="more">',
  );
  fixture(
    'in a box without a height',
    [live],
    () => ({
      head: `${LOADER}<style>.box{height:0;overflow:hidden}</style>`,
      body: `<div class="box">${COUNT}</div>`,
    }),
    'no-size',
    'div.box { inline-size: 100%; min-block-size: 8em; }',
  );
  fixture(
    'a word that an attribute does not know',
    both,
    () => ({ body: `<signatory-count format="figur">${FALLBACK}</signatory-count>` }),
    'attribute-value',
    '<signatory-count format="figure">',
  );
  fixture(
    'an attribute that there is not',
    both,
    () => ({
      body: `<signatory-count land="SE" contry="SE">${FALLBACK}</signatory-count>`.replace(
        ' land="SE"',
        '',
      ),
    }),
    'attribute-name',
    '<signatory-count country="SE">',
  );
  fixture(
    'a country that there is not',
    both,
    () => ({ body: `<signatory-count country="UK">${FALLBACK}</signatory-count>` }),
    'unknown-country',
    '<signatory-count country="GB">',
  );
  fixture(
    'a day written in another order',
    both,
    () => ({ body: `<signatory-count at="26.2.2018">${FALLBACK}</signatory-count>` }),
    'unknown-date',
    '<signatory-count at="2018-02-26">',
  );
  fixture(
    'a place that is not in the data, in a placeholder',
    both,
    () => ({
      body: `<div data-charter-widget="signatory-card" data-place="Gnessta">${FALLBACK}</div>`,
    }),
    'unknown-place',
    '<div data-charter-widget="signatory-card" data-place="se-gnesta">',
  );
  fixture(
    'a placeholder for what there is not',
    both,
    () => ({ body: `<div data-charter-widget="charter-mapp">${FALLBACK}</div>` }),
    'unknown-element',
    '<div data-charter-widget="charter-map">',
  );
  fixture(
    'data that are not there',
    [live],
    () => {
      site.missing.add('counts-se.js');
      return { body: `<signatory-count country="SE">${FALLBACK}</signatory-count>` };
    },
    'data-unreachable',
    'cp -R dist/embed/. charter-widgets/',
    /counts-se\.js/,
  );
  fixture(
    'a language that is not there',
    [live],
    () => {
      site.missing.add('nb-base.js');
      return { body: COUNT };
    },
    'language-unreachable',
    'cp -R dist/embed/. charter-widgets/',
    /nb-base\.js/,
  );
  fixture(
    'a part of the files that is not there',
    [live],
    () => {
      site.missing.add('core.js');
      return { body: COUNT };
    },
    'data-unreachable',
    'cp -R dist/embed/. charter-widgets/',
    /core\.js/,
  );
  fixture(
    'own data that a policy does not let in',
    [given],
    () => ({
      body: `<signatory-count src="https://data.example/charter.json">${FALLBACK}</signatory-count>`,
      headers: { 'content-security-policy': "script-src 'self'; connect-src 'self'" },
    }),
    'data-blocked',
    "connect-src 'self' https://data.example",
  );
  fixture('no language', both, () => ({ body: COUNT, lang: '' }), 'no-lang', '<html lang="nb">');
  fixture(
    'a language that we do not speak yet',
    both,
    () => ({ body: COUNT, lang: ' lang="fi"' }),
    'other-lang',
    '<signatory-count lang="en">',
  );

  test('two versions', async () => {
    const said = await live({
      head: LOADER + module(`${other.origin}/charter-widgets.js`),
      body: COUNT,
    });
    assert.deepEqual(
      said.map(({ cause }) => cause),
      ['two-versions'],
    );
    assert.equal(said[0]?.cure, LOADER);
    assert.match(
      said[0]?.what ?? '',
      new RegExp(`${checksums().version}.*${OTHER}|${OTHER}.*${checksums().version}`),
    );
  });

  test('the same script twice is nothing to tell of', async () => {
    assert.deepEqual(
      await live({ head: LOADER + module('/charter-widgets.js?ver=6.5'), body: COUNT }),
      [],
    );
  });

  test('no place held: what stands below jumps', async () => {
    site.delay = 150;
    put({ body: '' });
    const { html } = site.pages.get('/page') ?? { html: '' };
    site.pages.set('/page', {
      html: html.replace(
        '<main class="held"><h1>Page</h1></main>',
        `<main><signatory-count>x</signatory-count><p>Below</p></main>${DOCTOR}`,
      ),
    });
    const page = await visit(browser, `${site.origin}/page`);
    const said = await read(page.page, '#charter-doctor');
    site.delay = 0;
    const height = await page.page.$eval('signatory-count', (element) =>
      Math.ceil(element.getBoundingClientRect().height),
    );
    assert.deepEqual(
      said.map(({ cause, cure }) => [cause, cure]),
      [['height-jump', `signatory-count { display: block; min-height: ${height}px; }`]],
    );
    await page.close();
  });

  test('a script by http on a page by https', async () => {
    const page = await visit(browser, `${site.origin}/doctor.html?lang=en`);
    await page.page.type('#address', 'https://kommune.example/likestilling');
    await page.page.type(
      '#html',
      `<html lang="nb">${module('http://files.example/charter-widgets.js')}${COUNT}`,
    );
    await page.page.click('form button');
    const [said, ...more] = await read(page.page, '#result');
    assert.equal(said?.cause, 'mixed-content');
    assert.equal(said?.cure, module('https://files.example/charter-widgets.js'));
    assert.deepEqual(more, []);
    await page.close();
  });

  test('headers that are pasted', async () => {
    const page = await visit(browser, `${site.origin}/doctor.html?lang=en`);
    await page.page.type('#address', 'kommune.example/likestilling');
    await page.page.type('#html', `<html lang="nb">${module('/w/charter-widgets.js')}${COUNT}`);
    await page.page.type(
      '#headers',
      "HTTP/2 200\nContent-Type: text/html\ncontent-security-policy: script-src 'none'",
    );
    await page.page.click('form button');
    const [said] = await read(page.page, '#result');
    assert.equal(said?.cause, 'script-blocked');
    assert.equal(said?.cure, "script-src 'self'");
    await page.close();
  });
});

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

async function accessible({ page }: Visit): Promise<void> {
  await page.evaluate(AXE);
  const violations = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
  assert.deepEqual(violations, []);
}

describe('the report', () => {
  for (const language of ['en', 'nb', 'nn', 'sv', 'de', 'fr'] as const)
    test(`speaks the page's language: ${language}`, async () => {
      put({ head: '', body: COUNT, lang: ` lang="${language}"` }, DOCTOR);
      const page = await visit(browser, `${site.origin}/page`);
      const [said] = await read(page.page, '#charter-doctor');
      assert.equal(said?.what, TEXTS[language].causes['script-missing'][0]);
      await accessible(page);
      assert.ok(page.messages.some((message) => message.includes(LOADER)));
      await page.close();
    });

  test('over a page with a strict policy and a hostile style sheet; Escape leaves', async () => {
    put(
      {
        head: '<link rel="stylesheet" href="/hostile.css">',
        body: `<button>Before</button>${COUNT}`,
        headers: {
          'content-security-policy':
            "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'",
        },
      },
      DOCTOR,
    );
    site.pages.set('/hostile.css', {
      html: '*{all:unset!important}',
      headers: { 'content-type': 'text/css' },
    });
    const page = await visit(browser, `${site.origin}/page`);
    const said = await read(page.page, '#charter-doctor');
    assert.ok(said.some(({ cause }) => cause === 'script-missing'));
    const box = await page.page.$eval(
      '#charter-doctor',
      (host) => host.getBoundingClientRect().width,
    );
    assert.ok(box > 300, String(box));
    await page.page.keyboard.press('Escape');
    assert.equal(await page.page.$('#charter-doctor'), null);
    await page.close();
  });

  test('asked for in the page’s address, the loader brings it, and only then', async () => {
    put({ body: COUNT });
    const without = await visit(browser, `${site.origin}/page?other=charter-doctor`);
    await without.status('signatory-count', 'ready');
    assert.ok(!without.requests.some(({ url }) => url.includes('doctor.js')));
    await without.close();
    const asked = await visit(browser, `${site.origin}/page?lang=nb&charter-doctor`);
    await asked.page.waitForSelector('#charter-doctor >>> .report');
    await asked.close();
  });

  test('says when nothing is wrong', async () => {
    put({ body: COUNT }, DOCTOR);
    const page = await visit(browser, `${site.origin}/page`);
    await page.page.waitForSelector('#charter-doctor >>> .well');
    await accessible(page);
    await page.close();
  });

  test('its page is accessible, empty and with a report, and asks nobody else', async () => {
    put({ head: '', body: `<signatory-count format="figur"></signatory-count>` });
    const page = await visit(browser, `${site.origin}/doctor.html?lang=nn`);
    await accessible(page);
    await page.page.type('#address', '/page');
    await page.page.click('form button');
    const said = await read(page.page, '#result');
    assert.deepEqual(
      said.map(({ cause }) => cause),
      ['script-missing', 'attribute-value'],
    );
    await accessible(page);
    await page.page.click('nav a[lang="fr"]');
    await page.page.waitForFunction(
      (text: string) =>
        document.querySelector('#result > div')?.shadowRoot?.textContent?.includes(text),
      {},
      TEXTS.fr.causes['script-missing'][0],
    );
    assert.ok(page.requests.every(({ url }) => url.startsWith(site.origin)));
    await page.close();
  });
});
