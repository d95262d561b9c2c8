import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Status } from '../../dataset/types.js';
import { str } from '../../localization/message.js';
import type { MapRequest } from './load-map.js';
import { statusWords } from '../shared/status-words.js';
import { TOTAL_STEPS, YEAR_STEPS, type Picture } from './map-picture.js';

const disc = (kind: string): SVGTemplateResult => svg`<path class="disc ${kind}" d="M8 8h0" />`;
const diamond = svg`<path class="shape decided" d="M8 3l5 5-5 5-5-5z" />`;
const ring = (kind: string): SVGTemplateResult =>
  svg`<path class="shape ${kind}" d="M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z" />`;
const patch = (kind: string): SVGTemplateResult =>
  svg`<path class="land ${kind}" d="M1 3h14v10h-14z" />`;

const row = (mark: SVGTemplateResult, words: string): TemplateResult =>
  html`<li>
    <svg class="key" viewBox="0 0 16 16" aria-hidden="true">${mark}</svg>
    <span>${words}</span>
  </li>`;

/** From each step to the year, or the number, before the next. */
const span = (steps: readonly number[], i: number, words: (n: number) => string): string => {
  const next = steps[i + 1];
  return next === undefined
    ? `${words(steps[i] ?? 0)}–`
    : `${words(steps[i] ?? 0)}–${words(next - 1)}`;
};

/** What the marks of the map mean: shapes as well as colours, and words for both. */
export function renderLegend(
  { tally }: Picture,
  colourBy: MapRequest['colourBy'],
  localize: LocalizeController,
  unconfirmed: { readonly shown: boolean; readonly toggle: () => void },
): TemplateResult {
  const { msg } = localize;
  const words = (status: Status): string => statusWords(status, localize);
  const rows =
    colourBy === 'country-total'
      ? [
          ...TOTAL_STEPS.map((_, i) =>
            row(
              patch(`shade-${i}`),
              span(TOTAL_STEPS, i, (n) => localize.number(n)),
            ),
          ),
          row(patch(''), msg('No total published', { id: 'map.legend.no-total' })),
        ]
      : [
          ...(colourBy === 'year'
            ? YEAR_STEPS.map((_, i) => row(disc(`year-${i}`), span(YEAR_STEPS, i, String)))
            : [row(disc('signed'), words('signed'))]),
          ...(colourBy === 'year' || tally.unknown > 0
            ? [
                row(
                  ring('unknown undated'),
                  msg('Signed, day not known', { id: 'map.legend.unknown' }),
                ),
              ]
            : []),
          ...(tally.decided > 0 ? [row(diamond, words('decided'))] : []),
          ...(unconfirmed.shown ? [row(ring('unconfirmed'), words('unconfirmed'))] : []),
        ];
  const count = localize.number(tally.unconfirmed);
  return html`<ul class="legend" part="legend">
      ${rows}
    </ul>
    ${
      tally.unconfirmed > 0 && colourBy !== 'country-total'
        ? html`<label class="option"
            ><input
              type="checkbox"
              .checked=${unconfirmed.shown}
              @change=${unconfirmed.toggle}
            /><span
              >${msg(str`Also show ${count} that are not confirmed`, { id: 'authority.also-unconfirmed' })}</span
            ></label
          >`
        : nothing
    }`;
}
