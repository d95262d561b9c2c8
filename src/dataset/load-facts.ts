import { decodeFacts, type Fact } from './facts.js';

/** The facts that still hold; with `past`, those that only a day in the past needs as well. */
export async function loadFacts(past: boolean): Promise<readonly Fact[]> {
  const modules = await Promise.all([
    import('./generated/facts.js'),
    ...(past ? [import('./generated/facts-past.js')] : []),
  ]);
  return modules.flatMap(({ facts }) => decodeFacts(facts));
}
