import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { loadAllCounts } from '../../dataset/load-counts.js';
import type { TrendPoint } from '../../dataset/trend.js';
import { countOf } from '../../dataset/trend-series.js';
import type { Count } from '../../dataset/types.js';
import { countDate } from '../shared/count-words.js';
import { roundedFigure } from '../shared/rounded-figure.js';
import { sourceLink } from '../shared/source-link.js';

/** Tells a point of the chart with its date and who published it. */
export interface PointReader {
  text(point: TrendPoint, localize: LocalizeController): string;
  render(
    point: TrendPoint,
    host: { readonly withoutSource: boolean },
    localize: LocalizeController,
  ): TemplateResult | null;
}

const when = (count: Count, localize: LocalizeController): string =>
  count.asOf ? localize.date(count.asOf) : countDate(count, localize);

/** Needs the section `more`. Throws what loading throws. */
export async function pointReader(src: string | null, scope: string): Promise<PointReader> {
  const counts = await loadAllCounts(src, scope);
  return {
    text(point, localize) {
      const count = countOf(counts, point);
      if (!count) return localize.number(point.value);
      const { publisher } = count.sources[0] ?? {};
      return [roundedFigure(count, localize), when(count, localize), publisher]
        .filter(Boolean)
        .join(', ');
    },
    render(point, { withoutSource }, localize) {
      const count = countOf(counts, point);
      const [source] = withoutSource ? [] : (count?.sources ?? []);
      return (
        count &&
        html`<strong>${roundedFigure(count, localize)}</strong> ·
          ${when(count, localize)}${source ? html` · ${sourceLink(source)}` : ''}`
      );
    },
  };
}
