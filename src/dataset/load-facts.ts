import { decodeFacts } from './fact-rows.js';
import type { Fact } from './fact-types.js';

export type FactScope =
  /** What a page without a wish of its own shows. */
  | 'overview'
  /** All that holds now. */
  | 'all'
  /** All that ever held: a day in the past needs it. */
  | 'past';

export async function loadFacts(scope: FactScope): Promise<readonly Fact[]> {
  const modules = await Promise.all([
    import('./generated/facts.js'),
    ...(scope === 'overview' ? [] : [import('./generated/facts-more.js')]),
    ...(scope === 'past' ? [import('./generated/facts-past.js')] : []),
  ]);
  return modules.flatMap(({ facts }) => decodeFacts(facts));
}
