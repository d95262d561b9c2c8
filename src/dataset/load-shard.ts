import { importList, importShard } from './country-modules.js';
import { decodeShard, type ShardRecord } from './shard.js';
import { decodeNames, decodePoints } from './signatories.js';
import type { CountryCode } from './types.js';

const loaded = new Map<CountryCode, Promise<readonly ShardRecord[]>>();

/**
 * The authorities of a country with their sources; none where the data name none. Read once, as a
 * download asks for one after the other; a failure is forgotten, so that the next call tries again.
 */
export function loadShard(country: CountryCode): Promise<readonly ShardRecord[]> {
  const known = loaded.get(country);
  if (known) return known;
  const loading = readShard(country);
  loaded.set(country, loading);
  loading.catch(() => loaded.delete(country));
  return loading;
}

async function readShard(country: CountryCode): Promise<readonly ShardRecord[]> {
  const [list, module] = await Promise.all([importList(country), importShard(country)]);
  if (!list || !module) return [];
  const points = decodePoints(list.list.points);
  return decodeShard(points, decodeNames(list.list.names, points), module.shard);
}
