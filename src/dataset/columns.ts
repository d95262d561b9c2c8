/** Columns of a fetched dataset, so that it is shown like the bundled one, however large it is. */
import {
  entryAt,
  KINDS,
  STATUSES,
  type Names,
  type Points,
  type SignatoryRecord,
} from './signatories.js';
import type { ActionPlan, CountryCode, PartialDate, Source } from './types.js';

/** What is kept of a dataset: no object for each record, only columns with one index. */
export interface Columns {
  readonly points: Points;
  readonly names: Names;
  /** An authority's own name in its own language. */
  readonly localNames: readonly (string | null)[];
  /** What else it is found by: that name, other ones, and its national code. */
  readonly otherNames: readonly (readonly string[])[];
  /** The record, made anew. */
  readonly recordAt: (index: number) => SignatoryRecord;
}

/** A record as a file has it: what is left out is not known. */
export type LooseRecord = Partial<Omit<SignatoryRecord, 'sources'>> &
  Pick<SignatoryRecord, 'id' | 'name' | 'country' | 'kind' | 'status'> & {
    /** Other spellings and languages. */
    readonly names?: readonly string[];
    readonly nationalCode?: string | null;
  };

/** The same list for all who have no other name. */
const NO_NAMES: readonly string[] = [];

/** Countries are numbered in a byte; ISO 3166-1 has 249. */
export const MAX_COUNTRIES = 256;

/** Takes records one by one and keeps what they say. */
export class ColumnBuilder {
  readonly #countries = new Map<CountryCode, number>();
  readonly #plans = new Map<number, ActionPlan>();
  readonly #id: string[] = [];
  readonly #name: string[] = [];
  readonly #localName: (string | null)[] = [];
  readonly #otherNames: (readonly string[])[] = [];
  readonly #country: number[] = [];
  readonly #kind: number[] = [];
  readonly #status: number[] = [];
  readonly #signed: (PartialDate | null)[] = [];
  readonly #decided: (PartialDate | null)[] = [];
  readonly #lon: number[] = [];
  readonly #lat: number[] = [];
  readonly #sources: (readonly Source[])[] = [];

  /** Whether the country has a number, or can still be given one. */
  hasRoomFor(country: CountryCode): boolean {
    return this.#countries.size < MAX_COUNTRIES || this.#countries.has(country);
  }

  /** `sources` is kept as it is: the same list for all records that cite the same. */
  add(record: LooseRecord, sources: readonly Source[]): void {
    const { position, plan, localName, names = NO_NAMES, nationalCode } = record;
    if (plan) this.#plans.set(this.#id.length, plan);
    this.#id.push(record.id);
    this.#name.push(record.name);
    this.#localName.push(localName ?? null);
    const others = [localName, ...names, nationalCode].filter((name) => typeof name === 'string');
    this.#otherNames.push(others.length > 0 ? others : NO_NAMES);
    this.#country.push(this.#number(record.country));
    this.#kind.push(KINDS.indexOf(record.kind));
    this.#status.push(STATUSES.indexOf(record.status));
    this.#signed.push(record.signed ?? null);
    this.#decided.push(record.decided ?? null);
    this.#lon.push(position ? position[0] : NaN);
    this.#lat.push(position ? position[1] : NaN);
    this.#sources.push(sources);
  }

  #number(country: CountryCode): number {
    const known = this.#countries.get(country);
    if (known !== undefined) return known;
    const number = this.#countries.size;
    this.#countries.set(country, number);
    return number;
  }

  /** The columns: by country, and within one in the order in which the records came. */
  finish(): Columns {
    const codes = [...this.#countries.keys()];
    const countries = [...codes].sort();
    const numbers = codes.map((code) => countries.indexOf(code));
    const country = this.#country.map((number) => numbers[number] ?? 0);
    const order = orderOf(country, countries.length);
    const { length } = order;
    const points: Points = {
      length,
      countries,
      country: gather(country, order, new Uint8Array(length)),
      lon: gather(this.#lon, order, new Float64Array(length)),
      lat: gather(this.#lat, order, new Float64Array(length)),
      status: gather(this.#status, order, new Uint8Array(length)),
    };
    const names: Names = {
      id: gather(this.#id, order, new Array<string>(length)),
      name: gather(this.#name, order, new Array<string>(length)),
      kind: gather(this.#kind, order, new Uint8Array(length)),
      signed: gather(this.#signed, order, new Array<string | null>(length)),
      decided: gather(this.#decided, order, new Array<string | null>(length)),
    };
    const plans = new Map<number, ActionPlan>();
    order.forEach((from, index) => {
      const plan = this.#plans.get(from);
      if (plan) plans.set(index, plan);
    });
    return readable(
      points,
      names,
      gather(this.#localName, order, new Array<string | null>(length)),
      gather(this.#otherNames, order, new Array<readonly string[]>(length)),
      gather(this.#sources, order, new Array<readonly Source[]>(length)),
      plans,
    );
  }
}

/** Apart from the builder, which would otherwise live on in `recordAt`. */
function readable(
  points: Points,
  names: Names,
  localNames: readonly (string | null)[],
  otherNames: readonly (readonly string[])[],
  sources: readonly (readonly Source[])[],
  plans: ReadonlyMap<number, ActionPlan>,
): Columns {
  return {
    points,
    names,
    localNames,
    otherNames,
    recordAt: (index) => ({
      ...entryAt(points, names, index),
      localName: localNames[index] ?? null,
      plan: plans.get(index) ?? null,
      sources: sources[index] ?? [],
    }),
  };
}

/** The indexes of all `keys`, which are small numbers, in their order; equal ones stay as they are. */
function orderOf(keys: readonly number[], end: number): Uint32Array {
  const next = new Uint32Array(end + 1);
  for (const key of keys) next[key + 1] = (next[key + 1] ?? 0) + 1;
  for (let key = 1; key <= end; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const order = new Uint32Array(keys.length);
  keys.forEach((key, index) => {
    const at = next[key] ?? 0;
    order[at] = index;
    next[key] = at + 1;
  });
  return order;
}

/** Fills a column with the values of another in the order given. */
function gather<Value, Column extends { [index: number]: Value }>(
  values: readonly Value[],
  order: Uint32Array,
  column: Column,
): Column {
  for (let index = 0; index < order.length; index += 1)
    column[index] = values[order[index] ?? 0] as Value;
  return column;
}

/** The columns of complete records. */
export function columnsFromRecords(records: Iterable<SignatoryRecord>): Columns {
  const builder = new ColumnBuilder();
  for (const record of records) builder.add(record, record.sources);
  return builder.finish();
}
