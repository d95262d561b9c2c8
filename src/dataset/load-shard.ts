import { importShard } from './country-modules.js';
import { decodeShard, type ShardRecord } from './shard.js';
import type { CountryCode } from './types.js';

/** The authorities of a country with their sources; none where the data name none. */
export async function loadShard(country: CountryCode): Promise<readonly ShardRecord[]> {
  const module = await importShard(country);
  return module ? decodeShard(country, module.shard) : [];
}
