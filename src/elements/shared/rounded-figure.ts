import type { LocalizeController as Localize } from '../../controllers/localize-controller.js';
import type { Count } from '../../dataset/types.js';
import { str } from '../../localization/message.js';

/** "more than 330": how a rounded figure was rounded. */
export function roundedFigure({ value, approximate }: Count, localize: Localize): string {
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
