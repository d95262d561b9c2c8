import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { safeUrl } from '../../core/safe-url.js';
import type { ActionPlan, PartialDate, Source } from '../../dataset/types.js';
import { sourceLink } from './source-link.js';

interface Dates {
  readonly decided: PartialDate | null;
  readonly signed: PartialDate | null;
  /** Null also while it is being loaded. */
  readonly plan: ActionPlan | null;
}

/** When an authority decided, signed and planned; what is not known is said to be so. */
export function renderDates(
  { decided, signed, plan }: Dates,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const unknown = msg('not known', { id: 'authority.not-known' });
  const url = safeUrl(plan?.url ?? null);
  const title = plan?.title ?? (plan ? msg('Action plan', { id: 'authority.plan' }) : unknown);
  const line = (term: string, value: unknown): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd>${value}</dd>
    </div>`;
  return html`<dl>
    ${line(msg('Decided', { id: 'authority.decided' }), decided ? localize.date(decided) : unknown)}
    ${line(msg('Signed', { id: 'authority.status.signed' }), signed ? localize.date(signed) : unknown)}
    ${line(
      msg('Action plan', { id: 'authority.plan' }),
      html`${url ? html`<a href=${url}>${title}</a>` : title}${
        plan?.adopted ? html`, ${localize.date(plan.adopted)}` : nothing
      }`,
    )}
  </dl>`;
}

/** Where what is said of an authority was read. */
export function renderSources(
  sources: readonly Source[],
  { msg }: LocalizeController,
): TemplateResult | typeof nothing {
  return sources.length === 0
    ? nothing
    : html`<p class="source" part="source">
        ${msg('Source:', { id: 'common.source' })}
        ${sources.map((source, i) => html`${i > 0 ? ', ' : ''}${sourceLink(source)}`)}
      </p>`;
}
