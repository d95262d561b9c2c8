/** The pictures in the fallback of the map: what they say, what they show, and what they lack. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { DOMParser } from '@xmldom/xmldom';
import { outerEdges } from '../../../build/outer-edges.js';
import { DOT_COLOUR, drawStaticMaps, LAND, TEXT_COLOUR } from '../../../build/static-map.js';
import { speak } from '../../../build/speech.js';
import { loadMap, type MapRequest } from '../../../src/elements/charter-map/load-map.js';
import { makePicture } from '../../../src/elements/charter-map/map-picture.js';
import { mapLabel, summarise } from '../../../src/elements/charter-map/map-text.js';
import { LOCALES } from '../../../src/localization/locales.js';

const root = path.join(import.meta.dirname, '../../..');
const request: MapRequest = { country: null, place: null, at: null, colourBy: 'status', src: null };
const data = await loadMap(request, new AbortController().signal);
const picture = makePicture(data, request, false);
const { published, outline } = data;

const maps = await drawStaticMaps();

function parse(svg: string): Document {
  const fail = (message: unknown): never => {
    throw new Error(String(message));
  };
  const errorHandler = { warning: fail, error: fail, fatalError: fail };
  return new DOMParser({ errorHandler }).parseFromString(svg, 'image/svg+xml');
}

const textsOf = (document: Document, tag: string): string[] =>
  Array.from(document.getElementsByTagName(tag), (element) => element.textContent ?? '');

test('the parser of these tests is strict', () => {
  for (const broken of ['<svg><g></svg>', '<svg a=b/>', '<svg>&nbsp;</svg>', '<svg/><svg/>'])
    assert.throws(() => parse(broken), broken);
});

test('there is one for each language, all of one size', () => {
  assert.deepEqual(
    maps.map(({ locale }) => locale),
    LOCALES,
  );
  assert.equal(new Set(maps.map(({ width, height }) => `${width} ${height}`)).size, 1);
});

for (const { locale, svg, sentence, width, height } of maps) {
  const document = parse(svg);
  const { documentElement } = document;

  test(`${locale}: says what the map says`, async () => {
    const localize = await speak(locale);
    assert.equal(documentElement.getAttribute('lang'), locale);
    assert.equal(sentence, summarise(picture, { ...request, published }, localize));
    assert.deepEqual(textsOf(document, 'title'), [mapLabel(null, localize)]);
    assert.deepEqual(textsOf(document, 'desc'), [sentence]);
    const text = textsOf(document, 'text').join(' ');
    assert.ok(text.startsWith(`${sentence} `), text);
    for (const words of [
      localize.catalogue['authority.status.signed'],
      localize.catalogue['authority.status.decided'],
      localize.date(published.exact?.asOf ?? published.exact?.read ?? ''),
      published.exact?.sources[0]?.publisher,
      'GeoNames, CC BY 4.0, ',
      'Natural Earth',
    ])
      assert.ok(words && text.includes(words), `"${words}" in "${text}"`);
    assert.doesNotMatch(text, /undefined|[<>]/);
  });

  test(`${locale}: shows each dot of the map, and each mark once in the legend`, () => {
    for (const [kind, step] of [
      ['signed', 'h0'],
      ['decided', 'l.1.1'],
    ] as const) {
      const path = Array.from(document.getElementsByTagName('path')).findLast((each) =>
        each.getAttribute('d')?.endsWith(step),
      );
      const heights = (path?.getAttribute('d') ?? '')
        .split(step)
        .filter(Boolean)
        .map((each) => Number(each.split(' ')[1]));
      const dots = picture.dots.kind.filter((each) => each === kind);
      assert.ok(dots.length > 0);
      assert.equal(heights.filter((y) => y <= outline.height).length, dots.length, kind);
      assert.equal(heights.filter((y) => y > outline.height && y < height).length, 1, kind);
    }
  });

  test(`${locale}: stands alone, under any policy`, () => {
    const rest = svg.replace('xmlns="http://www.w3.org/2000/svg"', '');
    for (const word of [
      'http',
      'data:',
      '<style',
      'style=',
      'class=',
      '<script',
      'href',
      '@',
      '//',
    ])
      assert.ok(!rest.includes(word), word);
    for (const [, target = ''] of rest.matchAll(/url\((.*?)\)/g))
      assert.ok(rest.includes(`id="${target.slice(1)}"`), target);
    assert.doesNotMatch(rest, /\son\w+=/);
  });

  test(`${locale}: has a size, and is small`, () => {
    assert.equal(documentElement.getAttribute('width'), String(width));
    assert.equal(documentElement.getAttribute('height'), String(height));
    assert.equal(documentElement.getAttribute('viewBox'), `0 0 ${width} ${height}`);
    const size = brotliCompressSync(svg).length;
    assert.ok(size < 12_000, `${size} bytes`);
  });
}

test('the lines to paste name the proportions and the sentence', async () => {
  for (const [file, language] of [
    ['README.md', 'en'],
    ['site/demo.html', 'nb'],
  ] as const) {
    const text = (await readFile(path.join(root, file), 'utf8'))
      .replaceAll('&nbsp;', '\u00a0')
      .replace(/[ \n]+/g, ' ');
    const map = maps.find(({ locale }) => locale === language) ?? maps[0];
    assert.ok(map);
    const [, width, height] = /\.svg" width="(\d+)" height="(\d+)"/.exec(text) ?? [];
    assert.equal(Math.round((Number(height) * map.width) / map.height), Number(width), file);
    assert.ok(text.includes(`static/charter-map.${language}.svg"`), file);
    assert.ok(text.includes(`alt="${map.sentence}"`), `${file}: ${map.sentence}`);
  }
});

test('the program writes them, and the same each time', async () => {
  const program = spawn(process.execPath, ['--import', 'tsx', 'build/static-maps.ts'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  assert.deepEqual(await once(program, 'exit'), [0, null]);
  const folder = path.join(root, 'dist/embed/static');
  assert.deepEqual(
    (await readdir(folder)).sort(),
    LOCALES.map((each) => `charter-map.${each}.svg`).sort(),
  );
  for (const { locale, svg } of maps)
    assert.equal(await readFile(path.join(folder, `charter-map.${locale}.svg`), 'utf8'), svg);
});

type Colour = readonly [red: number, green: number, blue: number];

const colour = (hex: string): Colour =>
  [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16)) as unknown as Colour;

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(...colours: readonly [Colour, Colour]): number {
  const [dark = 0, light = 0] = colours
    .map((each) => {
      const [red = 0, green = 0, blue = 0] = each.map((value) =>
        value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    })
    .sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

for (const [page, text] of [
  ['#ffffff', 4.5],
  ['#000000', 4.5],
  ['#14181c', 3.9],
] as const)
  test(`contrast on ${page}`, () => {
    const land = colour(LAND.colour).map(
      (value, i) => value * LAND.opacity + (colour(page)[i] ?? 0) * (1 - LAND.opacity),
    ) as unknown as Colour;
    assert.ok(contrast(colour(TEXT_COLOUR), colour(page)) >= text);
    assert.ok(contrast(colour(DOT_COLOUR), colour(page)) >= 4);
    assert.ok(contrast(colour(DOT_COLOUR), land) >= 3);
  });

test('what two shapes have in common is no outer edge', () => {
  const left = 'M0 0l0 2 2 0 0 -2 z';
  const right = 'M2 0l0 2 2 0 0 -2 z';
  const far = 'M9 9l0 1 1 0 z';
  const [square = '', triangle, ...more] = outerEdges([left, right, far]).split('z');
  assert.deepEqual([triangle, ...more], ['M9 9l0 1 1 0 ', '']);
  const steps = (square.split('l')[1] ?? '').trim().split(' ').map(Number);
  assert.equal(steps.length, 2 * 5, square);
});
