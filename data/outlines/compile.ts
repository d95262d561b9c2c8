import type { EncodedInset, EncodedOutline } from '../../src/geo/outlines.js';
import { lambertAzimuthalEqualArea } from '../../src/geo/projection.js';
import { type Atlas, boxOf, readAround } from './atlas.js';
import { COUNTRIES, holds, INSETS, isMainland, type Territory } from './countries.js';
import { borderArcs, encodeOutline } from './encode.js';
import { type Frame, grow, projectAndClip } from './plane.js';
import { type Detail, type Grid, simplifyToGrid } from './simplify.js';
import { countryView, europeView, inView, type View } from './windows.js';

/** Metres per unit of the low level; the window is about a thousand of them wide. */
const EUROPE_UNIT = 4_900;

const EUROPE_LEVELS: Readonly<Record<string, Detail>> = {
  'europe-low': { unit: EUROPE_UNIT, corner: 1.8, island: 4.5, context: 3 },
  'europe-mid': { unit: EUROPE_UNIT / 2, corner: 2.8, island: 4, context: 6 },
};

/** Two square kilometres is the least island; a tenth of the low level's unit the grid. */
const HIGH: Detail = {
  unit: EUROPE_UNIT / 10,
  corner: 0.6,
  island: 8.3,
  context: 1,
  beyond: true,
};

const COUNTRY_GRID = 1_000;

const INSET_GRID = 200;

const INSET_DETAIL = { corner: 0.4, island: 0.5, context: 2 };

/** Finest first: a country takes the first at which its outline is no longer than `MOST`. */
const COUNTRY_DETAIL = [0.4, 0.65, 0.9, 1.3, 1.8, 2.5, 3.5, 5].map((corner) => ({
  corner,
  island: corner * 4,
  context: 2,
}));

/** Characters. Brotli makes about 0.6 of them, and is not counted since its versions differ. */
const MOST = 7_600;

/** Beyond the frame, as a share of its width: hides the cut edge of land. */
const MARGIN = 0.03;

function outline(atlas: Atlas, view: View, detail: Detail): EncodedOutline {
  const { forward } = lambertAzimuthalEqualArea(view.lon0, view.lat0);
  const { left, right } = view.frame;
  const clipped = projectAndClip(atlas, forward, grow(view.frame, MARGIN * (right - left)));
  return encodeOutline(simplifyToGrid(clipped, view.frame, detail), view, detail.unit);
}

export function compileEurope(atlas: Atlas, level: string): EncodedOutline {
  const detail = EUROPE_LEVELS[level];
  if (!detail)
    throw new Error(`No level ${level}; there are ${Object.keys(EUROPE_LEVELS).join(', ')}`);
  return outline(atlas, europeView(EUROPE_UNIT), detail);
}

/** Whole metres, with at most so many units on the longer side. */
function gridOf(view: View, most: number): { view: View; unit: number } {
  const { left, right, top, bottom } = view.frame;
  return {
    view: { ...view, frame: { ...view.frame, left: Math.round(left), top: Math.round(top) } },
    unit: Math.ceil(Math.max(right - left, top - bottom) / most),
  };
}

export function compileCountry(atlas: Atlas, code: string): EncodedOutline {
  const { view, unit } = gridOf(countryView(atlas, code), COUNTRY_GRID);
  let result: EncodedOutline | undefined;
  for (const detail of COUNTRY_DETAIL) {
    result = outline(atlas, view, { ...detail, unit });
    if (result.arcs.length <= MOST) break;
  }
  if (!result) throw new Error(`No outline for ${code}`);
  return result;
}

/**
 * All countries at the high level, whole and not only what the frame of Europe shows. They are
 * simplified in one piece, so that two neighbours get the very same border.
 */
function highGrid(atlas: Atlas): Grid {
  const view = europeView(EUROPE_UNIT);
  const { forward } = lambertAzimuthalEqualArea(view.lon0, view.lat0);
  const seen = new Map(
    [...atlas].map(([code, areas]) => [
      code,
      inView(areas, (lon, lat) => isMainland(code, lon, lat)),
    ]),
  );
  const [left, bottom, right, top] = boxOf(
    COUNTRIES.flatMap((code) => seen.get(code) ?? [])
      .flat(2)
      .map(([lon, lat]) => forward(lon, lat)),
  );
  const whole: Frame = { left, bottom, right, top };
  const clipped = projectAndClip(seen, forward, grow(whole, MARGIN * (right - left)));
  return simplifyToGrid(clipped, view.frame, HIGH);
}

const highGrids = new WeakMap<Atlas, Grid>();

export function compileHigh(atlas: Atlas, code: string): EncodedOutline {
  const grid = highGrids.get(atlas) ?? highGrid(atlas);
  highGrids.set(atlas, grid);
  const rings = grid.shapes.get(code);
  if (!rings) throw new Error(`No outline for ${code} in world-atlas`);
  const own = new Set(rings.flat().map((index) => (index < 0 ? ~index : index)));
  const borders = new Set([...borderArcs(grid)].filter((index) => own.has(index)));
  const alone = { ...grid, shapes: new Map([[code, rings]]) };
  return encodeOutline(alone, europeView(EUROPE_UNIT), HIGH.unit, borders);
}

function compileInset(code: string, { name, lang, box }: Territory): EncodedInset {
  const atlas = readAround(box);
  const raw = countryView(atlas, code, (lon, lat) => holds(box, lon, lat));
  const { view, unit } = gridOf(raw, INSET_GRID);
  return { name, lang, outline: outline(atlas, view, { ...INSET_DETAIL, unit }) };
}

/** Names of all outlines, in the order in which they are listed. */
export const OUTLINE_NAMES: readonly string[] = [
  ...Object.keys(EUROPE_LEVELS),
  ...['country', 'high'].flatMap((kind) =>
    COUNTRIES.map((code) => `${kind}-${code.toLowerCase()}`),
  ),
];

export function compileOutline(atlas: Atlas, name: string): EncodedOutline {
  const [kind, code = ''] = name.toUpperCase().split('-');
  if (kind === 'COUNTRY') return compileCountry(atlas, code);
  if (kind === 'HIGH') return compileHigh(atlas, code);
  return compileEurope(atlas, name);
}

/** Names of all modules of insets, in the order in which they are listed. */
export const INSET_NAMES: readonly string[] = Object.keys(INSETS).map(
  (code) => `insets-${code.toLowerCase()}`,
);

export function compileInsets(name: string): EncodedInset[] {
  const code = name.slice('insets-'.length).toUpperCase();
  return (INSETS[code] ?? []).map((territory) => compileInset(code, territory));
}

/** As Prettier quotes it. */
const quoted = (text: string): string => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** The outline as an object literal, formatted as Prettier would; it starts in mid-line. */
function literal({ shapes, arcs, ...header }: EncodedOutline, indent: string): string {
  return [
    '{',
    ...Object.entries(header).map(([key, value]) => `  ${key}: ${value},`),
    `  arcs: ${quoted(arcs)},`,
    '  shapes: {',
    ...Object.entries(shapes).map(([code, rings]) => `    ${code}: ${quoted(rings)},`),
    '  },',
    '}',
  ].join(`\n${indent}`);
}

const moduleOf = (type: string, declaration: string): string => `\
// Generated by npm run data:compile. Do not edit.
import type { ${type} } from '../outlines.js';

export const ${declaration};
`;

/** The text of an outline's module. */
export const moduleText = (outline: EncodedOutline): string =>
  moduleOf('EncodedOutline', `outline: EncodedOutline = ${literal(outline, '')}`);

/** The text of a module of insets. */
export function insetsText(insets: readonly EncodedInset[]): string {
  const items = insets.map(
    ({ name, lang, outline }) => `\
  {
    name: ${quoted(name)},
    lang: ${quoted(lang)},
    outline: ${literal(outline, '    ')},
  },
`,
  );
  return moduleOf('EncodedInset', `insets: readonly EncodedInset[] = [\n${items.join('')}]`);
}
