/** The embed's files that hold all they need at first: the loader, each element, the classic script. */
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { modules, needs } from '../src/embed/needs.js';

/** Stands for the folder of the chunks until it is known from where a file looks at it. */
export const CHUNKS = 'charter-chunks/';

export interface Bundle {
  readonly common: InlineConfig & { readonly plugins: Plugin[] };
  readonly entry: string;
  readonly file: string;
  readonly format?: 'es' | 'iife';
  readonly outDir: string;
  readonly plugins: readonly Plugin[];
}

export async function buildBundle(bundle: Bundle): Promise<void> {
  const { common, entry, file, format = 'es', outDir, plugins } = bundle;
  await build({
    ...common,
    plugins: [...common.plugins, ...plugins],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      lib: { entry, formats: [format], name: 'charterWidgets' },
      rolldownOptions: {
        checks: { bundlerTimings: false },
        output: { minify: true, entryFileNames: file, codeSplitting: false, exports: 'auto' },
      },
    },
  });
}

/** A module made of values. */
export function virtualModule(id: string, values: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: id,
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    load: (wanted) =>
      wanted === `\0${id}`
        ? Object.entries(values)
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : null,
  };
}

/** The chunks that the elements need before anything is asked for, in these languages. */
export function firstPaint(tags: readonly string[], locales: readonly string[]): Set<string> {
  return new Set(
    tags.flatMap((tag) =>
      locales.flatMap((locale) => modules(needs[tag] ?? '', locale, () => null)),
    ),
  );
}

const DATA = /[\\/]src[\\/]\w+[\\/]generated[\\/]/;

/** Code that few readers ask for, and that is large: it stays among the chunks. */
const LARGE =
  /[\\/]src[\\/](elements[\\/]charter-map[\\/]map-explore|dataset[\\/]fetch-dataset)\.ts$/;

const CHUNK_MODULE = 'virtual:chunk';

/**
 * Puts into one file what the first paint needs, and leaves the other data and languages where they
 * are. All code but the largest goes in: a chunk with code would bring a second Lit.
 */
export function insideBundle(
  chunkNames: ReadonlyMap<string, string>,
  inside: ReadonlySet<string>,
): Plugin {
  const files = [...chunkNames].filter(([, name]) => inside.has(name));
  return {
    name: 'inside-bundle',
    enforce: 'pre',
    async resolveId(id, importer, { kind }) {
      if (id === CHUNK_MODULE) return `\0${CHUNK_MODULE}`;
      if (kind !== 'dynamic-import') return null;
      const file = (await this.resolve(id, importer, { skipSelf: true }))?.id ?? '';
      const name = chunkNames.get(file);
      return name && !inside.has(name) && (DATA.test(file) || LARGE.test(file))
        ? { id: `./${CHUNKS}${name}.js`, external: true }
        : null;
    },
    load: (id) =>
      id === `\0${CHUNK_MODULE}`
        ? `${files.map(([file], i) => `import * as m${i} from ${JSON.stringify(file)};`).join('\n')}
const inside = { ${files.map(([, name], i) => `'${name}': m${i}`).join(', ')} };
export const chunk = async (name) => inside[name] ?? import(/* @vite-ignore */ './${CHUNKS}' + name + '.js');`
        : null,
    transform(code, id) {
      if (!id.endsWith('modules.embed.ts')) return null;
      const changed = code.replace(
        /import\(\/\* @vite-ignore \*\/ `\.\/(.+?)\.js`\)/g,
        (_, name: string) => `chunk(\`${name}\`)`,
      );
      if (changed === code) this.error(`inside-bundle: nothing is imported in ${id}`);
      return { code: `import { chunk } from '${CHUNK_MODULE}';\n${changed}`, map: null };
    },
  };
}

/** Lit writes HTML; in a page of XHTML, `innerHTML` would read it as XML. */
export function htmlTemplates(): Plugin {
  const text = 'const s=l.createElement("template")';
  const instead =
    'const s=(l.contentType==="text/html"?l:l.implementation.createHTMLDocument("")).createElement("template")';
  return {
    name: 'html-templates',
    transform(code, id) {
      if (!/lit-html[\\/]lit-html\.js$/.test(id)) return null;
      if (!code.includes(text)) this.error(`html-templates: not in this Lit: ${text}`);
      return { code: code.replace(text, instead), map: null };
    },
  };
}

/** Minifies once more; Terser finds what the bundler's own minifier leaves. */
export function minifyAgain(): Plugin {
  return {
    name: 'minify-again',
    async generateBundle({ format }, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        const { code } = await minify(file.code, {
          module: format === 'es',
          ecma: 2020,
          compress: { passes: 3 },
        });
        if (code === undefined) this.error(`minify-again: nothing is left of ${file.fileName}`);
        file.code = code;
      }
    },
  };
}
