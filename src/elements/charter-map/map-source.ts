/** What the map shows of another dataset, however large that is. */
import type { Count } from '../../dataset/types.js';
import { loadSource } from '../signatory-list/load-source.js';
import type { MapColumns } from './load-map.js';

/** Fetches and reads a dataset once. Throws what that throws. */
export async function loadMapSource(
  src: string,
  signal: AbortSignal,
): Promise<{ readonly columns: MapColumns; readonly counts: readonly Count[] }> {
  // Comes while the data do: whether there are very many is known at their end.
  const painting = import('./map-painter.js');
  painting.catch(() => undefined);
  const { columns, counts } = await loadSource(src, signal);
  const { largeNames, ...rest } = columns;
  const large = largeNames && {
    painter: new (await painting).MapPainter(true),
    names: largeNames,
  };
  return { columns: { ...rest, large }, counts };
}
