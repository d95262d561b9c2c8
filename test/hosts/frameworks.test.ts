/** Elements and placeholders in the hands of frameworks. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../support/bundle.js';
import { EMBED, FALLBACK } from '../support/embed.js';
import { serve, type Site } from '../support/static-server.js';
import { launch, visit, type Visit } from '../support/visit.js';

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

const ELEMENT = `<signatory-count country="SE">${FALLBACK}</signatory-count>`;
const HOLDER = `<div data-charter-widget="signatory-count" data-country="SE">${FALLBACK}</div>`;

function addPage(address: string, body: string): void {
  site.pages.set(address, {
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${address}</title><script type="module" src="/charter-widgets.js"></script><script type="module" src="/app.js"></script></head><body>${body}</body></html>`,
  });
}

/** Opens a page with the program that is bundled from `files`. */
async function open(files: Readonly<Record<string, string>>, body: string): Promise<Visit> {
  site.pages.set('/app.js', {
    html: await bundle(files),
    headers: { 'content-type': 'text/javascript' },
  });
  addPage('/page', body);
  return visit(browser, `${site.origin}/page`);
}

/** Waits until the page shows so many figures, in elements and in placeholders. */
async function shows({ page }: Visit, elements: number, holders: number): Promise<void> {
  await page.waitForFunction(
    (...wanted: readonly number[]) => {
      const plain = [...document.querySelectorAll('signatory-count')];
      const inside = [...document.querySelectorAll('[data-charter-widget]')].map((holder) =>
        holder.shadowRoot?.querySelector('signatory-count'),
      );
      return (
        plain.length === wanted[0] &&
        inside.length === wanted[1] &&
        [...plain, ...inside].every(
          (element) => element && 'status' in element && element.status === 'ready',
        )
      );
    },
    { timeout: 10_000 },
    elements,
    holders,
  );
}

const click = ({ page }: Visit, selector: string): Promise<void> =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

/** What went wrong; frameworks also advertise themselves. */
const troubles = ({ messages }: Visit): readonly string[] =>
  messages.filter((message) => /^(error|warn|uncaught)/.test(message));

describe('React 19', () => {
  const APP = `
    import { createElement as h, StrictMode, useState } from 'react';
    const link = () => h('a', { href: 'https://charter-equality.eu/' }, 'The signatories');
    export function App() {
      const [step, setStep] = useState(0);
      const country = step === 1 ? 'NO' : 'SE';
      return h(StrictMode, null,
        h('button', { onClick: () => setStep(step + 1) }, 'step'),
        step < 2 && h('signatory-count', { country }, link()),
        step < 2 && h('div', { 'data-charter-widget': 'signatory-count', 'data-country': country }, link()));
    }`;

  test('renders, changes and removes them', async () => {
    const page = await open(
      {
        'app.js': APP,
        'main.js': `import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { App } from './app.js';
          createRoot(document.querySelector('#root')).render(createElement(App));`,
      },
      '<div id="root"></div>',
    );
    await shows(page, 1, 1);
    await click(page, 'button');
    await page.page.waitForFunction(() =>
      [
        document.querySelector('signatory-count'),
        document
          .querySelector('[data-charter-widget]')
          ?.shadowRoot?.querySelector('signatory-count'),
      ].every((element) => (element?.shadowRoot?.textContent ?? '').includes('Norway')),
    );
    await click(page, 'button');
    await shows(page, 0, 0);
    await click(page, 'button');
    assert.deepEqual(troubles(page), []);
    await page.close();
  });

  test('hydrates a page on which they are alive already', async () => {
    const link = createElement('a', { href: 'https://charter-equality.eu/' }, 'The signatories');
    const markup = renderToString(
      createElement(
        'main',
        null,
        createElement('signatory-count', { country: 'SE' }, link),
        createElement(
          'div',
          { 'data-charter-widget': 'signatory-count', 'data-country': 'SE' },
          link,
        ),
      ),
    );
    const page = await open(
      {
        'main.js': `import { createElement as h } from 'react'; import { hydrateRoot } from 'react-dom/client';
          const link = h('a', { href: 'https://charter-equality.eu/' }, 'The signatories');
          addEventListener('hydrate', () => {
            hydrateRoot(document.querySelector('#root'), h('main', { onClick: () => {} },
              h('signatory-count', { country: 'SE' }, link),
              h('div', { 'data-charter-widget': 'signatory-count', 'data-country': 'SE' }, link)),
              { onRecoverableError: (error) => console.error(error.message) });
          });`,
      },
      `<div id="root">${markup}</div>`,
    );
    await shows(page, 1, 1);
    await page.page.evaluate(() => dispatchEvent(new Event('hydrate')));
    await page.page.waitForFunction(() =>
      Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
    );
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    await shows(page, 1, 1);
    assert.deepEqual(troubles(page), []);
    await page.close();
  });
});

describe('Vue 3', () => {
  test('renders, changes and removes them', async () => {
    const page = await open(
      {
        'main.js': `import { createApp, ref } from 'vue';
          const app = createApp({
            setup() { const step = ref(0); return { step }; },
            template: \`<button @click="step++">step</button>
              <template v-if="step < 2"><signatory-count :country="step ? 'NO' : 'SE'">${FALLBACK}</signatory-count>
              <div data-charter-widget="signatory-count" :data-country="step ? 'NO' : 'SE'">${FALLBACK}</div></template>\`,
          });
          app.config.compilerOptions.isCustomElement = (tag) => tag.includes('-');
          app.mount('#root');`,
      },
      '<div id="root"></div>',
    );
    await shows(page, 1, 1);
    await click(page, 'button');
    await shows(page, 1, 1);
    await page.page.waitForFunction(() =>
      (document.querySelector('signatory-count')?.shadowRoot?.textContent ?? '').includes('Norway'),
    );
    await click(page, 'button');
    await shows(page, 0, 0);
    assert.deepEqual(troubles(page), []);
    await page.close();
  });
});

describe('Svelte 5', () => {
  test('renders, changes and removes them', async () => {
    const page = await open(
      {
        'App.svelte': `<script>let step = $state(0);</script>
          <button onclick={() => step++}>step</button>
          {#if step < 2}
            <signatory-count country={step ? 'NO' : 'SE'}>${FALLBACK}</signatory-count>
            <div data-charter-widget="signatory-count" data-country={step ? 'NO' : 'SE'}>${FALLBACK}</div>
          {/if}`,
        'main.js': `import { mount } from 'svelte'; import App from './App.svelte';
          mount(App, { target: document.querySelector('#root') });`,
      },
      '<div id="root"></div>',
    );
    await shows(page, 1, 1);
    await click(page, 'button');
    await shows(page, 1, 1);
    await page.page.waitForFunction(() =>
      (document.querySelector('signatory-count')?.shadowRoot?.textContent ?? '').includes('Norway'),
    );
    await click(page, 'button');
    await shows(page, 0, 0);
    assert.deepEqual(troubles(page), []);
    await page.close();
  });
});

describe('what replaces parts of a page', () => {
  test('Turbo: visits, back and forward', async () => {
    addPage('/next', `<p>Next</p>${HOLDER}<a id="on" href="/third">On</a>`);
    addPage('/third', '<p>Third</p>');
    const page = await open(
      { 'main.js': "import '@hotwired/turbo';" },
      `${ELEMENT}${HOLDER}<a id="on" href="/next">On</a>`,
    );
    await shows(page, 1, 1);
    const at = (address: string): Promise<unknown> =>
      page.page.waitForFunction(
        (wanted: string) => document.title === wanted && location.pathname === wanted,
        {},
        address,
      );
    await click(page, '#on');
    await at('/next');
    await shows(page, 0, 1);
    await page.page.evaluate(() => history.back());
    await at('/page');
    await shows(page, 1, 1);
    await page.page.evaluate(() => history.forward());
    await at('/next');
    await shows(page, 0, 1);
    assert.equal(page.requests.filter(({ url }) => url.endsWith('/core.js')).length, 1);
    assert.deepEqual(troubles(page), []);
    await page.close();
  });

  test('htmx: a swap', async () => {
    site.pages.set('/part', { html: ELEMENT + HOLDER });
    const page = await open(
      { 'main.js': "import 'htmx.org';" },
      '<button hx-get="/part" hx-target="main">Get</button><main></main>',
    );
    await click(page, 'button');
    await shows(page, 1, 1);
    await click(page, 'button');
    await page.page.waitForNetworkIdle({ idleTime: 200 });
    await shows(page, 1, 1);
    assert.deepEqual(troubles(page), []);
    await page.close();
  });
});
