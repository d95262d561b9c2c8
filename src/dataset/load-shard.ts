import { importList, importShard } from './country-modules.js';
import { decodeShard, SHARD_PARTS, type ShardPart, type ShardRecord } from './shard.js';
import { decodeNames, decodePoints } from './signatories.js';
import type { CountryCode } from './types.js';

const loaded = new Map<string, Promise<readonly ShardRecord[]>>();

/**
 * The authorities of a part of a country with their sources; none where the data name none. Read
 * once, as a download asks for one after the other; a failure is forgotten, so that the next call
 * tries again.
 */
export function loadShard(country: CountryCode, part: ShardPart): Promise<readonly ShardRecord[]> {
  const key = `${country}-${part}`;
  const known = loaded.get(key);
  if (known) return known;
  const loading = readShard(country, part);
  loaded.set(key, loading);
  loading.catch(() => loaded.delete(key));
  return loading;
}

/** All authorities of a country with their sources. */
export async function loadShards(country: CountryCode): Promise<readonly ShardRecord[]> {
  return (await Promise.all(SHARD_PARTS.map((part) => loadShard(country, part)))).flat();
}

async function readShard(country: CountryCode, part: ShardPart): Promise<readonly ShardRecord[]> {
  const [list, module] = await Promise.all([importList(country), importShard(country, part)]);
  if (!list || !module) return [];
  const points = decodePoints(list.list.points);
  return decodeShard(points, decodeNames(list.list.names, points), part, module.shard);
}
