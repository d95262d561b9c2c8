/** The codes of the packed columns; `data/check/pack.ts` has the other half. */
import type { PartialDate } from './types.js';

/** Digits are the printable characters from `(` on, without the backslash. */
const DIGITS = 86;

const digit = (text: string, index: number): number => {
  const code = text.charCodeAt(index);
  return code - (code > 92 ? 41 : 40);
};

/** The number at an index of a text that has all first digits, then all second ones. */
export const pair = (text: string, index: number): number =>
  digit(text, index) * DIGITS + digit(text, index + text.length / 2);

/** Runs of one value: `12a3b` is twelve times `a`, then three times `b`; one is not written. */
export function decodeRuns(runs: string, length: number): Uint8Array {
  const values = new Uint8Array(length);
  let end = 0;
  for (const [, count, letter = 'a'] of runs.matchAll(/(\d*)([a-z])/g)) {
    const start = end;
    end += count === '' ? 1 : Number(count);
    values.fill(letter.charCodeAt(0) - 97, start, end);
  }
  return values;
}

/** `130603` → `2013-06-03`; a year outside this century is written in full after a `~`. */
function decodeDate(text: string): PartialDate | null {
  if (text === '') return null;
  if (text.startsWith('~')) return text.slice(1);
  return `20${text.replace(/\B(?=(?:\d\d)+$)/g, (_, at: number) => (at % 2 === 0 ? '-' : ''))}`;
}

/** Dates separated by commas; a number in brackets stands for so many unknown ones. */
export const decodeDates = (dates: string): (PartialDate | null)[] =>
  dates
    .replace(/\((\d+)\)/g, (_, count: string) => ','.repeat(Number(count) - 1))
    .split(',')
    .map(decodeDate);
