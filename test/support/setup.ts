/** What every element test starts with: a rejected promise that nobody handles fails its test. */
const rejections: unknown[] = [];

addEventListener('unhandledrejection', (event) => {
  rejections.push(event.reason);
});

// The runner stays green on them. Throwing here would end the whole run, not the test.
afterEach(async function () {
  // Browsers report a rejection one task late.
  await new Promise((resolve) => setTimeout(resolve));
  const [first] = rejections.splice(0);
  const test = this.currentTest;
  if (first === undefined || !test) return;
  test.state = 'failed';
  test.err =
    first instanceof Error ? first : new Error('A promise was rejected.', { cause: first });
});
