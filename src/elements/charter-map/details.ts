/** What the map loads after its first paint: names, the list, finer outlines. */
import type { ReactiveElement } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { shards } from '../../dataset/generated/shards/index.js';
import { countryAt, type Names, type SignatoryRecord } from '../../dataset/signatories.js';
import { importOutline } from '../../geo/outline-modules.js';
import { decodeOutline, type Outline } from '../../geo/outlines.js';
import { loadNames, loadOtherNames, type MapData, type OtherNames } from './load-map.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { controlStyles } from '../../styles/control-styles.js';
import { mapListStyles } from './map-list-styles.js';
import { PAGE_SIZE, renderList, searchNames } from './map-list.js';

export interface Details {
  readonly names: Names;
  /** A finer outline of the same frame; null where the first is the finest there is. */
  readonly outline: Outline | null;
  /** Brings the styles of the list. */
  readonly adoptStyles: (host: ReactiveElement) => void;
  readonly pageSize: number;
  readonly renderList: typeof renderList;
  /** Indexes found among those given, sorted as the language sorts. */
  readonly search: (
    indexes: readonly number[],
    query: string,
    localize: LocalizeController,
  ) => readonly number[];
  /** Loads the names in other languages and scripts, once; without them, search finds fewer. */
  readonly loadOtherNames: () => Promise<void>;
  /** Everything about one authority, with its sources; null where that cannot be loaded. */
  readonly record: (data: MapData, index: number) => Promise<SignatoryRecord | null>;
}

export async function loadDetails(data: MapData): Promise<Details> {
  const [names, finer] = await Promise.all([
    data.names ?? loadNames(data.points),
    // The coarse outline is a map, too; it stays when the finer one does not come.
    data.home === null ? importOutline('europe-mid').catch(() => null) : null,
  ]);
  let otherNames: OtherNames | null = data.otherNames;
  let last: { of: readonly number[]; key: string; found: readonly number[] } | null = null;
  return {
    names,
    outline: finer && decodeOutline(finer),
    adoptStyles: (host) => adoptLate(host, controlStyles, mapListStyles),
    pageSize: PAGE_SIZE,
    renderList,
    search(indexes, query, localize) {
      const key = `${localize.locale}|${query}|${otherNames !== null}`;
      if (last?.of !== indexes || last.key !== key)
        last = {
          of: indexes,
          key,
          found: searchNames(indexes, names, otherNames, query, localize),
        };
      return last.found;
    },
    async loadOtherNames() {
      otherNames ??= await loadOtherNames().catch(() => null);
    },
    async record({ points, records }, index) {
      if (index < 0) return null;
      if (records) return records[index] ?? null;
      const shard = await shards[countryAt(points, index)]?.().catch(() => null);
      return shard?.signatories.find(({ id }) => id === names.id[index]) ?? null;
    },
  };
}
