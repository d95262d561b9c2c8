/** Search and order for so many names that neither can be worked out at every key. */
import { fold } from './fold.js';
import { Slices } from './slices.js';

/** Names to fold, or to put in their places, before looking at the clock. */
const STEP = 512;

/**
 * All indexes below `length` in the order that `compare` tells, equal ones in their own: a merge
 * sort, as the built-in one cannot be interrupted. Yields every now and then.
 */
function* sorting(
  length: number,
  compare: (a: number, b: number) => number,
): Generator<undefined, Uint32Array> {
  let from = new Uint32Array(length).map((_, index) => index);
  let to = new Uint32Array(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(middle + width, length);
      let [left, right] = [start, middle];
      for (let at = start; at < end; at += 1) {
        if (at % STEP === 0) yield;
        const isLeft =
          right === end || (left < middle && compare(from[left] ?? 0, from[right] ?? 0) <= 0);
        to[at] = (isLeft ? from[left] : from[right]) ?? 0;
        if (isLeft) left += 1;
        else right += 1;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}

/** The names of a dataset, folded once. */
export class NameIndex {
  readonly #names: readonly string[];
  readonly #otherNames: readonly (readonly string[] | string | null)[] | null;
  /** All folded names of an authority, one on each line. */
  readonly #folded: string[] = [];

  /** `otherNames`: what else one may search by, at the index of the name. */
  constructor(
    names: readonly string[],
    otherNames: readonly (readonly string[] | string | null)[] | null = null,
  ) {
    this.#names = names;
    this.#otherNames = otherNames;
  }

  /**
   * Those of `indexes` whose names contain the query: in the order that `sort` has found, or in
   * their own while that is not known.
   */
  search(indexes: readonly number[], query: string, order: Uint32Array | null = null): number[] {
    const wanted = fold(query);
    if (wanted) this.#fold(this.#names.length);
    const found = wanted
      ? indexes.filter((index) => this.#folded[index]?.includes(wanted))
      : [...indexes];
    if (!order) return found;
    const isFound = new Uint8Array(this.#names.length);
    for (const index of found) isFound[index] = 1;
    const sorted: number[] = [];
    for (const index of order) if (isFound[index] === 1) sorted.push(index);
    return sorted;
  }

  /**
   * All indexes in the order of their names; `compare` is that of a collator. Takes slices of a few
   * milliseconds, and folds the names meanwhile. Rejects with the reason of an aborted `signal`.
   */
  async sort(
    compare: (a: string, b: string) => number,
    signal?: AbortSignal,
  ): Promise<Uint32Array> {
    signal?.throwIfAborted();
    const names = this.#names;
    const slices = new Slices();
    for (let end = STEP; this.#folded.length < names.length; end += STEP) {
      this.#fold(end);
      if (slices.isOver) await slices.next(signal);
    }
    const steps = sorting(names.length, (a, b) => compare(names[a] ?? '', names[b] ?? ''));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
      if (slices.isOver) await slices.next(signal);
    }
  }

  /** Folds the names up to `end` that are not folded yet. */
  #fold(end: number): void {
    for (let index = this.#folded.length; index < Math.min(end, this.#names.length); index += 1) {
      const all = [this.#names[index] ?? '', this.#otherNames?.[index] ?? []].flat();
      this.#folded.push(all.map(fold).join('\n'));
    }
  }
}
