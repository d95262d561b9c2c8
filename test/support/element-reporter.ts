import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { reportTotals } from './totals.js';

const tests = (suite: TestSuiteResult): readonly { passed: boolean; skipped: boolean }[] => [
  ...suite.tests,
  ...suite.suites.flatMap(tests),
];

/** Counts the tests of all browsers. A file that did not load or threw counts as one failure. */
export function countingReporter(): Reporter {
  const count = (sessions: readonly TestSession[]): void => {
    const results = sessions
      .flatMap(({ testResults }) => (testResults ? tests(testResults) : []))
      .filter(({ skipped }) => !skipped);
    const passed = results.filter((result) => result.passed).length;
    const broken = sessions.filter(
      ({ errors, testResults, passed }) =>
        errors.length > 0 ||
        (!passed && !(testResults && tests(testResults).some((t) => !t.passed))),
    ).length;
    reportTotals({ passed, failed: results.length - passed + broken });
  };
  return { onTestRunFinished: ({ sessions }) => count(sessions) };
}
