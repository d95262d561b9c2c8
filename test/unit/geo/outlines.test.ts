import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readAtlas } from '../../../data/outlines/atlas.js';
import {
  compileInsets,
  compileOutline,
  INSET_NAMES,
  insetsText,
  moduleText,
  OUTLINE_NAMES,
} from '../../../data/outlines/compile.js';
import { COUNTRIES, INSETS } from '../../../data/outlines/countries.js';
import {
  countryInsets,
  countryOutline,
  highOutline,
  importInsets,
  insetModules,
  outlineModules,
  type OutlineName,
} from '../../../src/geo/outline-modules.js';
import {
  COUNTRIES as EMBED_COUNTRIES,
  countryInsets as insetsInEmbed,
  countryOutline as countryInEmbed,
  highOutline as highInEmbed,
} from '../../../src/geo/outline-modules.embed.js';
import { decodeOutline, type Outline } from '../../../src/geo/outlines.js';
import { covers, lines, type Point, rings } from './paths.js';

const CAPITALS: Readonly<Record<string, Point>> = {
  AD: [1.52, 42.51],
  AL: [19.82, 41.33],
  AM: [44.51, 40.18],
  AT: [16.37, 48.21],
  AZ: [49.82, 40.41],
  BA: [18.41, 43.86],
  BE: [4.35, 50.85],
  BG: [23.32, 42.7],
  CH: [7.45, 46.95],
  CY: [33.36, 35.16],
  CZ: [14.42, 50.09],
  DE: [13.4, 52.52],
  DK: [12.5, 55.68],
  EE: [24.75, 59.42],
  ES: [-3.7, 40.42],
  FI: [24.94, 60.2],
  FR: [2.35, 48.86],
  GB: [-0.13, 51.51],
  GE: [44.8, 41.7],
  GR: [23.73, 37.99],
  HR: [15.98, 45.81],
  HU: [19.05, 47.5],
  IE: [-6.28, 53.34],
  IS: [-21.88, 64.13],
  IT: [12.5, 41.9],
  LI: [9.53, 47.14],
  LT: [25.28, 54.69],
  LU: [6.13, 49.61],
  LV: [24.11, 56.94],
  MC: [7.41, 43.74],
  MD: [28.86, 47.01],
  ME: [19.26, 42.44],
  MK: [21.43, 42.0],
  MT: [14.47, 35.89],
  NL: [4.9, 52.37],
  NO: [10.77, 59.93],
  PL: [21.01, 52.23],
  PT: [-9.15, 38.73],
  RO: [26.1, 44.43],
  RS: [20.46, 44.81],
  SE: [18.0, 59.36],
  SI: [14.51, 46.05],
  SK: [17.11, 48.16],
  SM: [12.45, 43.94],
  TR: [32.85, 39.92],
  UA: [30.52, 50.45],
  XK: [21.16, 42.67],
};

const POLICY: readonly (readonly [place: string, code: string, Point])[] = [
  ['Simferopol', 'UA', [34.1, 44.95]],
  ['Sevastopol', 'UA', [33.56, 44.6]],
  ['Kerch', 'UA', [36.4, 45.35]],
  ['Donetsk', 'UA', [37.8, 48.0]],
  ['Kyrenia', 'CY', [33.3, 35.31]],
  ['north of Nicosia', 'CY', [33.36, 35.22]],
  ['Nicosia, buffer zone', 'CY', [33.36, 35.176]],
  ['Dhekelia', 'CY', [33.74, 35.0]],
  ['Pristina', 'XK', [21.16, 42.66]],
  ['Mitrovica', 'XK', [20.87, 42.87]],
  ['Åland, Jomala', 'FI', [19.95, 60.17]],
  ['Sukhumi', 'GE', [41.05, 43.02]],
  ['Tskhinvali', 'GE', [43.97, 42.22]],
  ['Tiraspol', 'MD', [29.6, 46.84]],
  ['Visby', 'SE', [18.4, 57.6]],
  ['Lofoten, Leknes', 'NO', [13.65, 68.15]],
  ['Rønne', 'DK', [14.85, 55.1]],
  ['Ajaccio', 'FR', [8.8, 41.95]],
  ['Palma', 'ES', [2.7, 39.6]],
  ['Kaliningrad', 'ctx', [20.6, 54.7]],
  ['Minsk', 'ctx', [27.56, 53.9]],
  ['Moscow', 'ctx', [37.6, 55.75]],
];

/** What is painted at a point: the last shape that covers it. */
const codeAt = (outline: Outline, [lon, lat]: Point): string | undefined =>
  [...outline.shapes].findLast(([, path]) => covers(path, outline.project(lon, lat)))?.[0];

const load = async (name: OutlineName): Promise<Outline> =>
  decodeOutline((await outlineModules[name]()).outline);

for (const name of ['europe-low', 'europe-mid'] as const) {
  describe(name, async () => {
    const outline = await load(name);

    test('has a shape for every country, the dependent islands and the rest', () => {
      const expected = [...COUNTRIES, 'FO', 'IM', 'JE', 'GG', 'GI', 'ctx'].sort();
      assert.deepEqual([...outline.shapes.keys()].sort(), expected);
    });

    test('is all whole numbers, closed rings and area', () => {
      for (const [code, path] of outline.shapes) {
        for (const ring of rings(path)) assert.ok(ring.length >= 3, `${code}: ${ring.length}`);
      }
      assert.match(outline.borders, /^(M-?\d+ -?\d+l(-?\d+ -?\d+ ?)+)+$/);
    });

    test('shows Europe from Iceland to Tbilisi and from Hammerfest to Heraklion', () => {
      const places: Readonly<Record<string, Point>> = {
        Reykjavík: [-21.9, 64.15],
        Látrabjarg: [-24.53, 65.5],
        Lisbon: [-9.14, 38.72],
        Hammerfest: [23.68, 70.66],
        Vardø: [31.1, 70.37],
        Nicosia: [33.36, 35.17],
        Tbilisi: [44.79, 41.72],
        Heraklion: [25.14, 35.34],
      };
      for (const [place, [lon, lat]] of Object.entries(places)) {
        const [x, y] = outline.project(lon, lat);
        assert.ok(x > 0 && x < outline.width && y > 0 && y < outline.height, `${place}: ${x} ${y}`);
      }
    });

    test('project and unproject are each other’s reverse', () => {
      const [lon, lat] = outline.unproject(...outline.project(10.75, 59.91));
      assert.ok(Math.abs(lon - 10.75) < 1e-6 && Math.abs(lat - 59.91) < 1e-6);
    });

    for (const [place, code, point] of POLICY) {
      test(`${place} is ${code}`, () => assert.equal(codeAt(outline, point), code));
    }
  });
}

test('both levels of Europe have the same window', async () => {
  const low = (await outlineModules['europe-low']()).outline;
  const mid = (await outlineModules['europe-mid']()).outline;
  assert.deepEqual([mid.left, mid.top], [low.left, low.top]);
  assert.equal(mid.width * mid.unit, low.width * low.unit);
  assert.equal(mid.height * mid.unit, low.height * low.unit);
});

describe('country outlines', () => {
  for (const code of COUNTRIES) {
    test(`${code} holds its capital`, async () => {
      const name = countryOutline(code);
      assert.ok(name);
      const outline = await load(name);
      const capital = CAPITALS[code];
      assert.ok(capital);
      assert.equal(codeAt(outline, capital), code);
      assert.equal(Math.max(outline.width, outline.height) <= 1000, true);
    });
  }

  test('are found in any case, and only where there is one', () => {
    assert.equal(countryOutline('SE'), 'country-se');
    assert.equal(countryOutline('se'), 'country-se');
    assert.equal(countryOutline('US'), null);
    assert.equal(countryOutline('__proto__'), null);
  });
});

const bytes = (name: string): number =>
  brotliCompressSync(
    readFileSync(new URL(`../../../src/geo/generated/${name}.ts`, import.meta.url)),
  ).length;

describe('high outlines', async () => {
  const low = (await outlineModules['europe-low']()).outline;
  const high = new Map<string, Outline>();

  for (const code of COUNTRIES) {
    const name = highOutline(code);
    assert.ok(name, code);
    const { outline: encoded } = await outlineModules[name]();
    const outline = decodeOutline(encoded);
    high.set(code, outline);

    test(`${code} is alone, on Europe's plane, and holds its capital`, () => {
      assert.deepEqual([...outline.shapes.keys()], [code]);
      const { lon0, lat0, left, top, unit } = encoded;
      assert.deepEqual(
        [lon0, lat0, left, top, unit],
        [low.lon0, low.lat0, low.left, low.top, low.unit / 10],
      );
      assert.deepEqual([outline.width, outline.height], [low.width * 10, low.height * 10]);
      const capital = CAPITALS[code];
      assert.ok(capital);
      assert.equal(codeAt(outline, capital), code);
    });
  }

  test('are not cut at the frame of Europe', () => {
    const [x] = high.get('AZ')?.project(49.82, 40.41) ?? [];
    assert.ok(x && x > low.width * 10, `Baku at ${x}`);
  });

  test('are without what is no part of their country’s view', () => {
    for (const [code, place] of [
      ['ES', [-15.58, 27.96]],
      ['PT', [-16.95, 32.75]],
      ['NO', [15.64, 78.22]],
      ['FR', [55.47, -21.14]],
    ] as const) {
      const outline = high.get(code);
      assert.ok(outline);
      assert.equal(codeAt(outline, place), undefined, code);
    }
  });

  for (const [place, code, point] of POLICY.filter(([, code]) => code !== 'ctx')) {
    test(`${place} is ${code} alone`, () => {
      const holders = [...high].filter(([, outline]) => codeAt(outline, point));
      assert.deepEqual(
        holders.map(([holder]) => holder),
        [code],
      );
    });
  }

  test('have the very same line where two countries meet', () => {
    const owners = new Map<string, string[]>();
    for (const [code, { borders }] of high) {
      for (const line of lines(borders)) owners.set(line, [...(owners.get(line) ?? []), code]);
    }
    const alone = [...owners.values()].filter((codes) => codes.length === 1).flat();
    // These border on Russia, Belarus, Syria, Iraq, Iran or Gibraltar, too.
    const besides = 'AM AZ EE ES FI GE LT LV NO PL TR UA'.split(' ');
    assert.deepEqual([...new Set(alone)].sort(), besides);
    assert.equal(Math.max(...[...owners.values()].map((codes) => codes.length)), 2);
    const pairs = new Set([...owners.values()].map((codes) => codes.join('-')));
    for (const pair of ['NO-SE', 'FI-SE', 'FI-NO', 'FR-MC', 'IT-SM', 'AT-LI', 'RS-XK', 'AM-AZ'])
      assert.ok(pairs.has(pair), pair);
  });

  test('cost what is said of them at most', () => {
    const sizes = COUNTRIES.map((code) => bytes(highOutline(code) ?? ''));
    assert.ok(Math.max(...sizes) <= 11_500, `${Math.max(...sizes)}`);
    const all = sizes.reduce((sum, size) => sum + size);
    assert.ok(all <= 84_000, `${all}`);
  });

  test('are found in any case, and only where there is one', () => {
    assert.equal(highOutline('se'), 'high-se');
    assert.equal(highOutline('FO'), null);
    assert.equal(highOutline('ctx'), null);
  });
});

describe('insets', () => {
  const PLACES: readonly (readonly [inset: string, code: string, Point])[] = [
    ['Guadeloupe', 'FR', [-61.68, 16.15]],
    ['Guadeloupe', 'FR', [-61.27, 15.94]],
    ['Martinique', 'FR', [-61, 14.65]],
    ['Guyane', 'FR', [-53.3, 4.8]],
    ['Guyane', 'ctx', [-54.6, 4.8]],
    ['La Réunion', 'FR', [55.47, -21.14]],
    ['Mayotte', 'FR', [45.14, -12.78]],
    ['Canarias', 'ES', [-15.58, 27.96]],
    ['Canarias', 'ES', [-18.03, 27.74]],
    ['Açores', 'PT', [-25.31, 37.77]],
    ['Açores', 'PT', [-31.11, 39.7]],
    ['Madeira', 'PT', [-16.95, 32.75]],
    ['Madeira', 'PT', [-16.34, 33.06]],
    ['Svalbard', 'NO', [15.64, 78.22]],
    ['Jan Mayen', 'NO', [-8.15, 71.08]],
  ];

  for (const [inset, code, point] of PLACES) {
    test(`${inset} has ${code} at ${point.join(' ')}`, async () => {
      const country = code === 'ctx' ? 'FR' : code;
      const insets = await importInsets(countryInsets(country) ?? 'insets-fr');
      const encoded = insets.find(({ name }) => name === inset)?.outline;
      assert.ok(encoded);
      const outline = decodeOutline(encoded);
      assert.equal(codeAt(outline, point), code);
      assert.ok(Math.max(outline.width, outline.height) <= 200);
      const [x, y] = outline.project(...point);
      assert.ok(x > 0 && y > 0 && x < outline.width && y < outline.height);
    });
  }

  test('bear the names they have there, in order', async () => {
    for (const [code, territories] of Object.entries(INSETS)) {
      const name = countryInsets(code);
      assert.ok(name);
      const named = (await importInsets(name)).map(({ name, lang }) => [name, lang]);
      assert.deepEqual(
        named,
        territories.map(({ name, lang }) => [name, lang]),
      );
    }
  });

  test('show no other country', async () => {
    for (const name of Object.values(insetModules)) {
      for (const { outline } of (await name()).insets) {
        const codes = Object.keys(outline.shapes).filter((code) => code !== 'ctx');
        assert.equal(codes.length, 1);
      }
    }
  });

  test('are found in any case, and only where there are some', () => {
    assert.equal(countryInsets('no'), 'insets-no');
    assert.equal(countryInsets('SE'), null);
    assert.equal(countryInsets('__proto__'), null);
  });

  test('cost what is said of them at most', () => {
    for (const name of INSET_NAMES) assert.ok(bytes(name) <= 1_300, name);
  });
});

describe('the compiler', () => {
  const atlas = readAtlas();

  test('leaves out Svalbard and Jan Mayen', () => assert.equal(atlas.has('SJ'), false));

  test('has a loader for each outline it makes', () => {
    assert.deepEqual(Object.keys(outlineModules), OUTLINE_NAMES);
    assert.deepEqual(Object.keys(insetModules), INSET_NAMES);
  });

  test('makes insets as they are kept', () => {
    const file = new URL('../../../src/geo/generated/insets-no.ts', import.meta.url);
    assert.equal(readFileSync(file, 'utf8'), insetsText(compileInsets('insets-no')));
  });

  for (const name of ['europe-low', 'country-no', 'country-mc', 'high-no']) {
    test(`makes ${name} the same twice, and as it is kept`, () => {
      const text = moduleText(compileOutline(atlas, name));
      assert.equal(moduleText(compileOutline(readAtlas(), name)), text);
      const file = new URL(`../../../src/geo/generated/${name}.ts`, import.meta.url);
      assert.equal(readFileSync(file, 'utf8'), text);
    });
  }
});

test('the embed knows the same countries', () => {
  const names = Object.keys(outlineModules).filter((name) => name.startsWith('country-'));
  assert.deepEqual(
    EMBED_COUNTRIES.split(' ').map((code) => countryInEmbed(code)),
    names,
  );
  for (const code of [...EMBED_COUNTRIES.split(' '), 'no', 'XX', 'FO', 'ctx']) {
    assert.equal(highInEmbed(code), highOutline(code));
    assert.equal(insetsInEmbed(code), countryInsets(code));
  }
  assert.equal(countryInEmbed('XX'), null);
  assert.equal(countryInEmbed('D A'), null);
});
