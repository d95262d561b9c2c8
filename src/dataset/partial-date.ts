import type { PartialDate } from './types.js';

const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Whether a text is a date we understand: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day that exists. */
export function isPartialDate(text: string): boolean {
  return PATTERN.test(text) && (text.length < 10 || text <= endOf(text.slice(0, 7)));
}

/** First day that a date may mean: `2013` → `2013-01-01`. */
export function startOf(date: PartialDate): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6);
}

/** Last day that a date may mean: `2013-06` → `2013-06-30`. */
export function endOf(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year, month] = date.split('-').map(Number) as [number, number];
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** Orders by the last day a date may mean; the vaguer of two with the same end comes first. */
export function compareByEnd(a: PartialDate, b: PartialDate): number {
  const [left, right] = [endOf(a), endOf(b)];
  return left < right ? -1 : left > right ? 1 : a.length - b.length;
}
