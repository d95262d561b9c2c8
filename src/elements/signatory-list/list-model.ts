/** What a list holds and what of it is shown: one for each list, also where a map stands beside it. */
import type { OtherNames } from '../../dataset/load-names.js';
import type { RecordColumns } from '../../dataset/load-record.js';
import type { Locale } from '../../localization/locales.js';
import { Memo } from '../shared/memo.js';
import type { LargeNames } from './large-names.js';
import type { Narrowing } from './list-narrowing.js';
import { rankNames, searchNames } from './search-names.js';

export interface ListColumns extends RecordColumns {
  /** Null until somebody searches. */
  readonly otherNames: OtherNames | null;
  /** Of the bundled ones, the place of the first among those of all countries. */
  readonly first: number;
  /** Null where there are so few names that they can be sorted at every key. */
  readonly largeNames: LargeNames | null;
}

/** The element that shows a list beside something else, and does there what the reader wants. */
export interface ListOwner {
  /** The reader points at one; -1 for none. */
  hover(index: number): void;
  choose(index: number): void;
}

export class ListModel {
  query = '';
  page = 0;
  /** Index of the one that the reader points at, here or elsewhere; -1 for none. */
  hovered = -1;
  /** Indexes of all that may be listed. */
  listed: readonly number[] = [];
  /** Those to list as long as no name is asked for; null for all. */
  inView: readonly number[] | null = null;
  /** What to say where the reader has not asked for anything, and nothing is listed. */
  nothing = '';
  /** Filters, and another order than that of the names, once the reader has asked for them. */
  narrowing: Narrowing | null = null;
  otherNames: OtherNames | null;

  readonly columns: ListColumns;
  /** The country that the list is of; null where there may be several. */
  readonly home: string | null;
  readonly owner: ListOwner | null;
  /** Shows what has changed. */
  readonly changed: () => void;
  readonly #among = new Memo<readonly number[]>();
  readonly #found = new Memo<readonly number[] | null>();
  readonly #ordered = new Memo<readonly number[]>();
  readonly #ranks = new Memo<readonly number[]>();

  constructor(
    columns: ListColumns,
    home: string | null,
    changed: () => void,
    owner: ListOwner | null = null,
  ) {
    this.columns = columns;
    this.home = home;
    this.changed = changed;
    this.owner = owner;
    this.otherNames = columns.otherNames;
  }

  /** Whether there may be several countries. */
  get isOfMany(): boolean {
    return this.home === null && this.columns.points.countries.length > 1;
  }

  /** Whether the list shows less than there is, because the reader wanted that. */
  get isNarrowed(): boolean {
    return this.query.trim() !== '' || this.narrowing?.isOn === true;
  }

  /** All that is found, in the order wanted; null while very many are being sorted. */
  found(locale: Locale): readonly number[] | null {
    const { listed, narrowing, otherNames } = this;
    const { names, largeNames } = this.columns;
    const query = this.query.trim();
    // A name that is asked for is found wherever it is.
    const view = query ? null : this.inView;
    const among = this.#among.get(
      [listed, view, narrowing?.filter],
      () => narrowing?.apply(view ?? listed) ?? view ?? listed,
    );
    const found = this.#found.get([among, query, otherNames, locale], () =>
      largeNames
        ? largeNames.search(among, query, locale, () => {
            this.#found.forget();
            this.changed();
          })
        : searchNames(
            among,
            names,
            otherNames,
            query,
            this.#ranks.get([locale], () => rankNames(names, locale)),
          ),
    );
    if (!found || !narrowing) return found;
    return this.#ordered.get([found, narrowing.sort], () => narrowing.order(found, locale));
  }

  /** The list holds something else now: begins it anew. */
  narrowed(): void {
    this.page = 0;
    this.changed();
  }
}
