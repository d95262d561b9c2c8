import { endOf, startOf } from './partial-date.js';
import type { Count, PartialDate } from './types.js';

/** A published total as a chart shows it. */
export interface TrendPoint {
  readonly value: number;
  /** The day the figure is true for; of an undated one, the day it was read. */
  readonly date: PartialDate;
  readonly kind: 'exact' | 'rounded' | 'undated';
  readonly approximate: Count['approximate'];
}

/** Where a point lies, as parts of the width and of the height: 0, 0 is the upper left corner. */
export interface Placed extends TrendPoint {
  readonly x: number;
  readonly y: number;
}

export interface Label {
  readonly point: Placed;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly below: boolean;
}

/** A chart, laid out: time runs evenly from left to right, figures from zero upwards. */
export interface Trend {
  /** All points, the earliest first. */
  readonly points: readonly Placed[];
  /** Those that the line joins: exact ones, and the undated one at the end. */
  readonly line: readonly Placed[];
  readonly labels: readonly Label[];
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly values: readonly { readonly value: number; readonly y: number }[];
}

export interface Span {
  readonly from: PartialDate | null;
  readonly until: PartialDate | null;
  /** What was known on this day: then nothing undated is shown. */
  readonly at: PartialDate | null;
}

const ROUNDED: Readonly<Record<string, Count['approximate']>> = {
  o: 'over',
  a: 'about',
  l: 'almost',
};

/** Reads a compiled series: `o150:2006 544:2008-01-23 c2038:2026-11`, see `trend-series.ts`. */
export const decodeSeries = (series: string): readonly TrendPoint[] =>
  [...series.matchAll(/([oalc]?)(\d+):(\S+)/g)].map(([, flag = '', value, date = '']) => {
    const approximate = ROUNDED[flag] ?? null;
    return {
      value: Number(value),
      date,
      kind: flag === 'c' ? 'undated' : approximate ? 'rounded' : 'exact',
      approximate,
    };
  });

/** The points of a span of time. A date that is no more than a year or a month stands at its end. */
export function narrow(
  points: readonly TrendPoint[],
  { from, until, at }: Span,
): readonly TrendPoint[] {
  return points.filter(
    ({ date, kind }) =>
      (!from || endOf(date) >= startOf(from)) &&
      (!until || endOf(date) <= endOf(until)) &&
      (!at || (kind !== 'undated' && endOf(date) <= endOf(at))),
  );
}

/** The points that a line may join: a rounded figure may be far from the true one. */
export const linePoints = <P extends TrendPoint>(points: readonly P[]): readonly P[] =>
  points.filter(({ kind }) => kind !== 'rounded');

/** The smallest of 1, 2, 5, 10, 20 … that is not smaller than `least`. */
function niceStep(least: number): number {
  let power = 1;
  while (power * 10 < least) power *= 10;
  return [1, 2, 5].map((each) => each * power).find((each) => each >= least) ?? power * 10;
}

/** At most so many steps on an axis: more labels would not fit on a phone. */
const STEPS = 5;

function multiples(first: number, last: number, step: number): number[] {
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);
}

const YEAR = 365.25 * 86_400_000;

/** Lays out at least one point. */
export function layOut(points: readonly TrendPoint[]): Trend {
  const times = points.map(({ date }) => Date.parse(endOf(date)));
  const firstYear = new Date(Math.min(...times)).getUTCFullYear();
  const begin = Date.UTC(firstYear, 0);
  const end = Math.max(...times);
  const largest = Math.max(...points.map(({ value }) => value));
  // Room for a label above the highest point.
  const top = largest * 1.05 || 1;
  const x = (time: number): number => (time - begin) / (end - begin);
  const y = (value: number): number => 1 - value / top;
  const placed = points.map((point, i): Placed => ({
    ...point,
    x: x(times[i] ?? begin),
    y: y(point.value),
  }));
  const line = linePoints(placed);
  const years = multiples(
    firstYear,
    new Date(end).getUTCFullYear(),
    niceStep((end - begin) / YEAR / STEPS),
  );
  return {
    points: placed,
    line,
    labels: labelsOf(line),
    years: years.map((year) => ({ year, x: x(Date.UTC(year, 0)) })),
    values: multiples(0, top, niceStep(largest / STEPS)).map((value) => ({ value, y: y(value) })),
  };
}

/** How far, of the width, a label in the middle stays away from those at the ends. */
const APART = 0.3;

/** The first figure, the last, and one between where there is room for it: away from the line. */
function labelsOf(line: readonly Placed[]): readonly Label[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || first === last) return [];
  const rises = last.value >= first.value;
  const centre = (first.x + last.x) / 2;
  const [middle] = line
    .filter(({ x }) => x - first.x >= APART && last.x - x >= APART)
    .sort((a, b) => Math.abs(a.x - centre) - Math.abs(b.x - centre));
  return [
    // Below stands the axis: there is room only above a point near it.
    { point: first, anchor: 'start', below: rises && first.y < 0.85 },
    ...(middle ? [{ point: middle, anchor: rises ? 'end' : 'start', below: false } as const] : []),
    { point: last, anchor: 'end', below: !rises && last.y < 0.85 },
  ];
}

/** The index of the point nearest to a place in a picture so many pixels wide and high. */
export function nearestPoint(
  points: readonly Placed[],
  place: { readonly x: number; readonly y: number },
  size: { readonly width: number; readonly height: number },
): number {
  const distances = points.map(({ x, y }) =>
    Math.hypot((x - place.x) * size.width, (y - place.y) * size.height),
  );
  return distances.indexOf(Math.min(...distances));
}
