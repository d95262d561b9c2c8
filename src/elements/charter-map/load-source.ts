/** What the map shows of another dataset, however large that is. */
import type { Count } from '../../dataset/types.js';
import { loadSource as loadColumns } from '../signatory-list/load-source.js';
import { LargePoints } from './large-points.js';
import type { MapColumns } from './load-map.js';

/** Fetches and reads a dataset once. Throws what that throws. */
export async function loadSource(
  src: string,
  signal: AbortSignal,
): Promise<{ readonly columns: MapColumns; readonly counts: readonly Count[] }> {
  const { columns, counts } = await loadColumns(src, signal);
  const { largeNames, ...rest } = columns;
  const large = largeNames && { points: new LargePoints(), names: largeNames };
  return { columns: { ...rest, large }, counts };
}
