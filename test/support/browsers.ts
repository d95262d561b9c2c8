import { chromeLauncher, type BrowserLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { browserOptions } from './browser.js';
import { webkitLauncher } from './webkit-launcher.js';

const LAUNCHERS: Readonly<Record<string, () => Promise<BrowserLauncher> | BrowserLauncher>> = {
  chromium: async () => chromeLauncher({ puppeteer, launchOptions: await browserOptions() }),
  firefox: () =>
    chromeLauncher({
      puppeteer,
      // A tab in the background sees nothing come near its window.
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
      },
    }),
  webkit: webkitLauncher,
};

/** The browsers that `BROWSERS` names, separated by commas; Chromium where it says nothing. */
export function browsers(
  names = process.env['BROWSERS'] ?? 'chromium',
): Promise<BrowserLauncher[]> {
  return Promise.all(
    names.split(',').map(async (name) => {
      const launcher = LAUNCHERS[name.trim()];
      if (!launcher)
        throw new Error(`BROWSERS: "${name}" is not one of ${Object.keys(LAUNCHERS).join(', ')}.`);
      return await launcher();
    }),
  );
}
