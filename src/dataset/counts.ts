import { compareByEnd, endOf } from './partial-date.js';
import type { Count, PartialDate } from './types.js';

/** What is to be said about a scope's total on a day. */
export type CountAnswer =
  | { readonly kind: 'known'; readonly count: Count; readonly laterRounded: Count | null }
  /** Totals exist, but no exact one is dated on or before the day asked for. */
  | { readonly kind: 'not-then'; readonly first: Count | null }
  /** Nobody published a total for this scope, as far as we know. */
  | { readonly kind: 'never' };

const isExactTotal = (count: Count): boolean =>
  count.approximate === null && !count.partial && !count.stale;

const newestFirst = (a: Count, b: Count): number =>
  compareByEnd(b.asOf ?? '0000', a.asOf ?? '0000');

/**
 * The published total of `scope`: at a day, the newest exact dated figure not later than that day;
 * without one, the figure marked as current, else the newest exact dated one, else an undated one.
 */
export function selectCount(
  counts: readonly Count[],
  scope: string,
  at: PartialDate | null,
): CountAnswer {
  const all = counts.filter((count) => count.scope === scope);
  const exact = all.filter(isExactTotal);
  const dated = exact.filter((count) => count.asOf !== null).sort(newestFirst);
  if (at !== null) {
    const count = dated.find((each) => each.asOf !== null && endOf(each.asOf) <= endOf(at));
    if (count) return { kind: 'known', count, laterRounded: null };
    return exact.length > 0 ? { kind: 'not-then', first: dated.at(-1) ?? null } : { kind: 'never' };
  }
  const count = exact.find((each) => each.current) ?? dated[0] ?? exact[0];
  if (!count) return { kind: 'never' };
  return { kind: 'known', count, laterRounded: newestRounded(all, count) };
}

/** The newest rounded total, where it is later than the exact one that is shown. */
export function newestRounded(counts: readonly Count[], shown: Count | null): Count | null {
  const rounded = counts
    .filter(
      (each) => each.approximate !== null && each.asOf !== null && !each.partial && !each.stale,
    )
    .sort(newestFirst)[0];
  if (!rounded?.asOf || shown?.current) return null;
  return !shown?.asOf || endOf(rounded.asOf) > endOf(shown.asOf) ? rounded : null;
}

/** A count as the compiled modules hold it: what is unknown or false is left out at the end. */
export type CountRow = readonly [
  scope: string,
  value: number,
  countries: number,
  asOf: string,
  read: string,
  flags: string,
  since: string,
  ...sources: (readonly [publisher: string, url: string, date: string, title: string])[],
];

const APPROXIMATE: Readonly<Record<string, Count['approximate']>> = {
  o: 'over',
  a: 'about',
  l: 'almost',
};

/** Reads the rows of a compiled module. Flags: `o a l` rounded, `p` partial, `s` stale, `c` current. */
export function decodeCounts(rows: readonly CountRow[]): readonly Count[] {
  return rows.map(([scope, value, countries, asOf, read, flags, since, ...sources]) => ({
    scope,
    value,
    countries: countries || null,
    asOf: asOf || null,
    read: read || null,
    approximate: APPROXIMATE[flags.charAt(0)] ?? null,
    partial: flags.includes('p'),
    stale: flags.includes('s'),
    current: flags.includes('c'),
    since: since || null,
    sources: sources.map(([publisher, url, date, title]) => ({
      publisher,
      url: url || null,
      date: date || null,
      title: title || null,
    })),
  }));
}
