import { decodeSeries, type TrendPoint } from './trend.js';

/** The totals of `scope` that a chart may show; from `src`, an absolute address, those it holds. */
export async function loadSeries(
  src: string | null,
  scope: string,
  signal: AbortSignal,
): Promise<readonly TrendPoint[]> {
  if (src) {
    const { fetchSeries } = await import('./fetch-series.js');
    return fetchSeries(src, scope, signal);
  }
  const { series } = await import('./generated/series.js');
  return decodeSeries((Object.hasOwn(series, scope) && series[scope]) || '');
}
