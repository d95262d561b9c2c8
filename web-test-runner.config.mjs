// Run through tsx (`npm test` does): the helpers are TypeScript.
import { defaultReporter } from '@web/test-runner';
import { browsers } from './test/support/browsers.ts';
import { countingReporter } from './test/support/element-reporter.ts';
import { viteMiddleware } from './test/support/vite.ts';

const { middleware, plugin } = await viteMiddleware();

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['test/elements/**/*.test.ts', 'test/stories/**/*.test.ts'],
  browsers: await browsers(),
  middleware: [middleware],
  plugins: [plugin],
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: process.stdout.isTTY }),
    countingReporter(),
  ],
  // Vite's module puts the build's constants in place.
  testRunnerHtml: (framework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>Tests</title>
        <script type="module" src="/@vite/env"></script>
        <script type="module" src="${framework}"></script>
      </head>
      <body></body>
    </html>`,
  testFramework: { config: { timeout: 10_000 } },
  testsFinishTimeout: 180_000,
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
};
