import type { TemplateResult } from 'lit';
import type { LocalizeController as Localize } from '../../controllers/localize-controller.js';
import { mark, richText } from '../../core/rich-text.js';
import type { Count } from '../../dataset/types.js';
import { inCountry, plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { charterTitle } from './charter-title.js';
import { europeanSentence, type Sentence } from './count-words.js';

/** The sentence of any total. */
export function totalSentence(
  { scope, value, countries }: Count,
  localize: Localize,
  figure: TemplateResult,
): Sentence {
  if (scope === 'europe' && countries !== null)
    return europeanSentence(countries, localize, figure);
  const { msg } = localize;
  const [n, title] = [mark(0), mark(1)];
  const place = inCountry(localize, scope);
  const text =
    scope === 'europe'
      ? msg(str`${n} municipalities and regions in Europe have signed the ${title}.`, {
          id: 'totals.europe',
        })
      : plural(localize, value, {
          one: msg(str`${n} municipality or region ${place} has signed the ${title}.`, {
            id: 'totals.country.one',
          }),
          other: msg(str`${n} municipalities and regions ${place} have signed the ${title}.`, {
            id: 'totals.country.other',
          }),
        });
  return richText(text, [figure, charterTitle(localize)]);
}
