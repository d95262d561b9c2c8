import { loadCounts } from './load-counts.js';
import { seriesOf } from './trend-series.js';
import type { TrendPoint } from './trend.js';

/** The totals of `scope` that a chart may show, from another dataset. Throws what loading it throws. */
export async function fetchSeries(
  src: string,
  scope: string,
  signal: AbortSignal,
): Promise<readonly TrendPoint[]> {
  return seriesOf((await loadCounts(src, scope, signal)).counts, scope);
}
