/** Opens a page in Chromium and keeps account of all that it asks for and says. */
import { setTimeout } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { browserOptions } from './browser.js';

export interface Visit {
  readonly page: Page;
  /** Addresses asked for, in order, with the time of asking in milliseconds. */
  readonly requests: { readonly url: string; readonly time: number }[];
  /** Everything the console was told, uncaught errors included. */
  readonly messages: string[];
  /** What the element shows, with single spaces; `>>>` in a selector goes into shadow roots. */
  text(selector: string): Promise<string>;
  /** Waits until the first element that the selector finds is in the state. */
  status(selector: string, status: string): Promise<void>;
  close(): Promise<void>;
}

export async function launch(prefer?: 'bundled' | 'installed'): Promise<Browser> {
  return puppeteer.launch(await browserOptions(prefer));
}

interface Shown extends HTMLElement {
  readonly status: string;
}

export async function visit(
  browser: Browser,
  url: string,
  { script = true, width = 1000 }: { readonly script?: boolean; readonly width?: number } = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 800 });
  await page.setJavaScriptEnabled(script);
  const requests: { url: string; time: number }[] = [];
  const messages: string[] = [];
  page.on('request', (request) => requests.push({ url: request.url(), time: performance.now() }));
  page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => messages.push(`uncaught: ${String(error)}`));
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(url, { waitUntil: 'load' });
  return {
    page,
    requests,
    messages,
    text: (selector) =>
      page.$eval(selector, (element) =>
        (element.shadowRoot?.querySelector('.root')?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      ),
    async status(selector, status) {
      const end = performance.now() + 10_000;
      // Not `waitForSelector`: it does not see what is put into a shadow root.
      for (;;) {
        const [shown] = await page.$$eval(selector, (all) =>
          all.map((element) => (element as Shown).status),
        );
        if (shown === status) return;
        if (performance.now() > end) throw new Error(`${selector} is ${shown ?? 'not there'}.`);
        await setTimeout(20);
      }
    },
    close: () => context.close(),
  };
}
