import type { ReactiveElement } from 'lit';
import { selectCount } from '../../dataset/counts.js';
import { europeNow } from '../../dataset/generated/counts-now.js';
import { loadCounts } from '../../dataset/load-counts.js';
import { loadListColumns } from '../../dataset/load-list-columns.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import type { Count, PartialDate } from '../../dataset/types.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { listAloneStyles } from './list-alone-styles.js';
import { ListAlone, type Plans } from './list-alone.js';
import { ListModel, type ListColumns } from './list-model.js';
import type { ListValue } from './signatory-list-element.js';

export interface ListRequest {
  readonly country: string | null;
  readonly at: string | null;
  /** Absolute address of another dataset; null for the bundled one. */
  readonly src: string | null;
}

/** The published total beside which a list must not pass for the whole. */
async function loadTotal(
  scope: string,
  at: PartialDate | null,
  given: readonly Count[] | null,
  signal: AbortSignal,
): Promise<Count | null> {
  if (!given && !at && scope === 'europe') return europeNow;
  const counts = given ?? (await loadCounts(null, scope, signal)).counts;
  const answer = selectCount(counts, scope, at);
  return answer.kind === 'known' ? (answer.laterRounded ?? answer.count) : null;
}

async function loadBundled(
  country: string | null,
): Promise<{ readonly columns: ListColumns; readonly plans: Plans }> {
  const { plans, ...columns } = await loadListColumns(country);
  return {
    columns: { ...columns, otherNames: null, recordAt: null, largeNames: null },
    plans: (index) => plans.get(index),
  };
}

/** Everything for a list that stands by itself. Throws what loading throws. */
export async function loadList(
  request: ListRequest,
  host: ReactiveElement,
  signal: AbortSignal,
): Promise<ListValue> {
  adoptLate(host, listAloneStyles);
  const { src } = request;
  const country = request.country?.toUpperCase() || null;
  const at = request.at && isPartialDate(request.at) ? request.at : null;
  const scope = country ?? 'europe';
  const changed = (): void => host.requestUpdate();
  if (src) {
    const { loadSource } = await import('./load-source.js');
    const { columns, counts } = await loadSource(src, signal);
    const plans: Plans = (index) => {
      const plan = columns.recordAt?.(index).plan;
      return plan ? plan.adopted : undefined;
    };
    const total = await loadTotal(scope, at, counts, signal);
    return {
      model: new ListModel(columns, country, changed),
      alone: new ListAlone({ ...request, country, day: at, total, columns, plans }),
    };
  }
  const [{ columns, plans }, total] = await Promise.all([
    loadBundled(country),
    loadTotal(scope, at, null, signal),
  ]);
  return {
    model: new ListModel(columns, country, changed),
    alone: new ListAlone({ ...request, country, day: at, total, columns, plans }),
  };
}
