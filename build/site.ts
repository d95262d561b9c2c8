/**
 * Builds the pages we publish, `dist/site/`: the embed tool and the demo page, with a copy of the
 * embed beside them. Needs the embed and its pictures; the archive is offered where it is there.
 */
import { cp, mkdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import budgets from '../bench/budgets.json' with { type: 'json' };
import type { EmbedFacts } from '../site/tool/embed-facts.js';
import { siteElements } from '../site/tool/site-elements.js';
import { LANGUAGES, type Language } from '../site/texts.js';
import { parsePo } from './gettext.js';
import { pluginElements, type Manifest } from './plugin-elements.js';

const root = path.join(import.meta.dirname, '..');
const embedDir = path.join(root, 'dist/embed');
const outDir = path.join(root, 'dist/site');
const ARCHIVE = 'charter-widgets-embed.zip';
/** In pixels: no taller than what the line to paste holds for the map, or the page would jump. */
const PICTURE_HEIGHT = 700;
const FILES = ['page.css', 'index.html', 'tool.css', 'demo.html', 'demo.css', 'icon.svg'];

const readJson = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(path.join(root, file), 'utf8'));

const catalogue = async (name: string): Promise<ReadonlyMap<string, string>> =>
  parsePo(
    await readFile(
      path.join(
        root,
        `integrations/wordpress/charter-widgets/languages/charter-widgets-${name}.po`,
      ),
      'utf8',
    ),
  );

/** What stands in the picture between `<tag>` and `</tag>`. */
function textIn(svg: string, tag: string): string {
  const [, text] = new RegExp(`<${tag}>(.*?)</${tag}>`).exec(svg) ?? [];
  if (text === undefined) throw new Error(`The picture of the map has no <${tag}>.`);
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

async function describeEmbed(): Promise<EmbedFacts> {
  const { version, folder, files } = (await readJson('dist/embed/integrity.json')) as {
    readonly version: string;
    readonly folder: string;
    readonly files: Readonly<Record<string, string>>;
  };
  const pictures = await Promise.all(
    LANGUAGES.map((language) =>
      readFile(path.join(embedDir, `static/charter-map.${language}.svg`), 'utf8'),
    ),
  );
  const [, width, height] = / width="(\d+)" height="(\d+)"/.exec(pictures[0] ?? '') ?? [];
  const archive = await stat(path.join(root, 'dist', ARCHIVE)).catch(() => null);
  return {
    version,
    folder,
    integrity: files[`${folder}/charter-widgets.js`] ?? '',
    chunks: Object.keys(files).filter((file) => file.startsWith(`${folder}/chunks/`)).length,
    archive: archive?.size ?? null,
    // The largest of what is measured of it.
    budgets: Object.fromEntries(
      budgets
        .map(
          ({ page, complete }) =>
            [/^<([a-z-]+)[^<]*<\/\1>$/.exec(page)?.[1] ?? '', complete] as const,
        )
        .filter(([tag]) => tag !== '')
        .sort(([, a], [, b]) => a - b),
    ),
    picture: {
      width: Math.round((PICTURE_HEIGHT * Number(width)) / Number(height)),
      height: PICTURE_HEIGHT,
      sentences: Object.fromEntries(
        LANGUAGES.map((language, index) => [language, textIn(pictures[index] ?? '', 'desc')]),
      ) as Record<Language, string>,
    },
  };
}

const [nb, nn, sv, de, fr] = await Promise.all(
  ['nb_NO', 'nn_NO', 'sv_SE', 'de_DE', 'fr_FR'].map(catalogue),
);
if (!nb || !nn || !sv || !de || !fr) throw new Error('A catalogue is missing.');
const elements = siteElements(
  pluginElements((await readJson('custom-elements.json')) as Manifest),
  { nb, nn, sv, de, fr },
);
const facts = await describeEmbed();

await rm(outDir, { recursive: true, force: true });
await mkdir(outDir, { recursive: true });
for (const file of FILES) await cp(path.join(root, 'site', file), path.join(outDir, file));
await cp(embedDir, path.join(outDir, 'embed'), { recursive: true });
if (facts.archive) await cp(path.join(root, 'dist', ARCHIVE), path.join(outDir, ARCHIVE));
await build({
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
  define: { __EMBED__: JSON.stringify(facts), __ELEMENTS__: JSON.stringify(elements) },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: {
      entry: {
        tool: path.join(root, 'site/tool.ts'),
        demo: path.join(root, 'site/demo.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
      },
    },
  },
});
console.log('dist/site: the embed tool and the demo page');
