/** The way of an authority that signs: decision, signature, the day a plan is due, the plan. */
import { endOf, startOf } from './partial-date.js';
import type { PartialDate, Status } from './types.js';

/** Calendar years from signing to the plan. Source: the fact `plan-deadline` of `data/facts.json`. */
export const PLAN_YEARS = 2;

/** What is known of an authority; null where it is not. */
export interface PlanDates {
  readonly decided: PartialDate | null;
  readonly signed: PartialDate | null;
  readonly adopted: PartialDate | null;
}

/**
 * When the plan is due: the same day two calendar years after signing, as precise as that date is.
 * What was signed on 29 February is due on 28 February.
 */
export function planDue(signed: PartialDate): PartialDate {
  const due = `${Number(signed.slice(0, 4)) + PLAN_YEARS}${signed.slice(4)}`;
  return due.slice(4) === '-02-29' ? endOf(due.slice(0, 7)) : due;
}

/** A time in whole units: days below a month, months below two years, years from then on. */
export interface Span {
  readonly unit: 'days' | 'months' | 'years';
  readonly count: number;
}

const DAY_MS = 86_400_000;

/** How far two days (`YYYY-MM-DD`) are apart, whichever comes first; a unit begun does not count. */
export function spanBetween(a: string, b: string): Span {
  const [from, to] = a < b ? [a, b] : [b, a];
  const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
  const [endYear = 0, endMonth = 0, endDay = 0] = to.split('-').map(Number);
  const months = (endYear - year) * 12 + endMonth - month - (endDay < day ? 1 : 0);
  return months >= 24
    ? { unit: 'years', count: Math.floor(months / 12) }
    : months > 0
      ? { unit: 'months', count: months }
      : { unit: 'days', count: Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) };
}

/** Whether the signature lies before the decision, however vague the two are. */
export const isSignedBeforeDecided = (
  decided: PartialDate | null,
  signed: PartialDate | null,
): boolean => decided !== null && signed !== null && endOf(signed) < startOf(decided);

export interface PlanStep {
  readonly name: 'decided' | 'signed' | 'due' | 'adopted';
  readonly date: PartialDate | null;
  /** Whether it has been taken. A day that is due is not a step taken; a plan makes it one. */
  readonly isDone: boolean;
  /** What stands in place of a date. */
  readonly missing: 'unknown' | 'day-unknown' | 'to-come' | 'two-years';
}

/** What today means for the one who looks. */
export type Outlook =
  /** A plan is known, or nothing is. */
  | { readonly kind: 'none' }
  /** The signature comes next. */
  | { readonly kind: 'signature' }
  /** Signed, nobody says when. */
  | { readonly kind: 'no-day' }
  /** `span` is the time to or since the day; null where only a month or a year is known. */
  | { readonly kind: 'due'; readonly isPast: boolean; readonly span: Span | null };

export interface PlanEntry extends PlanDates {
  /** Null where the page itself gives the dates: it knows what has not happened yet. */
  readonly status: Status | null;
  /** Whether a plan is known, dated or not. */
  readonly hasPlan: boolean;
}

/** The four steps, and what they mean on a day (`YYYY-MM-DD`). */
export function planSteps(
  { decided, signed, adopted, status, hasPlan }: PlanEntry,
  today: string,
): { readonly steps: readonly PlanStep[]; readonly outlook: Outlook } {
  const due = signed && planDue(signed);
  const isPast = due !== null && endOf(due) < today;
  const isTaken = (date: PartialDate | null): boolean => date !== null && startOf(date) <= today;
  const ahead = status === null ? 'to-come' : 'unknown';
  return {
    steps: [
      { name: 'decided', date: decided, isDone: isTaken(decided), missing: 'unknown' },
      {
        name: 'signed',
        date: signed,
        isDone: isTaken(signed) || (signed === null && status === 'signed'),
        missing: status === 'signed' ? 'day-unknown' : ahead,
      },
      { name: 'due', date: due, isDone: hasPlan, missing: 'two-years' },
      {
        name: 'adopted',
        date: adopted,
        isDone: hasPlan && (adopted === null || isTaken(adopted)),
        missing: hasPlan ? 'day-unknown' : isPast ? 'unknown' : ahead,
      },
    ],
    outlook: hasPlan
      ? { kind: 'none' }
      : due
        ? { kind: 'due', isPast, span: due.length === 10 ? spanBetween(due, today) : null }
        : status === 'signed'
          ? { kind: 'no-day' }
          : decided
            ? { kind: 'signature' }
            : { kind: 'none' },
  };
}
