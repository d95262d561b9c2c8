/** What the map shows of another dataset, however large that is. */
import { fetchDataset } from '../../dataset/fetch-dataset.js';
import type { Count } from '../../dataset/types.js';
import { LargeNames } from './large-names.js';
import { LargePoints } from './large-points.js';
import type { MapColumns } from './load-map.js';
import { LARGE } from './map-drawing.js';

/** Fetches and reads a dataset once. Throws what that throws. */
export async function loadSource(
  src: string,
  signal: AbortSignal,
): Promise<{ readonly columns: MapColumns; readonly counts: readonly Count[] }> {
  const { dataset } = await fetchDataset(src, { signal });
  const { points, names, localNames, otherNames, recordAt } = dataset.columns;
  const isLarge = points.length > LARGE;
  return {
    columns: {
      points,
      names,
      otherNames,
      recordAt,
      large: isLarge
        ? { points: new LargePoints(), names: new LargeNames(names.name, localNames) }
        : null,
    },
    counts: dataset.counts,
  };
}
