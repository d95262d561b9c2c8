/**
 * A reporter for Node's test runner: counts tests, not suites, and writes one line of JSON. Plain
 * JavaScript, as Node loads reporters before it can read anything else.
 *
 * @param {AsyncIterable<{ type: string, data: any }>} events
 */
export default async function* unitReporter(events) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of events) {
    if (data?.details?.type === 'suite' || data?.skip !== undefined || data?.todo !== undefined)
      continue;
    if (type === 'test:pass') passed++;
    if (type === 'test:fail') failed++;
  }
  yield `${JSON.stringify({ passed, failed })}\n`;
}
