import type { LocalizeController } from '../../controllers/localize-controller.js';
import { endOf, isPartialDate } from '../../dataset/partial-date.js';
import { str } from '../../localization/message.js';
import { explainRequest } from '../shared/explain-request.js';
import type { EditionName, Editions } from './charter-principles-element.js';

/** The edition that was adopted last on a day; null where there was none yet, or it is no day. */
export function editionOn(day: string, editions: Editions): EditionName | null {
  if (!isPartialDate(day)) return null;
  return (
    (['2022', '2006'] as const).find((edition) => editions[edition].adopted <= endOf(day)) ?? null
  );
}

/** Why there is no edition of that day, in the reader's language; null where there is. */
export function explainDay(
  day: string,
  editions: Editions,
  localize: LocalizeController,
): string | null {
  const problem = explainRequest({ country: null, at: day }, localize);
  if (problem || editionOn(day, editions)) return problem;
  return localize.msg(
    str`There was no Charter yet: it was launched on ${localize.date(editions[2006].adopted)}, and ${localize.date(day)} is before that.`,
    { id: 'principles-more.not-yet' },
  );
}
