/** Bundles a small program of a page with what it imports from node_modules. */
import path from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Rolldown } from 'vite';

const root = path.join(import.meta.dirname, '../..');

/** Files by name; `main.js` is the entry, `*.svelte` are compiled. React warns: it is the development build. */
export async function bundle(files: Readonly<Record<string, string>>): Promise<string> {
  const result = (await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
    },
    resolve: { alias: { vue: 'vue/dist/vue.esm-bundler.js' } },
    plugins: [
      {
        name: 'files',
        enforce: 'pre',
        resolveId(id) {
          const name = path.basename(id);
          return name in files ? path.join(root, 'test', name) : null;
        },
        load(id) {
          const source = files[path.relative(path.join(root, 'test'), id)];
          if (source === undefined) return null;
          return id.endsWith('.svelte')
            ? compile(source, { generate: 'client', filename: id, dev: true }).js.code
            : source;
        },
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry: 'main.js', formats: ['es'], fileName: 'main' },
    },
  })) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];
  return [result].flat()[0]?.output[0].code ?? '';
}
