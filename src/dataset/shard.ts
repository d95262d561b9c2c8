/** What the columns of one country leave out; `data/bin/compile-signatories.ts` packs it. */
import { entryAt, type Names, type Points, type SignatoryRecord } from './signatories.js';
import type { Source } from './types.js';

/** In the order of the columns of the same country. */
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

/** Puts the columns of a country and its shard together. */
export function decodeShard(
  points: Points,
  names: Names,
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
  return packed.cited.split(';').map((cited, index) => {
    const { position: _, ...entry } = entryAt(points, names, index);
    const local = localNames[index] ?? '';
    const localName = local.startsWith('+') ? entry.name + local.slice(1) : local || null;
    return {
      record: {
        ...entry,
        localName,
        plan: plans.get(index) ?? null,
        sources: cited.split(',').flatMap((each) => sources[Number(each)] ?? []),
      },
      otherNames: [...(localName ? [localName] : []), ...(others.get(index) ?? [])],
    };
  });
}
