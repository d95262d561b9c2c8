/** How test runners tell `test/run.ts` what they counted: one line of JSON each, in a file. */
import { appendFileSync } from 'node:fs';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Names the file; runners that are started by hand have none. */
export const TOTALS_FILE = 'CHARTER_TEST_TOTALS';

export function reportTotals(totals: Totals): void {
  const file = process.env[TOTALS_FILE];
  if (file) appendFileSync(file, `${JSON.stringify(totals)}\n`);
}
