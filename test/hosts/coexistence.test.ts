/** The built files on pages that have other things on them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { buildEmbed, type Built } from '../support/build-embed.js';
import { checksums, EMBED, FALLBACK, TAGS } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

const ALL = TAGS.map((tag) => `<${tag} loading="eager">${FALLBACK}</${tag}>`).join('');
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
  site.pages.set('/favicon.ico', { html: '' });
});

const script = (address: string): string => `<script type="module" src="${address}"></script>`;
const LOADER = script('/charter-widgets.js');

async function open(
  head: string,
  body: string,
  { policy }: { readonly policy?: string } = {},
): Promise<Visit> {
  site.pages.set('/page', {
    headers: policy ? { 'content-security-policy': policy } : {},
    html: `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`,
  });
  return visit(browser, `${site.origin}/page`);
}

async function allReady(page: Visit): Promise<void> {
  for (const tag of TAGS) await page.status(tag, 'ready');
  await page.page.waitForNetworkIdle({ idleTime: 300 });
}

describe('twice on a page', () => {
  test('the same loader, under two addresses', async () => {
    const page = await open(
      `${LOADER}${LOADER}${script('/charter-widgets.js?ver=6.5')}${script(`/${checksums().folder}/charter-widgets.js`)}`,
      ALL,
    );
    await allReady(page);
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  for (const first of ['ours', 'the other'] as const)
    test(`two versions, ${first} first`, async () => {
      const { version } = checksums();
      const [early, late] = first === 'ours' ? [site, other] : [other, site];
      const [has, gives] = first === 'ours' ? [version, OTHER] : [OTHER, version];
      const page = await open(script(`${early.origin}/charter-widgets.js`), ALL);
      await allReady(page);
      await page.page.addScriptTag({
        type: 'module',
        url: `${late.origin}/charter-widgets.js`,
      });
      await page.page.evaluate((html) => {
        const more = document.createElement('main');
        more.setHTMLUnsafe(html);
        document.body.prepend(more);
      }, ALL);
      for (const tag of TAGS) await page.status(`main > ${tag}`, 'ready');
      await page.page.waitForNetworkIdle({ idleTime: 300 });
      assert.deepEqual(
        page.messages.toSorted(),
        TAGS.map(
          (tag) => `warn: [charter-widgets] <${tag}>: ${has} is here already, ${gives} gives way.`,
        ),
      );
      await page.close();
    });

  test('two versions at once', async () => {
    const page = await open(LOADER + script(`${other.origin}/charter-widgets.js`), ALL);
    await allReady(page);
    assert.deepEqual(
      page.messages.filter((message) => !message.includes('gives way')),
      [],
    );
    await page.close();
  });

  test('single files, the classic script and the loader', async () => {
    const singles = TAGS.map((tag) => script(`/${tag}.js`)).join('');
    const page = await open(
      `${LOADER}${singles}<script src="/charter-widgets.classic.js" defer></script>`,
      ALL,
    );
    await allReady(page);
    assert.deepEqual(page.messages, []);
    await page.close();
  });
});

describe('trusted types', () => {
  test('beside a Lit of the page, which owns the name lit-html', async () => {
    const page = await open(
      `<script>trustedTypes.createPolicy('lit-html', { createHTML: (html) => html })</script>${LOADER}`,
      ALL,
      { policy: "require-trusted-types-for 'script'; trusted-types lit-html charter-widgets" },
    );
    await allReady(page);
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('where our name is not allowed: the fallback and one warning', async () => {
    const page = await open(LOADER, ALL, {
      policy: "require-trusted-types-for 'script'; trusted-types 'none'",
    });
    await page.page.waitForNetworkIdle({ idleTime: 500 });
    for (const tag of TAGS)
      assert.equal(await page.page.$eval(`${tag} a`, (link) => link.checkVisibility()), true, tag);
    const ours = page.messages.filter((message) => message.includes('[charter-widgets]'));
    assert.equal(ours.length, 1, ours.join('\n'));
    assert.match(ours[0] ?? '', /TrustedHTML/);
    assert.deepEqual(
      page.messages.filter((message) => message.startsWith('uncaught')),
      [],
    );
    await page.close();
  });

  test('where no name is allowed but none is required: everything', async () => {
    const page = await open(LOADER, ALL, { policy: "trusted-types 'none'" });
    await allReady(page);
    await page.close();
  });

  test('two copies, where duplicates are allowed', async () => {
    const page = await open(TAGS.map((tag) => script(`/${tag}.js`)).join(''), ALL, {
      policy:
        "require-trusted-types-for 'script'; trusted-types charter-widgets 'allow-duplicates'",
    });
    await allReady(page);
    assert.deepEqual(page.messages, []);
    await page.close();
  });
});

describe('what is left behind', () => {
  for (const [name, tags] of [
    ['the loader', LOADER],
    ['single files', TAGS.map((tag) => script(`/${tag}.js`)).join('')],
    ['the classic script', '<script src="/charter-widgets.classic.js" defer></script>'],
  ] as const)
    test(`${name}: no global names, and nothing outside the elements`, async () => {
      const page = await open(
        `<script>globalThis.namesBefore = null; namesBefore = Reflect.ownKeys(globalThis).map(String)</script>${tags}`,
        ALL,
      );
      const outside = (): Promise<string> =>
        page.page.evaluate(() => document.documentElement.outerHTML);
      const before = await outside();
      await allReady(page);
      await page.page.$eval('charter-map', ({ shadowRoot }) =>
        shadowRoot?.querySelector<HTMLElement>('[part~="explore"]')?.click(),
      );
      await page.page.waitForFunction(() =>
        document.querySelector('charter-map:state(interactive)'),
      );
      const names = await page.page.evaluate(() => {
        const { namesBefore } = globalThis as unknown as { namesBefore: readonly string[] };
        return Reflect.ownKeys(globalThis)
          .map(String)
          .filter((each) => !namesBefore.includes(each));
      });
      // The driver's own.
      assert.deepEqual(
        names.filter((each) => !/puppeteer|^__aria/.test(each)),
        [],
      );
      assert.equal(await outside(), before);
      await page.close();
    });
});

describe('places', () => {
  test('a <base> that points elsewhere', async () => {
    const page = await open(
      `<base href="https://elsewhere.invalid/x/">${script(`${site.origin}/charter-widgets.js`)}`,
      ALL,
    );
    await allReady(page);
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('a preview frame without an address, written by an editor', async () => {
    const page = await open('', '<iframe width="600" height="400"></iframe>');
    await page.page.$eval(
      'iframe',
      (frame, html) => frame.contentDocument?.body.setHTMLUnsafe(html),
      `<signatory-count>${FALLBACK}</signatory-count><div data-charter-widget="signatory-count">x</div>`,
    );
    await page.page.$eval(
      'iframe',
      (frame, src) => {
        const loader = frame.contentDocument?.createElement('script');
        if (!loader) return;
        Object.assign(loader, { type: 'module', src });
        frame.contentDocument?.head.append(loader);
      },
      `${site.origin}/charter-widgets.js`,
    );
    await page.page.waitForFunction(() => {
      const inner = document.querySelector('iframe')?.contentDocument;
      const elements = [
        inner?.querySelector('signatory-count'),
        inner?.querySelector('div')?.shadowRoot?.querySelector('signatory-count'),
      ] as ({ readonly status: string } | null | undefined)[];
      return elements.every((element) => element?.status === 'ready');
    });
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('a sandboxed frame without an origin', async () => {
    const source = `${script(`${site.origin}/charter-widgets.js`)}<body lang=en><signatory-count></signatory-count>`;
    const page = await open(
      `<script>addEventListener('message', ({ data }) => { document.title = data })</script>`,
      `<iframe sandbox="allow-scripts" srcdoc="${`<script>addEventListener('charter-ready', () => parent.postMessage('ready', '*'))</script>${source}`.replaceAll('"', '&quot;')}"></iframe>`,
    );
    await page.page.waitForFunction(() => document.title === 'ready');
    assert.deepEqual(page.messages, []);
    await page.close();
  });

  test('in shadow roots of others, as soon as the class is there', async () => {
    const page = await open(LOADER, '<section></section>');
    await page.page.evaluate(() => {
      const outer = document.createElement('div');
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'closed' }).append(document.createElement('signatory-count'));
      addEventListener('charter-ready', () => document.body.append('1'));
      document.body.append(outer);
    });
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    assert.equal(page.requests.filter(({ url }) => url.includes('/chunks/')).length, 0);
    await page.page.$eval('section', (section) =>
      section.append(document.createElement('signatory-count')),
    );
    await page.page.waitForFunction(() => document.body.textContent === '11');
    await page.close();
  });
});
