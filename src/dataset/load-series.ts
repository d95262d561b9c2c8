import { decodeSeries, type TrendPoint } from './trend.js';

/** The totals of `scope` that a chart may show; from `src`, an absolute address, those it holds. */
export async function loadSeries(
  src: string | null,
  scope: string,
  signal: AbortSignal,
): Promise<readonly TrendPoint[]> {
  if (src) {
    const [{ loadCounts }, { seriesOf }] = await Promise.all([
      import('./load-counts.js'),
      import('./trend-series.js'),
    ]);
    return seriesOf((await loadCounts(src, true, signal)).counts, scope);
  }
  const { series } = await import('./generated/series.js');
  return decodeSeries((Object.hasOwn(series, scope) && series[scope]) || '');
}
