import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { selectCount } from '../../dataset/counts.js';
import { loadCounts } from '../../dataset/load-counts.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import type { Count } from '../../dataset/types.js';
import { str } from '../../localization/message.js';
import type { Sentence } from './count-words.js';
import { explainRequest } from './explain-request.js';
import { laterRounded as laterRoundedWords } from './rounded-figure.js';
import { noTotal } from './no-total-text.js';
import { totalSentence } from './total-sentence.js';

/** What there is to say for what was asked. */
export interface Answer {
  /** The total to show; null where there is none. */
  readonly count: Count | null;
  /** The sentence for it; default: that of Europe. */
  readonly sentence?: (localize: LocalizeController, figure: TemplateResult) => Sentence;
  /** Why there is none, in the reader's language; null where there is one. */
  readonly explain?: (localize: LocalizeController) => string | null;
  /** What else to know about the total. */
  readonly remarks?: (localize: LocalizeController) => readonly string[];
}

interface Request {
  readonly country: string | null;
  readonly at: string | null;
  /** Absolute address of another dataset; null for the bundled one. */
  readonly src: string | null;
}

/** The figure for a country, a day or another dataset, or the words for why there is none. */
export async function answer(request: Request, signal: AbortSignal): Promise<Answer> {
  const scope = request.country?.toUpperCase() ?? 'europe';
  const { counts, named } = await loadCounts(request.src, scope, signal);
  const at = request.at && isPartialDate(request.at) ? request.at : null;
  const found = selectCount(counts, scope, at);
  const explain = (localize: LocalizeController): string | null =>
    explainRequest(request, localize) ??
    (found.kind === 'known'
      ? null
      : noTotal(
          found.kind,
          {
            at,
            country: scope,
            named: named[scope] ?? 0,
            first: found.kind === 'not-then' ? (found.first?.asOf ?? null) : null,
          },
          localize,
        ));
  if (found.kind !== 'known') return { count: null, explain };
  const { count, laterRounded } = found;
  return {
    count,
    explain,
    sentence: (localize, figure) => totalSentence(count, localize, figure),
    remarks: (localize) => [
      ...(count.since
        ? [localize.msg(str`Signatures since ${count.since}.`, { id: 'totals.since' })]
        : []),
      ...(laterRounded?.asOf ? [laterRoundedWords(laterRounded, laterRounded.asOf, localize)] : []),
    ],
  };
}
