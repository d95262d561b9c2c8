import { endOf, startOf } from './partial-date.js';
import type { PlaceRecord } from './shard.js';
import { standingOn, type Standing } from './status-on.js';
import type { PartialDate } from './types.js';

/** An authority as it stood on a day. */
export interface RecordOn {
  readonly record: PlaceRecord;
  readonly standing: Standing;
}

/** What was known of an authority on a day: later dates are left out, and a plan that came later. */
export function recordOn(record: PlaceRecord, at: PartialDate | null): RecordOn {
  const { status, plan } = record;
  const known = (date: PartialDate | null): PartialDate | null =>
    date === null || (at !== null && startOf(date) > endOf(at)) ? null : date;
  const [decided, signed, adopted] = [record.decided, record.signed, plan?.adopted ?? null].map(
    known,
  ) as [PartialDate | null, PartialDate | null, PartialDate | null];
  const then = standingOn(status, record.signed, record.decided, at);
  const standing = then === 'not-yet' && decided !== null ? 'decided' : then;
  return {
    record: {
      ...record,
      // Who had not signed yet is no signatory whose day is unknown.
      status: standing === 'not-yet' || standing === 'decided' ? 'decided' : status,
      decided,
      signed,
      plan: adopted === (plan?.adopted ?? null) ? plan : null,
    },
    standing,
  };
}
