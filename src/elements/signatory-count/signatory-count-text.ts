import type { TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { mark, richText } from '../../core/rich-text.js';
import type { Count } from '../../dataset/types.js';
import { str } from '../../localization/message.js';
import { charterTitle } from '../shared/charter-title.js';

type Localize = LocalizeController;

/** The sentence, in pieces: the figure is one of them, wherever the language puts it. */
export function countSentence(
  count: Count,
  localize: Localize,
  figure: TemplateResult,
): (TemplateResult | string)[] {
  const { msg } = localize;
  const [n, title] = [mark(0), mark(1)];
  const pieces = [figure, charterTitle(localize)];
  if (count.scope !== 'europe') {
    const place = localize.inCountry(count.scope);
    return richText(
      count.since
        ? localize.plural(count.value, {
            one: msg(
              str`${n} municipality or region ${place} has signed the ${title} since ${count.since}.`,
              { id: 'count.country.since.one' },
            ),
            other: msg(
              str`${n} municipalities and regions ${place} have signed the ${title} since ${count.since}.`,
              { id: 'count.country.since.other' },
            ),
          })
        : localize.plural(count.value, {
            one: msg(str`${n} municipality or region ${place} has signed the ${title}.`, {
              id: 'count.country.one',
            }),
            other: msg(str`${n} municipalities and regions ${place} have signed the ${title}.`, {
              id: 'count.country.other',
            }),
          }),
      pieces,
    );
  }
  if (count.countries === null)
    return richText(
      msg(str`${n} municipalities and regions in Europe have signed the ${title}.`, {
        id: 'count.europe',
      }),
      pieces,
    );
  const countries = localize.number(count.countries);
  return richText(
    msg(str`${n} municipalities and regions in ${countries} countries have signed the ${title}.`, {
      id: 'count.europe.countries',
    }),
    pieces,
  );
}

/** The day of a figure, in words; for an undated one, that its source does not say. */
export function countDate({ asOf, read }: Count, localize: Localize): string {
  const { msg } = localize;
  return asOf
    ? msg(str`As of ${localize.date(asOf)}`, { id: 'common.as-of' })
    : msg(str`Date not stated, read ${localize.date(read ?? '')}`, { id: 'common.undated' });
}
