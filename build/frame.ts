/**
 * Builds what shows an element in a frame, beside the embed: `dist/embed/embed.html`, a page for each
 * element and language in `frame/`, their script and styles; and `dist/oembed/oembed.mjs`, which
 * answers for them.
 *
 *     tsx build/frame.ts [--base https://www.example.org/charter-widgets/] [--endpoint <address>]
 *
 * With `--base`, where the files will lie, the pages in `frame/` get their oEmbed answers.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { html } from 'lit';
import { build } from 'vite';
import { europeNow } from '../src/dataset/generated/counts-now.js';
import { countDate, europeanSentence } from '../src/elements/shared/count-words.js';
import { frameWords, type FrameWords } from '../src/localization/frame-words.js';
import { LOCALES, type Locale } from '../src/localization/locales.js';
import { compactSource } from './compact-source.js';
import { sha384 } from './deliver.js';
import { virtualModule, minifyAgain } from './embed-bundle.js';
import { pluginElements, type Manifest } from './plugin-elements.js';
import { speak, textOf } from './speech.js';
import { drawStaticMaps, escapeXml } from './static-map.js';

const root = path.join(import.meta.dirname, '..');
const outDir = path.join(root, 'dist/embed');
const serverDir = path.join(root, 'dist/oembed');
const { values: args } = parseArgs({
  options: { base: { type: 'string' }, endpoint: { type: 'string' } },
});

/** Where the signatories are told of, whatever happens here. */
const ATLAS = europeNow.sources[0]?.url ?? '';

/** These show something only once an attribute says of whom. */
const OF_SOMEBODY = ['signatory-card', 'action-plan-timeline'];

const manifest = JSON.parse(
  await readFile(path.join(root, 'custom-elements.json'), 'utf8'),
) as Manifest;
const widgets = Object.fromEntries(
  Object.entries(pluginElements(manifest)).map(([tag, { attributes }]) => [
    tag,
    Object.fromEntries(
      Object.entries(attributes).map(([name, { type, values }]) => [
        name,
        values ? { type, values } : { type },
      ]),
    ),
  ]),
);

interface Language {
  readonly words: FrameWords;
  /** The published total in words, with its day and source, as HTML. */
  readonly total: string;
}

const anchor = (href: string, text: string): string =>
  `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;

async function language(locale: Locale): Promise<Language> {
  const localize = await speak(locale);
  const { value, countries, sources } = europeNow;
  const figure = html`${localize.number(value)}`;
  const sentence = textOf(html`${europeanSentence(countries ?? 0, localize, figure)}`);
  const source = sources[0]?.publisher ?? '';
  return {
    words: frameWords(localize.msg),
    total: `<p>${escapeXml(sentence)}</p><p>${escapeXml(countDate(europeNow, localize))}. ${escapeXml(
      localize.msg('Source:', { id: 'common.source' }),
    )} ${anchor(ATLAS, source)}.</p>`,
  };
}

const languages = new Map(
  await Promise.all(LOCALES.map(async (locale) => [locale, await language(locale)] as const)),
);
const words = Object.fromEntries([...languages].map(([locale, { words }]) => [locale, words]));
const titles = Object.fromEntries(
  [...languages].map(([locale, { words }]) => [locale, words.titles]),
);
const pictures = new Map((await drawStaticMaps()).map((map) => [map.locale, map]));

const template = await readFile(path.join(root, 'site/embed.html'), 'utf8');
const page = (values: Readonly<Record<'lang' | 'title' | 'folder' | 'main', string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: keyof typeof values) => values[name]);

/** What stands in an element until it shows itself, and where it never does. */
function fallback(widget: string, locale: Locale, { words, total }: Language): string {
  const picture = widget === 'charter-map' ? pictures.get(locale) : undefined;
  return picture
    ? `<p>${anchor(ATLAS, words.link)}</p><img src="../static/charter-map.${locale}.svg" width="${picture.width}" height="${picture.height}" alt="${escapeXml(picture.sentence)}" />`
    : `${total}<p>${anchor(ATLAS, words.link)}</p>`;
}

await rm(path.join(outDir, 'frame'), { recursive: true, force: true });
await rm(path.join(outDir, 'oembed'), { recursive: true, force: true });
await mkdir(path.join(outDir, 'frame'), { recursive: true });
await cp(path.join(root, 'site/frame.css'), path.join(outDir, 'frame.css'));
for (const [locale, each] of languages)
  for (const widget of Object.keys(widgets)) {
    if (OF_SOMEBODY.includes(widget)) continue;
    const title = escapeXml(each.words.titles[widget] ?? '');
    await writeFile(
      path.join(outDir, `frame/${widget}.${locale}.html`),
      page({
        lang: locale,
        title,
        folder: '../',
        main: `<main data-widget="${widget}"><h1 class="unseen">${title}</h1><${widget} heading-level="2">${fallback(widget, locale, each)}</${widget}></main>`,
      }),
    );
  }
// Without script no page can know what its address asks for; the map is there in all languages.
const instead = [...languages].map(
  ([locale, { words }]) =>
    `<p lang="${locale}"><a href="frame/charter-map.${locale}.html" target="_self">${escapeXml(words.link)}</a></p>`,
);
await writeFile(
  path.join(outDir, 'embed.html'),
  page({
    lang: 'en',
    title: escapeXml(words['en']?.titles['charter-map'] ?? ''),
    folder: '',
    main: `<main><div class="instead">${instead.join('')}</div></main>`,
  }),
);

const common = {
  root,
  configFile: path.join(root, 'vite.config.ts'),
  logLevel: 'warn',
} as const;
await build({
  ...common,
  plugins: [
    compactSource(),
    minifyAgain(),
    virtualModule('virtual:charter-frame', { atlas: ATLAS, widgets, words }),
  ],
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    lib: { entry: path.join(root, 'src/embed/frame.ts'), formats: ['es'] },
    rolldownOptions: { output: { minify: true, entryFileNames: 'frame.js' } },
  },
});
await build({
  ...common,
  plugins: [virtualModule('virtual:oembed-site', { titles, widgets })],
  build: {
    outDir: serverDir,
    emptyOutDir: true,
    target: 'node20',
    ssr: path.join(root, 'server/main.ts'),
    rolldownOptions: { output: { entryFileNames: 'oembed.mjs' } },
  },
});

const sums = path.join(outDir, 'integrity.json');
const checksums = JSON.parse(await readFile(sums, 'utf8')) as { files: Record<string, string> };
checksums.files['frame.js'] = sha384(await readFile(path.join(outDir, 'frame.js')));
await writeFile(sums, `${JSON.stringify(checksums, null, 2)}\n`);

if (args.base) {
  const options = ['--base', args.base, '--write', outDir];
  if (args.endpoint) options.push('--endpoint', args.endpoint);
  await promisify(execFile)(process.execPath, [path.join(serverDir, 'oembed.mjs'), ...options]);
}
console.log(
  `dist/embed: embed.html and ${languages.size * (Object.keys(widgets).length - OF_SOMEBODY.length)} pages in frame/`,
);
