/** What the columns of a country leave out, in two parts; `data/bin/compile-signatories.ts` packs it. */
import { entryAt, type Names, type Points, type SignatoryRecord } from './signatories.js';
import type { Source } from './types.js';

/** Most of a shard are addresses, and a card wants those of one authority. */
export type ShardPart = 1 | 2;

export const SHARD_PARTS: readonly ShardPart[] = [1, 2];

/** The part that holds an authority: the loader, too, can tell from its id (`src/embed/needs.ts`). */
export const shardPart = (id: string): ShardPart => (/^..-[a-k]/.test(id) ? 1 : 2);

/** The authorities of its part, in the order of the columns of the same country. */
export interface PackedShard {
  readonly sources: readonly (readonly [
    publisher: string,
    url?: string,
    date?: string,
    title?: string,
  ])[];
  /** Indexes into `sources`: those of one joined by `,`, all by `;`. */
  readonly cited: string;
  /** Joined by `|`; what follows `+` follows the name: `+ kommun`. */
  readonly localNames: string;
  readonly plans: readonly (readonly [
    index: number,
    title: string,
    url: string,
    adopted: string,
  ])[];
  /** What else some of them are found by: names and national code. */
  readonly otherNames: readonly (readonly [index: number, ...names: string[]])[];
}

/** A record without its position, which the points have. */
export type PlaceRecord = Omit<SignatoryRecord, 'position'>;

export interface ShardRecord {
  readonly record: PlaceRecord;
  /** What it is found by beside its name. */
  readonly otherNames: readonly string[];
}

/** Puts the columns of a country and a part of its shard together. */
export function decodeShard(
  points: Points,
  names: Names,
  part: ShardPart,
  packed: PackedShard,
): readonly ShardRecord[] {
  const sources = packed.sources.map(([publisher, url, date, title]): Source => ({
    publisher,
    url: url || null,
    date: date || null,
    title: title || null,
  }));
  const localNames = packed.localNames.split('|');
  const plans = new Map(
    packed.plans.map(([index, title, url, adopted]) => [
      index,
      { title: title || null, url: url || null, adopted: adopted || null },
    ]),
  );
  const others = new Map(packed.otherNames.map(([index, ...own]) => [index, own]));
  const citations = packed.cited.split(';');
  const own = [...names.id.keys()].filter((index) => shardPart(names.id[index] ?? '') === part);
  return own.map((column, index) => {
    const { position: _, ...entry } = entryAt(points, names, column);
    const local = localNames[index] ?? '';
    const localName = local.startsWith('+') ? entry.name + local.slice(1) : local || null;
    return {
      record: {
        ...entry,
        localName,
        plan: plans.get(index) ?? null,
        sources: (citations[index] ?? '')
          .split(',')
          .flatMap((each) => (each && sources[Number(each)]) || []),
      },
      otherNames: [...(localName ? [localName] : []), ...(others.get(index) ?? [])],
    };
  });
}
