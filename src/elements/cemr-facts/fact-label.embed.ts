import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Fact } from '../../dataset/fact-types.js';

/** See `fact-label.ts`, and `fact-words.embed.ts` for why. */
export function factLabel({ template }: Fact, { catalogue }: LocalizeController): string | null {
  return catalogue[`facts.label.${template}`] ?? null;
}
