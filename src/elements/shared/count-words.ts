import type { TemplateResult } from 'lit';
import type { LocalizeController as Localize } from '../../controllers/localize-controller.js';
import { mark, richText } from '../../core/rich-text.js';
import type { Count } from '../../dataset/types.js';
import { str } from '../../localization/message.js';
import { charterTitle } from './charter-title.js';

/** A sentence in pieces: the figure is one of them, wherever the language puts it. */
export type Sentence = readonly (TemplateResult | string)[];

/** The sentence of a total of Europe that says over how many countries it spreads. */
export function europeanSentence(
  countries: number,
  localize: Localize,
  figure: TemplateResult,
): Sentence {
  return richText(
    localize.msg(
      str`${mark(0)} municipalities and regions in ${localize.number(countries)} countries have signed the ${mark(1)}.`,
      { id: 'count.europe.countries' },
    ),
    [figure, charterTitle(localize)],
  );
}

/** The day of a figure, in words; for an undated one, that its source does not say. */
export function countDate({ asOf, read }: Count, localize: Localize): string {
  const { msg } = localize;
  return asOf
    ? msg(str`As of ${localize.date(asOf)}`, { id: 'common.as-of' })
    : msg(str`Date not stated, read ${localize.date(read ?? '')}`, { id: 'common.undated' });
}
