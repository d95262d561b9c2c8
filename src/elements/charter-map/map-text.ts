import type { LocalizeController } from '../../controllers/localize-controller.js';
import { str } from '../../localization/message.js';
import { roundedFigure } from '../shared/rounded-figure.js';
import type { Published } from './load-map.js';
import type { Picture } from './map-picture.js';
import { inCountry, plural } from '../../localization/grammar.js';

interface Subject {
  readonly country: string | null;
  readonly at: string | null;
  readonly published: Published;
}

/** What the map shows, in sentences: all that can be seen on it at a glance, and how much is missing. */
export function summarise(
  { tally, ranking }: Picture,
  { country, at, published }: Subject,
  localize: LocalizeController,
): string {
  const { msg } = localize;
  const named = localize.number(tally.signed);
  const sentences: string[] = [];
  const place = country ? inCountry(localize, country) : '';
  const day = at ? localize.date(at) : '';
  const { exact } = published;
  if (country && at)
    sentences.push(
      msg(str`${named} authorities ${place} that are named here had signed by ${day}.`, {
        id: 'map.summary.country.at',
      }),
    );
  else if (country)
    sentences.push(
      plural(localize, tally.signed, {
        one: msg(str`${named} signatory ${place} is named here.`, {
          id: 'map.summary.country.one',
        }),
        other: msg(str`${named} signatories ${place} are named here.`, {
          id: 'map.summary.country.other',
        }),
      }),
    );
  else if (at)
    sentences.push(
      msg(str`${named} authorities that are named here had signed by ${day}.`, {
        id: 'map.summary.at',
      }),
    );
  else if (exact)
    sentences.push(
      msg(str`${named} of ${localize.number(exact.value)} signatories are named here.`, {
        id: 'map.summary.of',
      }),
    );
  else sentences.push(msg(str`${named} signatories are named here.`, { id: 'map.summary.named' }));
  if (!country && ranking.length > 3) {
    const top = localize.list(ranking.slice(0, 3).map(([code]) => inCountry(localize, code)));
    sentences.push(msg(str`Most of them are ${top}.`, { id: 'map.summary.most' }));
  }
  if (tally.unknown > 0)
    sentences.push(
      msg(str`For ${localize.number(tally.unknown)} more, the day of signing is not known.`, {
        id: 'map.summary.unknown',
      }),
    );
  if (country || at) sentences.push(publishedSentence(published, localize));
  return sentences.join(' ');
}

/** The published total beside which the dots must not pass for the whole. */
function publishedSentence({ exact, rounded }: Published, localize: LocalizeController): string {
  const { msg } = localize;
  const total = rounded ?? exact;
  if (!total)
    return msg('No total has been published, as far as we know.', { id: 'map.published.never' });
  const figure = roundedFigure(total, localize);
  return total.asOf
    ? msg(str`The published total is ${figure} (${localize.date(total.asOf)}).`, {
        id: 'map.published',
      })
    : msg(
        str`The published total is ${figure} (date not stated, read ${localize.date(total.read ?? '')}).`,
        {
          id: 'map.published.undated',
        },
      );
}

/** The map's name for those who do not see it. */
export function mapLabel(country: string | null, localize: LocalizeController): string {
  const { msg } = localize;
  return country
    ? msg(str`Map: signatories of the Charter ${inCountry(localize, country)}`, {
        id: 'map.label.country',
      })
    : msg('Map: signatories of the Charter in Europe', { id: 'map.label' });
}
