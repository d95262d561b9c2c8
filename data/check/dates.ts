import { isPartialDate, startOf } from '../../src/dataset/partial-date.js';
import { isSignedBeforeDecided } from '../../src/dataset/plan-due.js';
import type { CountRecord, SignatoryRecord, SourceTable } from './files.js';
import type { Problem } from './problem.js';

/** One date, wherever it stands. */
function checkDate(
  file: string,
  path: string,
  date: string | null,
  today: string,
): readonly Problem[] {
  if (date === null) return [];
  if (!isPartialDate(date)) return [{ file, path, message: 'is not a date', value: date }];
  if (startOf(date) > today) return [{ file, path, message: 'lies in the future', value: date }];
  return [];
}

export function checkSignatoryDates(
  file: string,
  records: readonly SignatoryRecord[],
  today: string,
): Problem[] {
  return records.flatMap((record, index) => [
    ...checkDate(file, `/${index}/decided`, record.decided, today),
    ...checkDate(file, `/${index}/signed`, record.signed, today),
    ...checkDate(file, `/${index}/plan/adopted`, record.plan?.adopted ?? null, today),
    ...checkOrder(file, index, record),
  ]);
}

/** `signed: 2006` may well be later than `decided: 2006-12`, so only clear cases count. */
function checkOrder(file: string, index: number, { decided, signed }: SignatoryRecord): Problem[] {
  if (decided === null || signed === null) return [];
  if (!isPartialDate(decided) || !isPartialDate(signed)) return [];
  if (!isSignedBeforeDecided(decided, signed)) return [];
  return [
    {
      file,
      path: `/${index}/signed`,
      message: `lies before the decision ${decided}`,
      value: signed,
    },
  ];
}

export function checkCountDates(
  file: string,
  counts: readonly CountRecord[],
  today: string,
): Problem[] {
  return counts.flatMap((count, index) => [
    ...checkDate(file, `/${index}/asOf`, count.asOf, today),
    ...checkDate(file, `/${index}/read`, count.read, today),
    ...checkDate(file, `/${index}/since`, count.since, today),
  ]);
}

export function checkSourceDates(file: string, sources: SourceTable, today: string): Problem[] {
  return Object.entries(sources).flatMap(([id, source]) =>
    checkDate(file, `/${id}/date`, source.date, today),
  );
}
