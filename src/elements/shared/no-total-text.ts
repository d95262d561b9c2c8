import type { LocalizeController as Localize } from '../../controllers/localize-controller.js';
import { str } from '../../localization/message.js';
import { inCountry, plural } from '../../localization/grammar.js';

/** Why no total is shown for what was asked. */
export function noTotal(
  kind: 'not-then' | 'never',
  { at, country, named, first }: NoTotal,
  localize: Localize,
): string {
  const { msg } = localize;
  if (kind === 'not-then')
    return first
      ? msg(
          str`No exact total is known for ${localize.date(at ?? '')} or earlier. The first one we know is from ${localize.date(first)}.`,
          { id: 'totals.not-then' },
        )
      : msg(str`No dated total is known for ${localize.date(at ?? '')} or earlier.`, {
          id: 'totals.not-then.undated',
        });
  const place = inCountry(localize, country);
  const n = localize.number(named);
  if (named === 0)
    return msg(str`No total for signatories ${place} has been published, as far as we know.`, {
      id: 'totals.never',
    });
  return plural(localize, named, {
    one: msg(
      str`No total for signatories ${place} has been published, as far as we know. At least ${n} is named in public sources.`,
      { id: 'totals.never.named.one' },
    ),
    other: msg(
      str`No total for signatories ${place} has been published, as far as we know. At least ${n} are named in public sources.`,
      { id: 'totals.never.named.other' },
    ),
  });
}

interface NoTotal {
  readonly at: string | null;
  readonly country: string;
  /** Signatories of the country that our data name. */
  readonly named: number;
  /** Day of the first exact dated total; null where none is dated. */
  readonly first: string | null;
}
