import { decodeCounts } from './counts.js';
import { importCounts } from './country-modules.js';
import { summariseNamed } from './signatories.js';
import type { Count } from './types.js';

/** Published totals, and how many signatories of each country our data name. */
export interface Totals {
  readonly counts: readonly Count[];
  readonly named: Readonly<Record<string, number>>;
}

/**
 * The totals that may be shown: those of `europe`, of one country by its code, or of all
 * `countries`; from `src`, an absolute address, all that it holds.
 */
export async function loadCounts(
  src: string | null,
  scope: string,
  signal: AbortSignal,
): Promise<Totals> {
  if (src) {
    const { fetchDataset } = await import('./fetch-dataset.js');
    const { dataset } = await fetchDataset(src, { signal });
    return { counts: dataset.counts, named: summariseNamed(dataset.columns.points) };
  }
  if (scope === 'countries') {
    const { rows, named } = await import('./generated/counts-countries.js');
    return { counts: decodeCounts(rows), named };
  }
  if (scope === 'europe') {
    const { rows } = await import('./generated/counts-europe.js');
    return { counts: decodeCounts(rows), named: {} };
  }
  const { rows, named } = (await importCounts(scope)) ?? { rows: [], named: 0 };
  return { counts: decodeCounts(rows), named: { [scope]: named } };
}

/** Everything published about `scope`, also what is never shown by itself: rounded, partial, repeated. */
export async function loadAllCounts(src: string | null, scope: string): Promise<readonly Count[]> {
  const { signal } = new AbortController();
  const [{ counts }, { rows }] = await Promise.all([
    loadCounts(src, scope, signal),
    src ? { rows: [] } : import('./generated/counts-others.js'),
  ]);
  return [...counts, ...decodeCounts(rows)].filter((count) => count.scope === scope);
}
