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

interface Listed {
  readonly columns: ListColumns;
  readonly plans: Plans;
}

async function loadBundled(country: string | null): Promise<Listed> {
  const { plans, ...columns } = await loadListColumns(country);
  return {
    columns: { ...columns, otherNames: null, recordAt: null, largeNames: null },
    plans: (index) => plans.get(index),
  };
}

/** Those of another dataset, and the totals it holds. */
async function loadFetched(
  src: string,
  signal: AbortSignal,
): Promise<Listed & { readonly counts: readonly Count[] }> {
  const { loadSource } = await import('./load-source.js');
  const { columns, counts } = await loadSource(src, signal);
  return {
    columns,
    counts,
    plans: (index) => {
      const plan = columns.recordAt?.(index).plan;
      return plan ? plan.adopted : undefined;
    },
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
  const fetched = src ? loadFetched(src, signal) : null;
  const [{ columns, plans }, total] = await Promise.all([
    fetched ?? loadBundled(country),
    loadTotal(scope, at, (await fetched)?.counts ?? null, signal),
  ]);
  return {
    model: new ListModel(columns, country, () => host.requestUpdate()),
    alone: new ListAlone({ ...request, country, day: at, total, columns, plans }),
  };
}
