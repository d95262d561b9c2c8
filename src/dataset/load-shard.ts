import { importList, importShard } from './country-modules.js';
import { decodeShard, type ShardRecord } from './shard.js';
import { decodeNames, decodePoints } from './signatories.js';
import type { CountryCode } from './types.js';

/** The authorities of a country with their sources; none where the data name none. */
export async function loadShard(country: CountryCode): Promise<readonly ShardRecord[]> {
  const [list, module] = await Promise.all([importList(country), importShard(country)]);
  if (!list || !module) return [];
  const points = decodePoints(list.list.points);
  return decodeShard(points, decodeNames(list.list.names, points), module.shard);
}
