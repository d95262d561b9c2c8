/** Narrowing columns of signatories by what they say, and ordering what is left. */
import { countryAt, KINDS, statusAt, type Names, type Points } from './signatories.js';

/** What one may filter by. */
export type Field = 'status' | 'year' | 'kind' | 'country';

/** What each field has to be; a field that is left out may be anything. */
export type Filter = Readonly<Partial<Record<Field, string>>>;

/** The `year` of those that have signed on a day nobody knows. */
export const UNKNOWN = 'unknown';

interface Columns {
  readonly points: Points;
  readonly names: Names;
}

/** What one authority has in a field; empty for the year of one that has not signed. */
export function readField(field: Field, { points, names }: Columns, index: number): string {
  switch (field) {
    case 'status':
      return statusAt(points, index);
    case 'year':
      return statusAt(points, index) === 'signed'
        ? (names.signed[index]?.slice(0, 4) ?? UNKNOWN)
        : '';
    case 'kind':
      return KINDS[names.kind[index] ?? -1] ?? 'other';
    case 'country':
      return countryAt(points, index);
  }
}

/** The indexes that pass a filter, in their order. */
export function applyFilter(
  filter: Filter,
  columns: Columns,
  indexes: readonly number[],
): readonly number[] {
  const wanted = Object.entries(filter) as [Field, string][];
  return wanted.length === 0
    ? indexes
    : indexes.filter((index) =>
        wanted.every(([field, value]) => readField(field, columns, index) === value),
      );
}

/** The values that a field has among the indexes. */
export function valuesOf(field: Field, columns: Columns, indexes: readonly number[]): Set<string> {
  const values = new Set(indexes.map((index) => readField(field, columns, index)));
  values.delete('');
  return values;
}

/**
 * Orders indexes by a key that many share, in one pass over them; equal ones stay as they are, and
 * those without a key (null) come last, whichever way the others go.
 */
export function orderByKey<Key>(
  indexes: readonly number[],
  keyOf: (index: number) => Key | null,
  compare: (a: Key, b: Key) => number,
  down: boolean,
): readonly number[] {
  const groups = new Map<Key | null, number[]>();
  for (const index of indexes) {
    const key = keyOf(index);
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const last = groups.get(null) ?? [];
  groups.delete(null);
  const sorted = ([...groups] as [Key, number[]][]).sort(
    ([a], [b]) => compare(a, b) * (down ? -1 : 1),
  );
  return [...sorted.map(([, group]) => group), last].flat();
}
