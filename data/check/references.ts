import type { SourceTable } from './files.js';
import type { Problem } from './problem.js';

/** A list of source ids and where it stands. */
export interface Citation {
  readonly file: string;
  readonly path: string;
  readonly sources: readonly string[];
}

/** The citations of a file that is an array of records. */
export function citationsOf(
  file: string,
  records: readonly { readonly sources: readonly string[] }[],
): Citation[] {
  return records.map(({ sources }, index) => ({ file, path: `/${index}/sources`, sources }));
}

export function checkDangling(citations: readonly Citation[], table: SourceTable): Problem[] {
  return citations.flatMap(({ file, path, sources }) =>
    sources.flatMap((id, index) =>
      Object.hasOwn(table, id)
        ? []
        : [{ file, path: `${path}/${index}`, message: 'names no known source', value: id }],
    ),
  );
}

export function checkUnused(
  file: string,
  citations: readonly Citation[],
  table: SourceTable,
): Problem[] {
  const used = new Set(citations.flatMap(({ sources }) => sources));
  return Object.keys(table)
    .filter((id) => !used.has(id))
    .map((id) => ({ file, path: `/${id}`, message: 'is cited nowhere', value: id }));
}

/** Two ids for one source would show it twice in a list of sources. */
export function checkSameSource(file: string, table: SourceTable): Problem[] {
  const first = new Map<string, string>();
  return Object.entries(table).flatMap(([id, { url, title, publisher, date }]) => {
    const key = JSON.stringify([url, title, publisher, date]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, id);
      return [];
    }
    return [{ file, path: `/${id}`, message: `is the same source as ${before}`, value: id }];
  });
}
