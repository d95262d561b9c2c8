/** What a card says after its first paint: the share of the country, and who is near. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { selectCount } from '../../dataset/counts.js';
import type { Surroundings } from '../../dataset/load-place.js';
import { endOf, startOf } from '../../dataset/partial-date.js';
import type { RecordOn } from '../../dataset/record-on.js';
import { countryAt, statusAt } from '../../dataset/signatories.js';
import { standingOn } from '../../dataset/status-on.js';
import type { Count, PartialDate } from '../../dataset/types.js';
import { neighbours } from '../../geo/neighbours.js';
import { countryName, inCountry } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { roundedFigure } from '../shared/rounded-figure.js';
import { sourceLink } from '../shared/source-link.js';

/** The published total of a country on a day; a rounded one where it is later. */
function publishedTotal(
  counts: readonly Count[],
  country: string,
  at: PartialDate | null,
): Count | null {
  const answer = selectCount(counts, country, at);
  return answer.kind === 'known' ? (answer.laterRounded ?? answer.count) : null;
}

/** Share and neighbours, now or on the day `at`. */
export function aboutPlace(
  { record, standing }: RecordOn,
  { points, names, index, counts }: Surroundings,
  at: PartialDate | null,
  withoutSource: boolean,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const { country } = record;
  const signed = Array.from({ length: points.length }, (_, each) => each).filter(
    (each) =>
      standingOn(
        statusAt(points, each),
        names.signed[each] ?? null,
        names.decided[each] ?? null,
        at,
      ) === 'signed',
  );
  const named = signed.filter((each) => countryAt(points, each) === country).length;
  const total = publishedTotal(counts, country, at);
  const near = neighbours(points, index, signed);
  return html`
    <p part="share">
      ${shareWords(record.signed, standing === 'signed', named, total, country, localize)}
      ${
        total && !withoutSource && total.value >= named
          ? html`<small>
              ${msg('Source:', { id: 'common.source' })}
              ${total.sources.slice(0, 1).map(sourceLink)}
            </small>`
          : nothing
      }
    </p>
    ${
      near.length === 0
        ? nothing
        : html`<p class="near" id="near">
              ${msg('Nearest that have signed', { id: 'authority.near' })}
            </p>
            <ul part="near" aria-labelledby="near">
              ${near.map(({ index: each, km }) => {
                const abroad = countryAt(points, each);
                const far = localize.number(Math.round(km));
                return html`<li>
                  <span translate="no">${names.name[each]}</span>${' '}<small
                    >${msg(str`${far} km`, { id: 'authority.km' })}${
                      abroad === country ? nothing : `, ${countryName(localize, abroad)}`
                    }</small
                  >
                </li>`;
              })}
            </ul>`
    }
  `;
}

/**
 * Which part of its country's signatories it is. One that signed after the day of the total, or of
 * which that is not known, is not one of those; and a total below what is named here is too old.
 */
function shareWords(
  signed: PartialDate | null,
  hasSigned: boolean,
  named: number,
  total: Count | null,
  country: string,
  localize: LocalizeController,
): string {
  const { msg } = localize;
  const place = inCountry(localize, country);
  if (total && total.value >= named) {
    const figure = roundedFigure(total, localize);
    const day = total.asOf
      ? localize.date(total.asOf)
      : msg(str`date not stated, read ${localize.date(total.read ?? '')}`, { id: 'card.undated' });
    const isLater = signed && total.asOf && startOf(signed) > endOf(total.asOf);
    return hasSigned && !isLater
      ? msg(str`One of ${figure} signatories ${place} (${day}).`, { id: 'card.one-of' })
      : msg(str`Signatories ${place}: ${figure} (${day}).`, { id: 'card.total' });
  }
  const n = localize.number(named);
  return hasSigned
    ? msg(str`One of at least ${n} signatories ${place} that are named here.`, {
        id: 'card.one-of-named',
      })
    : msg(str`Signatories ${place} that are named here: ${n}.`, { id: 'card.named' });
}
