/**
 * Builds what a site hosts, `dist/embed/`: first the elements with their chunks, then the loader,
 * which has to know the chunks' hashed names to start them all at once.
 */
import { createHash } from 'node:crypto';
import { copyFile, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { compactSource } from './compact-source.js';
import { leanLeaflet } from './lean-leaflet.js';
import { leanLit } from './lean-lit.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const outDir = path.join(root, 'dist/embed');
const configFile = path.join(root, 'vite.config.ts');

/** The name of a generated module's chunk, as `src/embed/needs.ts` calls it: `nb-base`, `facts`. */
function chunkName(file: string | null): string | null {
  const [, name] = /src\/\w+\/generated\/(?:shards\/)?([\w/-]+)\.[tj]s$/.exec(file ?? '') ?? [];
  return name?.replace('/', '-') ?? null;
}

const tags = await readdir(path.join(root, 'src/elements'), { withFileTypes: true });
const elements = Object.fromEntries(
  tags
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => [name, path.join(root, `src/elements/${name}/${name}.ts`)]),
);

/** Every catalogue, under the name by which `src/localization/modules.embed.ts` imports it. */
const generated = path.join(root, 'src/localization/generated');
const catalogues = Object.fromEntries(
  (await readdir(generated, { recursive: true }))
    .filter((file) => /^\w+[\\/][\w-]+\.ts$/.test(file))
    .map((file) => [file.slice(0, -3).replace(/[\\/]/, '-'), path.join(generated, file)]),
);

/** What every element needs for its first paint, beside Lit. */
const CORE =
  /[\\/]build[\\/]css-tag|[\\/]src[\\/](core[\\/](?!warn-value|tokens|next)|styles[\\/]base|controllers[\\/](?!print|page)|localization[\\/](?!generated|grammar)|elements[\\/](charter-element|shared[\\/](source-link|events|charter-title|count-words))|dataset[\\/]generated[\\/]counts-now)/;

/** Every outline, under the name by which `src/geo/outline-modules.embed.ts` imports it. */
const outlines = Object.fromEntries(
  (await readdir(path.join(root, 'src/geo/generated'))).map((file) => [
    path.parse(file).name,
    path.join(root, 'src/geo/generated', file),
  ]),
);

/** Modules of which the embed has a smaller variant: import, importer, variant. */
const VARIANTS: readonly (readonly [string, RegExp, string])[] = [
  ['./modules.js', /[\\/]localization[\\/]/, 'src/localization/modules.embed.ts'],
  ['../../geo/outline-modules.js', /[\\/]elements[\\/]/, 'src/geo/outline-modules.embed.ts'],
  [
    '../controllers/visibility-controller.js',
    /[\\/]charter-element\.ts$/,
    'src/controllers/visibility-controller.embed.ts',
  ],
  ['./fact-label.js', /[\\/]cemr-facts[\\/]/, 'src/elements/cemr-facts/fact-label.embed.ts'],
  ['./fact-words.js', /[\\/]cemr-facts[\\/]/, 'src/elements/cemr-facts/fact-words.embed.ts'],
  ['./css-tag.js', /reactive-element\.js$/, 'build/css-tag.ts'],
];

/** What more than one element needs, but not every page. */
const SHARED =
  /[\\/]src[\\/](localization[\\/]grammar|dataset[\\/](counts|load-counts|load-names|signatories|unpack|slug|fold|status-on)\.|elements[\\/]shared[\\/](explain-request|rounded-figure|status-words))/;

/** What reads the shard of a country; the map's panel needs it, too. */
const SHARD = /[\\/]src[\\/]dataset[\\/](load-shard|shard|generated[\\/]shards[\\/]index)\./;

/** What finds an authority by its name or id. */
const PLACE =
  /[\\/]src[\\/](elements[\\/]shared[\\/]answer-place|dataset[\\/](find-place|load-place|record-on)\.)/;

/** The map's first paint; what it loads later uses most of it again. */
const MAP =
  /[\\/]src[\\/](core[\\/]next|controllers[\\/]page|elements[\\/]charter-map[\\/](charter-map-|load-map|map-(picture|drawing|legend|text|notes)\.)|geo[\\/](outlines|projection|map-view|outline-modules))/;

/** The list as it stands beside the map, too. */
const LIST =
  /[\\/]src[\\/](elements[\\/](shared[\\/]memo|signatory-list[\\/](signatory-list-|list-(model|rows)|row-styles|search-names))|controllers[\\/]print|styles[\\/](control|adopt-late))/;

const common = {
  configFile,
  root,
  logLevel: 'warn',
  plugins: [compactSource(), leanLit(), leanLeaflet()],
  define: { __ENGLISH_IN_CODE__: 'false' },
} as const;

// Named after their content in the end; until then, any name does.
const building = path.join(outDir, 'chunks/building');

await rm(outDir, { recursive: true, force: true });
const result = (await build({
  ...common,
  plugins: [
    ...common.plugins,
    {
      name: 'embed-variants',
      enforce: 'pre',
      resolveId(id, importer) {
        const variant = VARIANTS.find(
          ([from, pattern]) => pattern.test(importer ?? '') && id === from,
        );
        return variant ? path.join(root, variant[2]) : null;
      },
    },
  ],
  build: {
    outDir: building,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: { ...elements, ...catalogues, ...outlines }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId, name }) => `${chunkName(facadeModuleId) ?? name}.js`,
        // Two elements share these files anyway; one file compresses better than five.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: (id) =>
                /[\\/]node_modules[\\/](lit|lit-html|lit-element|@lit)[\\/]/.test(id) ||
                CORE.test(id),
            },
            { name: 'shared', test: SHARED },
            { name: 'load-shard', test: SHARD },
            { name: 'answer-place', test: PLACE },
            { name: 'map', test: MAP },
            { name: 'list', test: LIST },
            { name: 'dates', priority: 1, test: /[\\/]src[\\/]dataset[\\/]partial-date\./ },
          ],
        },
      },
    },
  },
})) as Rolldown.RolldownOutput | Rolldown.RolldownOutput[];

const chunks = [result]
  .flat()
  .flatMap(({ output }) => output.filter((each) => each.type === 'chunk'));
const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));

/** A chunk with all that it imports statically. */
function closure(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const next of byFile.get(file)?.imports ?? []) closure(next, seen);
  return seen;
}

/** Other chunks that the loader starts and that import more: see `src/embed/needs.ts`. */
const STARTED = ['answer', 'answer-place', 'fact-more', 'load-source', 'areas'];

const chunksOf = Object.fromEntries(
  chunks
    .filter(({ name }) => name in elements || STARTED.includes(name))
    .map((chunk) => [
      chunk.name,
      [...closure(chunk.fileName)].map((file) => path.parse(file).name).join(' '),
    ]),
);

const hash = createHash('sha256');
for (const file of [...byFile.keys()].sort())
  hash.update(file).update(await readFile(path.join(building, file)));
const folder = `chunks/${hash.digest('hex').slice(0, 10)}/`;
await rename(building, path.join(outDir, folder));

const virtual = { folder, chunks: chunksOf };
await build({
  ...common,
  plugins: [
    ...common.plugins,
    {
      name: 'charter-files',
      resolveId: (id) => (id === 'virtual:charter-files' ? `\0${id}` : null),
      load: (id) =>
        id === '\0virtual:charter-files'
          ? Object.entries(virtual)
              .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
              .join('\n')
          : null,
    },
  ],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: path.join(root, 'src/loader.ts'), formats: ['es'] },
    rolldownOptions: {
      output: { minify: true, entryFileNames: 'charter-widgets.js' },
    },
  },
});

// Who hosts the files hands them on; minified, they carry no licence comments.
for (const file of ['LICENSE', 'LICENSE-DATA', 'NOTICE'])
  await copyFile(path.join(root, file), path.join(outDir, file));

const size = (await readFile(path.join(outDir, 'charter-widgets.js'))).length;
console.log(`dist/embed: ${chunks.length} chunks, loader ${size} bytes`);
