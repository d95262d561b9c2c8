/** Finds the authority that a `place` means with as little of the data as that takes. */
import { findPlace, matchPlaces } from './find-place.js';
import { loadCounts, type Totals } from './load-counts.js';
import { loadNames, loadOtherNames } from './load-names.js';
import { loadShard, loadShards } from './load-shard.js';
import { shardPart, type PlaceRecord, type ShardRecord } from './shard.js';
import {
  decodePoints,
  entryAt,
  summariseNamed,
  type Entry,
  type Names,
  type Points,
} from './signatories.js';
import type { CountryCode } from './types.js';

export interface PlaceQuery {
  readonly place: string;
  /** In upper case; null for all of Europe. */
  readonly country: CountryCode | null;
  /** Absolute address of another dataset; null for the bundled one. */
  readonly src: string | null;
}

/** An authority among the others, and the published totals. */
export interface Surroundings extends Totals {
  readonly points: Points;
  readonly names: Names;
  readonly index: number;
}

export interface PlaceFound {
  /** Null where a `place` means none, or one of several. */
  readonly record: PlaceRecord | null;
  /** Those to choose from. */
  readonly candidates: readonly Pick<Entry, 'id' | 'name' | 'country'>[];
  /** What a first look can do without. */
  readonly loadSurroundings: (signal: AbortSignal) => Promise<Surroundings>;
}

async function loadPoints(): Promise<Points> {
  const { points } = await import('./generated/points.js');
  return decodePoints(points);
}

async function loadColumns(): Promise<{ readonly points: Points; readonly names: Names }> {
  const points = await loadPoints();
  return { points, names: await loadNames(points) };
}

function among(
  records: readonly ShardRecord[],
  found: readonly number[],
): Pick<PlaceFound, 'record' | 'candidates'> {
  const candidates = found.flatMap((index) => records[index]?.record ?? []);
  return { record: candidates.length === 1 ? (candidates[0] ?? null) : null, candidates };
}

const inShard = (records: readonly ShardRecord[], place: string): readonly number[] => {
  const named = records.map(({ record, otherNames }) => ({
    ...record,
    names: [record.name, ...otherNames],
  }));
  return matchPlaces(place, null, named);
};

/** In the shards of a country where one is named, else in the columns of all. */
async function findBundled({
  place,
  country,
}: PlaceQuery): Promise<Pick<PlaceFound, 'record' | 'candidates'>> {
  const home = /^([a-z]{2})-/i.exec(place.trim())?.[1]?.toUpperCase();
  if (home) {
    const id = place.trim().toLowerCase();
    const records = await loadShard(home, shardPart(id));
    const found = records.findIndex(({ record }) => record.id === id);
    if (found >= 0) return among(records, [found]);
  }
  if (country) {
    const records = await loadShards(country);
    return among(records, inShard(records, place));
  }
  const [{ points, names }, otherNames] = await Promise.all([loadColumns(), loadOtherNames()]);
  const candidates = findPlace(place, null, points, names, otherNames).map((index) =>
    entryAt(points, names, index),
  );
  const [only] = candidates;
  if (!only || candidates.length > 1) return { record: null, candidates };
  const records = await loadShard(only.country, shardPart(only.id));
  return among(
    records,
    records.flatMap(({ record }, index) => (record.id === only.id ? index : [])),
  );
}

async function findFetched(
  { place, country }: PlaceQuery,
  src: string,
  signal: AbortSignal,
): Promise<PlaceFound> {
  const { fetchDataset } = await import('./fetch-dataset.js');
  const { dataset } = await fetchDataset(src, { signal });
  const { points, names, otherNames, recordAt } = dataset.columns;
  const found = findPlace(place, country, points, names, otherNames);
  const [index = -1] = found;
  return {
    record: found.length === 1 ? recordAt(index) : null,
    candidates: found.map((each) => entryAt(points, names, each)),
    loadSurroundings: () =>
      Promise.resolve({
        points,
        names,
        index,
        counts: dataset.counts,
        named: summariseNamed(points),
      }),
  };
}

/** Which authority a `place` means, or which ones it may mean. Throws what loading throws. */
export async function loadPlace(query: PlaceQuery, signal: AbortSignal): Promise<PlaceFound> {
  if (query.src) return findFetched(query, query.src, signal);
  const found = await findBundled(query);
  return {
    ...found,
    loadSurroundings: async (later) => {
      const [columns, totals] = await Promise.all([
        loadColumns(),
        loadCounts(null, found.record?.country ?? 'europe', later),
      ]);
      return { ...columns, ...totals, index: columns.names.id.indexOf(found.record?.id ?? '') };
    },
  };
}
