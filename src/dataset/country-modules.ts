import { counts } from './generated/counts/index.js';
import { lists } from './generated/lists/index.js';
import { shards } from './generated/shards/index.js';
import type { ShardPart } from './shard.js';
import type { CountryCode } from './types.js';

type Counts = Awaited<ReturnType<(typeof counts)[string]>>;
type List = Awaited<ReturnType<(typeof lists)[string]>>;
type Shard = Awaited<ReturnType<(typeof shards)[string]>>;

/**
 * Imports what the data have about one country; null where they have nothing. Bundlers follow the
 * literal imports of the indexes; the embed, whose chunks lie side by side under known names, puts
 * `country-modules.embed.ts` here instead.
 */
export const importCounts = (country: CountryCode): Promise<Counts> | null =>
  counts[country]?.() ?? null;

/** The same for a part of the authorities of a country. */
export const importShard = (country: CountryCode, part: ShardPart): Promise<Shard> | null =>
  shards[`${country}-${part}`]?.() ?? null;

/** The same for the columns of a list. */
export const importList = (country: CountryCode): Promise<List> | null =>
  lists[country]?.() ?? null;
