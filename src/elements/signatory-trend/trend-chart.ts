import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Label, Placed, Trend, TrendPoint } from '../../dataset/trend.js';

/**
 * Places are per cent of the picture and sizes are pixels or em: so the picture follows its
 * container without a script, and neither text nor marks shrink or stretch with it.
 */
const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** A mark that is told by its shape: disc exact, open diamond rounded, open ring undated. */
const mark = ({ kind }: Pick<TrendPoint, 'kind'>): SVGTemplateResult =>
  kind === 'rounded'
    ? svg`<path class="mark rounded" d="M0-5 5 0 0 5-5 0z"/>`
    : svg`<circle class="mark ${kind}" r=${kind === 'exact' ? 4 : 5} />`;

const at = ({ x, y }: Placed, content: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="at" x=${percent(x)} y=${percent(y)} width="1" height="1">${content}</svg>`;

/** From point to point; dotted to the one whose day nobody knows. */
const segments = (line: readonly Placed[]): readonly SVGTemplateResult[] =>
  line.slice(1).map((to, i) => {
    const from = line[i] ?? to;
    return svg`<line
      class="line ${to.kind === 'undated' ? 'dashed' : ''}"
      x1=${percent(from.x)} y1=${percent(from.y)} x2=${percent(to.x)} y2=${percent(to.y)}
    />`;
  });

/** What lies below the line, down to zero. */
function area(line: readonly Placed[]): SVGTemplateResult {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last) return svg``;
  const along = line.map(({ x, y }) => `L${x} ${y}`).join('');
  return svg`<svg viewBox="0 0 1 1" preserveAspectRatio="none">
    <path class="area" d="M${first.x} 1${along}L${last.x} 1z"/>
  </svg>`;
}

/** The figure of a point, beside it where the line does not run. */
const label = ({ point, anchor, below }: Label, localize: LocalizeController): SVGTemplateResult =>
  at(
    point,
    svg`<text
      class="label"
      text-anchor=${anchor}
      x=${anchor === 'start' ? (below ? 8 : -4) : anchor === 'end' ? (below ? -8 : 4) : 0}
      y=${below ? '1.6em' : '-0.75em'}
    >${localize.number(point.value)}</text>`,
  );

/** The pictures of the chart, for those who see; the text around it says the same. */
export function renderAxis({ values }: Trend, localize: LocalizeController): TemplateResult {
  const longest = values.at(-1)?.value ?? 0;
  return html`<div class="axis" aria-hidden="true">
    <span>${localize.number(longest)}</span>
    <svg>
      ${values.map(
        ({ value, y }) =>
          svg`<text x="100%" y=${percent(y)} dy="0.35em" text-anchor="end">${localize.number(value)}</text>`,
      )}
    </svg>
  </div>`;
}

/** `reading` is the index of the point that is being read; null for none. */
export function renderPlot(
  trend: Trend,
  reading: number | null,
  localize: LocalizeController,
): TemplateResult {
  const { points, line, labels, years, values } = trend;
  const read = reading === null ? undefined : points[reading];
  return html`<svg aria-hidden="true">
    ${values.map(({ y }) => svg`<line class="grid" x2="100%" y1=${percent(y)} y2=${percent(y)} />`)}
    ${years.map(
      ({ year, x }) =>
        // A year is not grouped as other numbers are.
        svg`<text x=${percent(x)} y="100%" dy="1.75em" text-anchor="middle">${localize.date(String(year))}</text>`,
    )}
    ${area(line)} ${segments(line)} ${points.map((point) => at(point, mark(point)))}
    ${read ? at(read, svg`<circle class="reading" r="9" />`) : nothing}
    ${labels.map((each) => label(each, localize))}
  </svg>`;
}

/** What the marks mean that the chart has. */
export function renderLegend(
  points: readonly TrendPoint[],
  { msg }: LocalizeController,
): TemplateResult {
  const entry = (kind: TrendPoint['kind'], words: string): TemplateResult | typeof nothing =>
    points.some((point) => point.kind === kind)
      ? html`<li><svg viewBox="-6 -6 12 12" aria-hidden="true">${mark({ kind })}</svg>${words}</li>`
      : nothing;
  return html`<ul class="legend" role="list" part="legend">
    ${entry('exact', msg('exact', { id: 'trend.exact' }))}
    ${entry('rounded', msg('rounded', { id: 'trend.rounded' }))}
    ${entry('undated', msg('date not stated', { id: 'trend.undated' }))}
  </ul>`;
}
