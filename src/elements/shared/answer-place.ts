/** The answer to a `place`: the authority, or in the reader's language why there is none. */
import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { loadPlace, type PlaceFound } from '../../dataset/load-place.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import { recordOn, type RecordOn } from '../../dataset/record-on.js';
import { explainRequest } from './explain-request.js';

interface PlaceRequest {
  readonly place: string | null;
  readonly country: string | null;
  readonly at: string | null;
  /** Absolute address of another dataset; null for the bundled one. */
  readonly src: string | null;
}

export interface PlaceAnswer {
  /** As it stood on the day asked for; null where no authority is meant. */
  readonly found: RecordOn | null;
  /** Null where there is one. */
  readonly explain: (() => TemplateResult | string) | null;
  readonly loadSurroundings: PlaceFound['loadSurroundings'] | null;
}

/** Throws what loading throws. */
export async function answerPlace(
  { place, country, at, src }: PlaceRequest,
  localize: LocalizeController,
  signal: AbortSignal,
): Promise<PlaceAnswer> {
  const explained = async (words: () => TemplateResult | string): Promise<PlaceAnswer> => {
    await localize.addSections('more', 'countries');
    return {
      found: null,
      explain: () => explainRequest({ country, at }, localize) ?? words(),
      loadSurroundings: null,
    };
  };
  if (!place?.trim() || (at && !isPartialDate(at)))
    return explained(() =>
      localize.msg('No authority has been named.', { id: 'authority.none-named' }),
    );
  const { record, candidates, loadSurroundings } = await loadPlace(
    { place, country: country?.toUpperCase() || null, src },
    signal,
  );
  if (record) return { found: recordOn(record, at || null), explain: null, loadSurroundings };
  const { explainPlace } = await import('./explain-place.js');
  return explained(() => explainPlace(place, candidates, localize));
}
