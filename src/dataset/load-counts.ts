import { decodeCounts } from './counts.js';
import { summariseNamed } from './signatories.js';
import type { Count } from './types.js';

/** Published totals, and how many signatories of each country our data name. */
export interface Totals {
  readonly counts: readonly Count[];
  readonly named: Readonly<Record<string, number>>;
}

/**
 * The totals that may be shown: those of Europe, or those of the countries; from `src`,
 * an absolute address, all that it holds.
 */
export async function loadCounts(
  src: string | null,
  countries: boolean,
  signal: AbortSignal,
): Promise<Totals> {
  if (src) {
    const { fetchDataset } = await import('./fetch-dataset.js');
    const { dataset } = await fetchDataset(src, { signal });
    return { counts: dataset.counts, named: summariseNamed(dataset.columns.points) };
  }
  if (countries) {
    const { rows, named } = await import('./generated/counts-countries.js');
    return { counts: decodeCounts(rows), named };
  }
  const { rows } = await import('./generated/counts-europe.js');
  return { counts: decodeCounts(rows), named: {} };
}

/** Everything published about `scope`, also what is never shown by itself: rounded, partial, repeated. */
export async function loadAllCounts(src: string | null, scope: string): Promise<readonly Count[]> {
  const { signal } = new AbortController();
  const [{ counts }, { rows }] = await Promise.all([
    loadCounts(src, scope !== 'europe', signal),
    src ? { rows: [] } : import('./generated/counts-others.js'),
  ]);
  return [...counts, ...decodeCounts(rows)].filter((count) => count.scope === scope);
}
