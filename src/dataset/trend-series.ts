import { compareByEnd } from './partial-date.js';
import type { TrendPoint } from './trend.js';
import type { Count } from './types.js';

const FLAGS = { over: 'o', about: 'a', almost: 'l' } as const;

/**
 * The totals of `scope` that a chart may show, the earliest first: never a part, never an old figure
 * repeated, and an undated one only where it is the current one. What two publishers say alike is
 * one point.
 */
export function seriesOf(counts: readonly Count[], scope: string): readonly TrendPoint[] {
  const points = counts
    .filter(
      (count) =>
        count.scope === scope && !count.partial && !count.stale && (count.asOf ?? count.current),
    )
    .map(({ value, asOf, read, approximate }): TrendPoint => ({
      value,
      date: asOf ?? read ?? '',
      kind: approximate ? 'rounded' : asOf ? 'exact' : 'undated',
      approximate,
    }))
    .filter(({ date }) => date)
    .sort((a, b) => compareByEnd(a.date, b.date));
  return points.filter((point, i) => points.findIndex((each) => isSame(each, point)) === i);
}

const isSame = (a: TrendPoint, b: TrendPoint): boolean =>
  a.value === b.value && a.date === b.date && a.kind === b.kind && a.approximate === b.approximate;

/** What `decodeSeries` reads: flag, figure and date of each point. */
export const encodeSeries = (points: readonly TrendPoint[]): string =>
  points
    .map(({ value, date, kind, approximate }) => {
      const flag = kind === 'undated' ? 'c' : approximate ? FLAGS[approximate] : '';
      return `${flag}${value}:${date}`;
    })
    .join(' ');

/** The published total behind a point: who said it. */
export const countOf = (counts: readonly Count[], point: TrendPoint): Count | null =>
  counts.find((count) => seriesOf([count], count.scope).some((each) => isSame(each, point))) ??
  null;
