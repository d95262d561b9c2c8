/** Keeps what was made last, for as long as all that it was made of stays the same. */
export class Memo<Value> {
  #last: { readonly key: readonly unknown[]; readonly value: Value } | null = null;

  /** What was made for this key, or what `make` makes for it now. */
  get(key: readonly unknown[], make: () => Value): Value {
    if (!this.#last || key.some((each, i) => each !== this.#last?.key[i]))
      this.#last = { key, value: make() };
    return this.#last.value;
  }

  forget(): void {
    this.#last = null;
  }
}
