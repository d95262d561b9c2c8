import { startOf } from '../../dataset/partial-date.js';
import { countryAt, statusAt } from '../../dataset/signatories.js';
import { standingOn, type Standing } from '../../dataset/status-on.js';
import type { Count } from '../../dataset/types.js';
import { isInside, viewAround, wholeView, type View } from '../../geo/map-view.js';
import type { MapData, MapRequest } from './load-map.js';

/** How a dot is drawn. Years are in steps of four, as single years cannot be told apart. */
export type DotClass = Exclude<Standing, 'not-yet'> | 'undated' | `year-${0 | 1 | 2 | 3 | 4}`;

/** The dots in columns, as there may be a hundred thousand of them. */
export interface Dots {
  /** Index of the authority. */
  readonly index: readonly number[];
  /** Grid units of the outline. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly kind: readonly DotClass[];
}

/** First years of the steps of `colour-by="year"`; the first is the Charter's own. */
export const YEAR_STEPS = [2006, 2010, 2014, 2018, 2022] as const;

/** Lower ends of the steps of `colour-by="country-total"`. */
export const TOTAL_STEPS = [1, 10, 50, 100, 300] as const;

const stepOf = (steps: readonly number[], value: number): number =>
  Math.max(
    0,
    steps.findLastIndex((step) => step <= value),
  );

/** What the picture shows, and what the sentence and the list say of it. */
export interface Picture {
  readonly view: View;
  /** The country that it is of; null for all of Europe. */
  readonly home: string | null;
  readonly dots: Dots;
  /** Indexes of all that the picture speaks of, also of those that lie outside it. */
  readonly listed: readonly number[];
  /** Of those listed, the ones outside the frame: overseas. */
  readonly outside: readonly number[];
  /** How many are listed by standing. */
  readonly tally: Readonly<Record<Standing, number>>;
  /** Signatories by country, most first. */
  readonly ranking: readonly (readonly [country: string, count: number])[];
  /** Step of each country's published total. */
  readonly shades: ReadonlyMap<string, number>;
}

function dotClass(standing: Exclude<Standing, 'not-yet'>, signed: string | null): DotClass {
  if (standing !== 'signed') return standing;
  if (signed === null) return 'undated';
  return `year-${stepOf(YEAR_STEPS, Number(startOf(signed).slice(0, 4)))}` as DotClass;
}

/** Projects the data into a picture; pure. */
export function makePicture(
  data: MapData,
  { at, colourBy }: Pick<MapRequest, 'at' | 'colourBy'>,
  showUnconfirmed: boolean,
): Picture {
  const { outline, points, names, place, home } = data;
  const dots = {
    index: [] as number[],
    x: [] as number[],
    y: [] as number[],
    kind: [] as DotClass[],
  };
  const listed: number[] = [];
  const outside: number[] = [];
  const tally = { signed: 0, decided: 0, unconfirmed: 0, unknown: 0, 'not-yet': 0 };
  const byCountry = new Map<string, number>();
  const frame = wholeView(outline);
  let view = frame;
  for (let index = 0; index < points.length; index += 1) {
    const code = countryAt(points, index);
    if (home && code !== home) continue;
    const signed = names?.signed[index] ?? null;
    const standing = standingOn(statusAt(points, index), signed, names?.decided[index] ?? null, at);
    tally[standing] += 1;
    if (standing === 'signed') byCountry.set(code, (byCountry.get(code) ?? 0) + 1);
    if (
      standing === 'not-yet' ||
      (standing === 'unconfirmed' && !showUnconfirmed && index !== place)
    )
      continue;
    listed.push(index);
    const [x, y] = outline.project(points.lon[index] ?? NaN, points.lat[index] ?? NaN);
    if (!isInside(frame, [x, y])) outside.push(index);
    else if (colourBy !== 'country-total' || index === place) {
      if (index === place) view = viewAround(outline, [x, y]);
      dots.index.push(index);
      dots.x.push(x);
      dots.y.push(y);
      dots.kind.push(colourBy === 'year' ? dotClass(standing, signed) : standing);
    }
  }
  return {
    view,
    home,
    dots,
    listed,
    outside,
    tally,
    ranking: [...byCountry].sort((a, b) => b[1] - a[1]),
    shades: shadesOf(data.totals),
  };
}

function shadesOf(totals: ReadonlyMap<string, Count>): Map<string, number> {
  const shades = new Map<string, number>();
  for (const [country, { value }] of totals)
    if (value > 0) shades.set(country, stepOf(TOTAL_STEPS, value));
  return shades;
}
