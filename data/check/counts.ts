import type { CountRecord } from './files.js';
import type { Problem } from './problem.js';

/** Only one figure can be the one that is shown when nobody asks for a day. */
export function checkCurrent(file: string, counts: readonly CountRecord[]): Problem[] {
  const seen = new Set<string>();
  return counts.flatMap(({ scope, current }, index) => {
    if (!current) return [];
    if (!seen.has(scope)) {
      seen.add(scope);
      return [];
    }
    const message = 'is the second current figure of its scope';
    return [{ file, path: `/${index}/current`, message, value: scope }];
  });
}

/** An undated figure says when it was read, a dated one needs no such day. */
export function checkDated(file: string, counts: readonly CountRecord[]): Problem[] {
  return counts.flatMap(({ asOf, read }, index) => {
    if ((asOf === null) !== (read === null)) return [];
    const message = 'must be given for an undated figure, and only for that';
    return [{ file, path: `/${index}/read`, message, value: read }];
  });
}
