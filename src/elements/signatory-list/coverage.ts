import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Count, PartialDate } from '../../dataset/types.js';
import { inCountry, plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { roundedFigure } from '../shared/rounded-figure.js';

interface Covered {
  readonly country: string | null;
  /** The day the list is of; null for now. */
  readonly day: PartialDate | null;
  /** The newest published total; null where there is none. */
  readonly total: Count | null;
  /** Signatories named in the data; not those that are unconfirmed or have only decided. */
  readonly named: number;
  /** Those of whom nobody says whether they had signed by the day. */
  readonly unknown: number;
}

/** How many of those that have been counted a list names, so that it never passes for the whole. */
export function coverage(
  { country, day, total, named, unknown }: Covered,
  localize: LocalizeController,
): string {
  const { msg } = localize;
  const n = localize.number(named);
  const place = country
    ? inCountry(localize, country)
    : msg('in Europe', { id: 'list-alone.europe' });
  const published = total ? roundedFigure(total, localize) : '';
  const sentences: string[] = [];
  if (day) {
    const date = localize.date(day);
    sentences.push(
      plural(localize, named, {
        one: msg(str`${n} authority ${place} that is named here had signed by ${date}.`, {
          id: 'list-alone.by.one',
        }),
        other: msg(str`${n} authorities ${place} that are named here had signed by ${date}.`, {
          id: 'list-alone.by.other',
        }),
      }),
    );
    const more = localize.number(unknown);
    if (unknown > 0)
      sentences.push(
        plural(localize, unknown, {
          one: msg(str`For ${more} more, the day of signing is not known.`, {
            id: 'list-alone.unknown.one',
          }),
          other: msg(str`For ${more} more, the day of signing is not known.`, {
            id: 'list-alone.unknown.other',
          }),
        }),
      );
  } else if (total && !total.approximate && total.value >= named)
    return plural(localize, named, {
      one: msg(str`${n} of ${published} published signatories ${place} is named here.`, {
        id: 'list-alone.of.one',
      }),
      other: msg(str`${n} of ${published} published signatories ${place} are named here.`, {
        id: 'list-alone.of.other',
      }),
    });
  else
    sentences.push(
      plural(localize, named, {
        one: msg(str`${n} signatory ${place} is named here.`, { id: 'list-alone.named.one' }),
        other: msg(str`${n} signatories ${place} are named here.`, {
          id: 'list-alone.named.other',
        }),
      }),
    );
  sentences.push(
    total
      ? msg(str`The published total is ${published}.`, { id: 'list-alone.total' })
      : msg('No total has been published, as far as we know.', { id: 'list-alone.never' }),
  );
  return sentences.join(' ');
}
