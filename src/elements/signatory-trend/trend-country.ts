import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { TrendPoint } from '../../dataset/trend.js';
import { inCountry } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';

/** From which figure to which the total of a country has gone; `words` say the two with their dates. */
export function countrySummary(
  country: string,
  [first, last]: readonly [TrendPoint, TrendPoint],
  [a, b]: readonly [string, string],
  localize: LocalizeController,
): string {
  const { msg } = localize;
  const place = inCountry(localize, country);
  return first.value === last.value
    ? msg(
        str`The published number of signatories ${place} was the same at first and at last: ${a} and ${b}.`,
        { id: 'trend.same' },
      )
    : msg(str`The published number of signatories ${place} has gone from ${a} to ${b}.`, {
        id: 'trend.country',
      });
}
