/** Serves the tests through Vite, so that they run what the builds build. */
import path from 'node:path';
import type { TestRunnerConfig, TestRunnerPlugin } from '@web/test-runner';
import { createServer } from 'vite';

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number];

/** A middleware for the test runner's server, and the plugin that ends it. */
export async function viteMiddleware(): Promise<{
  middleware: Middleware;
  plugin: TestRunnerPlugin;
}> {
  const root = path.join(import.meta.dirname, '../..');
  const vite = await createServer({
    root,
    configFile: path.join(root, 'vite.config.ts'),
    appType: 'custom',
    logLevel: 'warn',
    cacheDir: 'node_modules/.vite-test',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    // Found beforehand: a dependency met in the middle of a run would load a second copy of Lit.
    optimizeDeps: {
      include: [
        '@lit/localize/internal/str-tag.js',
        '@storybook/web-components-vite',
        'axe-core',
        'chai',
        'lit',
        'storybook/preview-api',
      ],
      entries: [
        'test/{elements,stories}/**/*.test.ts',
        'stories/*.ts',
        'src/{elements,geo}/**/*.ts',
      ],
      exclude: ['@web/test-runner-commands'],
    },
    plugins: [
      {
        name: 'test-runner-modules',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
      },
    ],
  });
  const middleware: Middleware = (context, next) => {
    // The runner's own page and scripts.
    if (context.path === '/' || context.path.startsWith('/__web')) return next();
    return new Promise<void>((resolve, reject) => {
      context.respond = false;
      context.res.once('finish', resolve);
      vite.middlewares(context.req, context.res, (error?: unknown) => {
        context.respond = true;
        context.res.off('finish', resolve);
        if (error)
          reject(error instanceof Error ? error : new Error('Vite failed.', { cause: error }));
        else void next().then(resolve, reject);
      });
    });
  };
  return { middleware, plugin: { name: 'vite', serverStop: () => vite.close() } };
}
