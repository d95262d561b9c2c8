import { endOf, startOf } from './partial-date.js';
import type { PartialDate, Status } from './types.js';

/** What an authority's standing was on a day, as far as its dates tell. */
export type Standing = Status | 'unknown' | 'not-yet';

/**
 * The standing of an authority on a day; without a day, its status. `unknown` where it has signed
 * but nobody says when, or where a vague date may lie before or after the day.
 */
export function standingOn(
  status: Status,
  signed: PartialDate | null,
  decided: PartialDate | null,
  at: PartialDate | null,
): Standing {
  if (at === null) return status;
  const date = status === 'signed' ? signed : status === 'decided' ? decided : null;
  if (date === null) {
    // A signature cannot come before the decision to sign.
    if (decided !== null && startOf(decided) > endOf(at)) return 'not-yet';
    return status === 'unconfirmed' ? status : 'unknown';
  }
  if (endOf(date) <= endOf(at)) return status;
  return startOf(date) > endOf(at) ? 'not-yet' : 'unknown';
}
