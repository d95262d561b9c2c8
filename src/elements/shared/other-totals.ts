import { html, type TemplateResult, type ReactiveElement } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { loadAllCounts } from '../../dataset/load-counts.js';
import { compareByEnd } from '../../dataset/partial-date.js';
import type { Count } from '../../dataset/types.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { tableStyles } from '../../styles/table-styles.js';
import { sourceLink } from './source-link.js';
import { roundedFigure } from './rounded-figure.js';

const newestFirst = (a: Count, b: Count): number =>
  compareByEnd(b.asOf ?? '9999', a.asOf ?? '9999');

const isSame = (a: Count, b: Count): boolean =>
  a.value === b.value && a.asOf === b.asOf && a.read === b.read;

/**
 * All published totals of a scope but the one `shown`, newest first, with the reason they differ.
 * `src` is the absolute address of another dataset, null for the bundled one. The table brings its
 * own styles into `host`. Throws what loading throws.
 */
export async function otherTotals(
  scope: string,
  shown: Count | null,
  src: string | null,
  localize: LocalizeController,
  host: ReactiveElement,
): Promise<TemplateResult> {
  const { msg } = localize;
  const counts = await loadAllCounts(src, scope);
  adoptLate(host, tableStyles);
  const rows = counts.filter((count) => !shown || !isSame(count, shown)).sort(newestFirst);
  return html`
    <p>
      ${msg(
        'Each total was true, for its publisher, on its own day. Some are rounded, some count only part of the authorities, and some repeat an older figure.',
        { id: 'totals.others.why' },
      )}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${msg('Total', { id: 'totals.others.total' })}</th>
          <th scope="col">${msg('Date', { id: 'totals.others.date' })}</th>
          <th scope="col">${msg('Source', { id: 'totals.others.source' })}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (count) =>
            html`<tr>
              <td>
                ${roundedFigure(count, localize)}
                ${
                  count.partial
                    ? html`<small>${msg('(part)', { id: 'totals.others.partial' })}</small>`
                    : count.stale
                      ? html`<small>${msg('(repeated)', { id: 'totals.others.stale' })}</small>`
                      : ''
                }
              </td>
              <td>
                ${
                  count.asOf
                    ? localize.date(count.asOf)
                    : msg('not stated', { id: 'totals.others.undated' })
                }
              </td>
              <td>${count.sources.slice(0, 1).map(sourceLink)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  `;
}
