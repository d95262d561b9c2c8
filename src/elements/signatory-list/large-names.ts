import { NameIndex } from '../../dataset/large-search.js';
import { formatLocale, type Locale } from '../../localization/locales.js';

/** The names of a dataset that is too large to be sorted at every key. */
export class LargeNames {
  readonly #index: NameIndex;
  #locale: Locale | null = null;
  /** All indexes in the order of the language; null while they are being sorted. */
  #order: Uint32Array | null = null;
  #abort = new AbortController();

  constructor(names: readonly string[], localNames: readonly (string | null)[]) {
    this.#index = new NameIndex(names, localNames);
  }

  /**
   * Those among the indexes whose names contain the query, as the language sorts them; null until
   * they have been sorted, which `sorted` is called for.
   */
  search(
    among: readonly number[],
    query: string,
    locale: Locale,
    sorted: () => void,
  ): readonly number[] | null {
    if (locale !== this.#locale) void this.#sort(locale, sorted);
    return this.#order && this.#index.search(among, query, this.#order);
  }

  async #sort(locale: Locale, sorted: () => void): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#locale = locale;
    this.#order = null;
    const { compare } = new Intl.Collator(formatLocale(locale));
    try {
      this.#order = await this.#index.sort(compare, signal);
    } catch (error) {
      // Another language was wanted before this one was done.
      if (signal.aborted) return;
      throw error;
    }
    sorted();
  }
}
