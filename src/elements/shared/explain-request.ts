import type { LocalizeController } from '../../controllers/localize-controller.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import { str } from '../../localization/message.js';
import { countryName } from '../../localization/grammar.js';

/** What is wrong with a `country` or an `at`, in the reader's language; null where nothing is. */
export function explainRequest(
  { country, at }: { country: string | null; at: string | null },
  localize: LocalizeController,
): string | null {
  const { msg } = localize;
  if (at && !isPartialDate(at))
    return msg(str`“${at}” is not a date. Write it as 2018, 2018-02 or 2018-02-26.`, {
      id: 'more.unknown-date',
    });
  const code = country?.toUpperCase() ?? '';
  // A country without a name is one that no list of ours knows.
  if (code && countryName(localize, code) === code)
    return msg(str`No country with the code “${code}” is known here.`, {
      id: 'more.unknown-country',
    });
  return null;
}
