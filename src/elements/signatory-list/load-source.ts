import { fetchDataset } from '../../dataset/fetch-dataset.js';
import type { Count } from '../../dataset/types.js';
import { LargeNames } from './large-names.js';
import type { ListColumns } from './list-model.js';

/** More than that are sorted and searched in slices, and drawn on a canvas: an SVG would be slow. */
const LARGE = 2_000;

/** Fetches another dataset once, for a list of it. Throws what that throws. */
export async function loadSource(
  src: string,
  signal: AbortSignal,
): Promise<{ readonly columns: ListColumns; readonly counts: readonly Count[] }> {
  const { dataset } = await fetchDataset(src, { signal });
  const { points, names, localNames, otherNames, recordAt } = dataset.columns;
  return {
    columns: {
      points,
      names,
      otherNames,
      recordAt,
      first: 0,
      largeNames: points.length > LARGE ? new LargeNames(names.name, localNames) : null,
    },
    counts: dataset.counts,
  };
}
