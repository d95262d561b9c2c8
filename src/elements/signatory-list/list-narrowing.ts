/** Filters and orders, as far as the reader has set them. */
import { applyFilter, orderByKey, type Field, type Filter } from '../../dataset/narrow.js';
import { countryAt } from '../../dataset/signatories.js';
import { countryName } from '../../localization/grammar.js';
import { formatLocale, type Locale } from '../../localization/locales.js';
import type { Catalogue } from '../../localization/message.js';
import type { ListColumns } from './list-model.js';

/** What the list can be sorted by. */
export type SortKey = 'name' | 'country' | 'kind' | 'status' | 'decided' | 'signed';

export interface Sort {
  readonly by: SortKey;
  readonly down: boolean;
}

export class Narrowing {
  filter: Filter = {};
  sort: Sort = { by: 'name', down: false };

  readonly #columns: ListColumns;
  readonly #spoken: { readonly catalogue: Catalogue };

  /** `spoken`: the language whose names countries are sorted by. */
  constructor(columns: ListColumns, spoken: { readonly catalogue: Catalogue }) {
    this.#columns = columns;
    this.#spoken = spoken;
  }

  get isOn(): boolean {
    return Object.keys(this.filter).length > 0;
  }

  /** The indexes that pass the filters. */
  apply(indexes: readonly number[]): readonly number[] {
    return applyFilter(this.filter, this.#columns, indexes);
  }

  /** Lets through those that have `value` in a field; an empty one lets through all. */
  set(field: Field, value: string): void {
    const { [field]: _, ...rest } = this.filter;
    this.filter = value === '' ? rest : { ...rest, [field]: value };
  }

  /** Sorts by what is not sorted by yet, or else the other way round. */
  toggle(by: SortKey): void {
    this.sort = { by, down: by === this.sort.by && !this.sort.down };
  }

  /** Indexes in the order of their names, in the order wanted. */
  order(indexes: readonly number[], locale: Locale): readonly number[] {
    const { by, down } = this.sort;
    const { points, names } = this.#columns;
    const byNumber = (column: Uint8Array): readonly number[] =>
      orderByKey(
        indexes,
        (index) => column[index] ?? null,
        (a, b) => a - b,
        down,
      );
    switch (by) {
      case 'name':
        return down ? indexes.toReversed() : indexes;
      case 'country': {
        const { compare } = new Intl.Collator(formatLocale(locale));
        return orderByKey(
          indexes,
          (index) => countryName({ ...this.#spoken, locale }, countryAt(points, index)),
          compare,
          down,
        );
      }
      case 'kind':
        return byNumber(names.kind);
      case 'status':
        return byNumber(points.status);
      default:
        // A partial date sorts before the days that it may mean.
        return orderByKey(
          indexes,
          (index) => names[by][index] ?? null,
          (a, b) => (a < b ? -1 : 1),
          down,
        );
    }
  }
}
