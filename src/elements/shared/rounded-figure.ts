import type { LocalizeController as Localize } from '../../controllers/localize-controller.js';
import type { Count, PartialDate } from '../../dataset/types.js';
import { str } from '../../localization/message.js';

/** "more than 330": how a rounded figure was rounded. */
export function roundedFigure(
  { value, approximate }: Pick<Count, 'value' | 'approximate'>,
  localize: Localize,
): string {
  const { msg } = localize;
  const n = localize.number(value);
  switch (approximate) {
    case 'over':
      return msg(str`more than ${n}`, { id: 'more.more-than' });
    case 'almost':
      return msg(str`almost ${n}`, { id: 'more.almost' });
    case 'about':
      return msg(str`about ${n}`, { id: 'more.about' });
    case null:
      return n;
  }
}

/** That a rounded figure is newer than the exact one that is shown. */
export const laterRounded = (
  count: Pick<Count, 'value' | 'approximate'>,
  date: PartialDate,
  localize: Localize,
): string =>
  localize.msg(
    str`A later figure is rounded: ${roundedFigure(count, localize)} (${localize.date(date)}).`,
    { id: 'totals.later' },
  );
