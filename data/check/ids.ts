import type { Problem } from './problem.js';

/** Within one file an id stands once. */
export function checkIds(file: string, records: readonly { readonly id: string }[]): Problem[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ file, path: `/${index}/id`, message: 'stands twice', value: id }];
  });
}
