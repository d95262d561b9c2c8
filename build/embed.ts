/**
 * Builds what a site hosts, `dist/embed/`: first the elements with their chunks, then the loader,
 * which has to know the chunks to start them all at once, then each element as one file, and in the
 * end the checksums of them all. `docs/hosting.md` tells what lies where.
 *
 *     tsx build/embed.ts [--out <folder>] [--as-version <version>]
 */
import { copyFile, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, type Rolldown } from 'vite';
import { LOCALES } from '../src/localization/locales.js';
import { compactSource } from './compact-source.js';
import { deliver } from './deliver.js';
import {
  buildBundle,
  CHUNKS,
  firstPaint,
  htmlTemplates,
  insideBundle,
  virtualModule,
  type Bundle,
  minifyAgain,
} from './embed-bundle.js';
import { needs } from '../src/embed/needs.js';
import { embedVariants } from './embed-variants.js';
import { leanLeaflet } from './lean-leaflet.js';
import { leanLit } from './lean-lit.js';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..');
const { values: args } = parseArgs({
  options: { out: { type: 'string' }, 'as-version': { type: 'string' } },
});
const outDir = path.resolve(root, args.out ?? 'dist/embed');
const { version: packageVersion } = JSON.parse(
  await readFile(path.join(root, 'package.json'), 'utf8'),
) as { version: string };
const version = args['as-version'] ?? packageVersion;
const configFile = path.join(root, 'vite.config.ts');

/** The name of a generated module's chunk, as `src/embed/needs.ts` calls it: `nb-base`, `facts`. */
function chunkName(file: string | null): string | null {
  const [, name] = /src\/\w+\/generated\/([\w-]+)\.[tj]s$/.exec(file ?? '') ?? [];
  return name ?? null;
}

const tags = await readdir(path.join(root, 'src/elements'), { withFileTypes: true });
const elements = Object.fromEntries(
  tags
    .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
    .map(({ name }) => [name, path.join(root, `src/elements/${name}/${name}.ts`)]),
);

/**
 * Every catalogue, under the name by which `src/localization/modules.embed.ts` imports it. `frame.js`
 * has its words inside.
 */
const generated = path.join(root, 'src/localization/generated');
const catalogues = Object.fromEntries(
  (await readdir(generated, { recursive: true }))
    .filter((file) => /^\w+[\\/](?!frame\.)[\w-]+\.ts$/.test(file))
    .map((file) => [file.slice(0, -3).replace(/[\\/]/, '-'), path.join(generated, file)]),
);

/** What the data have about single countries, under the names of `country-modules.embed.ts`. */
const countries: Record<string, string> = {};
for (const [kind, prefix] of [
  ['shards', ''],
  ['counts', 'counts-'],
  ['lists', 'list-'],
] as const) {
  const data = path.join(root, 'src/dataset/generated', kind);
  for (const file of await readdir(data))
    if (file !== 'index.ts') countries[prefix + path.parse(file).name] = path.join(data, file);
}

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

/** What more than one element needs, but not every page. */
const SHARED =
  /[\\/]src[\\/](localization[\\/]grammar|core[\\/]next|dataset[\\/](counts|country-modules|load-counts|load-names|signatories|unpack|slug|fold|status-on)\.|elements[\\/]shared[\\/](explain-request|kind-words|rounded-figure|status-words))/;

/** What finds an authority by its name or id. */
const PLACE = /[\\/]src[\\/](dataset[\\/](find-place|load-place|load-shard|record-on|shard))\./;

/** The map's first paint; what it loads later uses most of it again. */
const MAP =
  /[\\/]src[\\/](controllers[\\/]page|elements[\\/]charter-map[\\/](charter-map[.-]|load-map|map-(picture|drawing|legend|text|notes)\.)|geo[\\/](outlines|projection|map-view|outline-modules))/;

/** The list as it stands beside the map, too. */
const LIST =
  /[\\/]src[\\/](elements[\\/](shared[\\/]memo|signatory-list[\\/](signatory-list[.-]|list-(model|rows)|row-styles|search-names))|controllers[\\/]print)/;

/** What buttons and tables look like. */
const CONTROLS = /[\\/]src[\\/]styles[\\/](control|adopt-late|table)/;

const common: Bundle['common'] = {
  configFile,
  root,
  logLevel: 'warn',
  plugins: [compactSource(), leanLit(), leanLeaflet(), minifyAgain()],
  define: {
    __CHARTER_WIDGETS_VERSION__: JSON.stringify(version),
    __ENGLISH_IN_CODE__: 'false',
  },
};

// Named after its content in the end; until then, any name does.
const building = path.join(outDir, 'building');
const chunksDir = path.join(building, 'chunks');

await rm(outDir, { recursive: true, force: true });
const result = (await build({
  ...common,
  plugins: [...common.plugins, embedVariants(root)],
  build: {
    outDir: chunksDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    lib: {
      entry: {
        ...elements,
        ...catalogues,
        ...outlines,
        ...countries,
        placeholder: path.join(root, 'src/embed/placeholder.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      checks: { bundlerTimings: false },
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
            { name: 'place', test: PLACE },
            { name: 'map', test: MAP },
            { name: 'list', test: LIST },
            { name: 'controls', test: CONTROLS },
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

/** Rules for the loader: with each name those of the chunks that it imports, none twice. */
const rules = Object.fromEntries(
  Object.entries(needs).map(([tag, text]) => {
    const named = new Set<string>();
    const all = (name: string): string[] =>
      byFile.has(`${name}.js`)
        ? [...closure(`${name}.js`)].map((file) => path.parse(file).name)
        : [name];
    const expand = (names: string, isSure: boolean): string => {
      const fresh = [...new Set(names.split('+').flatMap(all))].filter((name) => !named.has(name));
      if (isSure) for (const name of fresh) named.add(name);
      return fresh.join('+');
    };
    const always = expand(tag, true);
    return [
      tag,
      `${always} ${text
        .split(' ')
        .map((rule) => {
          const [, conditions = '', names = ''] = /^(.*[?!])?(.*)$/.exec(rule) ?? [];
          return conditions + expand(names, conditions === '');
        })
        .join(' ')}`,
    ];
  }),
);

/** Modules that lie in the folder under their own names, for the files that hold a single element. */
const chunkNames = new Map(
  chunks.flatMap(({ facadeModuleId, fileName }) =>
    facadeModuleId ? [[facadeModuleId, path.parse(fileName).name] as const] : [],
  ),
);

await buildBundle({
  common,
  entry: path.join(root, 'src/loader.ts'),
  file: 'charter-widgets.js',
  outDir: building,
  plugins: [virtualModule('virtual:charter-files', { folder: CHUNKS, needs: rules })],
});
for (const tag of Object.keys(elements))
  await buildBundle({
    common,
    entry: elements[tag] ?? '',
    file: `${tag}.js`,
    outDir: building,
    plugins: [embedVariants(root, 'single'), insideBundle(chunkNames, firstPaint([tag], LOCALES))],
  });
await buildBundle({
  common,
  entry: path.join(root, 'src/classic.ts'),
  file: 'charter-widgets.classic.js',
  format: 'iife',
  outDir: building,
  plugins: [
    htmlTemplates(),
    embedVariants(root, 'single'),
    insideBundle(chunkNames, firstPaint(Object.keys(elements), LOCALES)),
  ],
});

// Who hosts the files hands them on; minified, they carry no licence comments.
for (const file of ['LICENSE', 'LICENSE-DATA', 'NOTICE'])
  await copyFile(path.join(root, file), path.join(outDir, file));

const { folder, sizes } = await deliver(outDir, building, version);
console.log(`${path.relative(root, outDir)}: ${chunks.length} chunks in ${folder}/`);
console.table(sizes);
