/** The authorities of one country with all that a card shows; `data/bin/compile-signatories.ts` packs them. */
import { KINDS, STATUSES, type SignatoryRecord } from './signatories.js';
import { signatoryId } from './slug.js';
import type { CountryCode, PartialDate, Source } from './types.js';

/** What is unknown is empty, or left out at the end. */
export type ShardRow = readonly [
  name: string,
  /** What follows `+` follows the name: `+ kommun`. */
  localName: string,
  /** Index into `KINDS`, then index into `STATUSES`: one digit each. */
  marks: string,
  /** Indexes into `PackedShard.sources`. */
  sources: readonly number[],
  decided?: PartialDate | '',
  signed?: PartialDate | '',
  plan?: readonly [title: string, url: string, adopted: string] | '',
  /** What else it is found by: names and national code. */
  otherNames?: readonly string[] | '',
  /** Only where it does not follow from country and name. */
  id?: string,
];

export interface PackedShard {
  readonly sources: readonly (readonly [
    publisher: string,
    url?: string,
    date?: string,
    title?: string,
  ])[];
  readonly rows: readonly ShardRow[];
}

/** A record without its position, which the points have. */
export type PlaceRecord = Omit<SignatoryRecord, 'position'>;

export interface ShardRecord {
  readonly record: PlaceRecord;
  /** What it is found by beside its name. */
  readonly otherNames: readonly string[];
}

/** Reads a compiled shard. */
export function decodeShard(country: CountryCode, packed: PackedShard): readonly ShardRecord[] {
  const sources = packed.sources.map(([publisher, url, date, title]): Source => ({
    publisher,
    url: url || null,
    date: date || null,
    title: title || null,
  }));
  return packed.rows.map(([name, local, marks, cited, decided, signed, plan, others, id]) => {
    const localName = local.startsWith('+') ? name + local.slice(1) : local || null;
    return {
      record: {
        id: id || signatoryId(country, name),
        name,
        localName,
        country,
        kind: KINDS[Number(marks[0])] ?? 'other',
        status: STATUSES[Number(marks[1])] ?? 'unconfirmed',
        decided: decided || null,
        signed: signed || null,
        plan: plan
          ? { title: plan[0] || null, url: plan[1] || null, adopted: plan[2] || null }
          : null,
        sources: cited.flatMap((index) => sources[index] ?? []),
      },
      otherNames: [...(localName ? [localName] : []), ...(others || [])],
    };
  });
}
