import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Names } from '../../dataset/signatories.js';
import { str } from '../../localization/message.js';
import { sourceLink } from '../shared/source-link.js';
import type { Published } from './load-map.js';

/** Which authorities lie outside the frame, so that none of them is lost. */
export function outsideNote(
  outside: readonly number[],
  names: Names,
  localize: LocalizeController,
): TemplateResult | typeof nothing {
  if (outside.length === 0) return nothing;
  const all = localize.list(outside.map((index) => names.name[index] ?? ''));
  return html`<p class="source">
    ${localize.msg(str`Outside the map: ${all}.`, { id: 'map.outside' })}
  </p>`;
}

/** Where the published total, the places and the outlines come from. */
export function sourceLine(
  { exact, rounded }: Published,
  withoutSource: boolean,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const total = rounded ?? exact;
  const [source] = total?.sources ?? [];
  const day = exact?.asOf ?? null;
  return html`${
      total && !withoutSource && source
        ? html`${msg('Published total:', { id: 'map.source.total' })}
          ${sourceLink(source)}${
            total.asOf
              ? nothing
              : html`,
                ${msg(str`date not stated, read ${localize.date(total.read ?? '')}`, { id: 'map.source.undated' })}`
          }${day && total === exact ? html`, ${localize.date(day)}` : nothing}. `
        : nothing
    }${msg('Places:', { id: 'map.source.places' })}
    <a href="https://www.geonames.org/">GeoNames</a>,
    <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>,
    ${msg('adapted', { id: 'map.source.adapted' })}.
    ${msg('Outlines:', { id: 'map.source.outlines' })} Natural Earth.`;
}
