import { loadShard } from './load-shard.js';
import { shardPart } from './shard.js';
import { entryAt, type Names, type Points, type SignatoryRecord } from './signatories.js';

/** Columns that stand side by side, and where the rest of a line comes from. */
export interface RecordColumns {
  readonly points: Points;
  readonly names: Names;
  /** Makes a record of another dataset; null for the bundled one. */
  readonly recordAt: ((index: number) => SignatoryRecord) | null;
}

/** Everything about one authority, with its sources. Throws what loading throws. */
export async function loadRecord(
  { points, names, recordAt }: RecordColumns,
  index: number,
): Promise<SignatoryRecord> {
  if (recordAt) return recordAt(index);
  const { id, country, position } = entryAt(points, names, index);
  const found = (await loadShard(country, shardPart(id))).find(({ record }) => record.id === id);
  if (!found) throw new Error(`There is no record of ${id}.`);
  return { ...found.record, position };
}
