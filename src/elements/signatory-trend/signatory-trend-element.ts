import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { loadSeries } from '../../dataset/load-series.js';
import { isPartialDate } from '../../dataset/partial-date.js';
import {
  layOut,
  linePoints,
  narrow,
  nearestPoint,
  type Placed,
  type Trend,
  type TrendPoint,
} from '../../dataset/trend.js';
import type { Section } from '../../localization/catalogues.js';
import { str } from '../../localization/message.js';
import { CharterElement } from '../charter-element.js';
import { signatoryTrendStyles } from './signatory-trend-styles.js';
import { renderAxis, renderLegend, renderPlot } from './trend-chart.js';
import type { countrySummary } from './trend-country.js';
import type { PointReader } from './trend-reading.js';

interface Charted {
  readonly trend: Trend;
  /** The sentence of a country; null for Europe. */
  readonly inCountry: typeof countrySummary | null;
  /** What to say of a rounded figure that is later than the line; null where there is none. */
  readonly later: (() => string) | null;
}

/** A trend, or, where fewer than two exact figures are known, what is shown instead. */
type Loaded =
  | Charted
  | {
      readonly trend: null;
      readonly explain: () => string | null;
      readonly render: () => TemplateResult;
    };

const isWrong = (date: string | null): boolean => Boolean(date && !isPartialDate(date));

/**
 * How the published total of signatories has changed: a sentence, a line through the exact figures,
 * the rounded ones beside it, and all of them in a table. Where only one exact figure is known, that
 * one is shown.
 *
 * The chart is one tab stop; arrows go from figure to figure, Home and End to the first and the last.
 *
 * @summary How the published total of signatories has changed over time.
 * @slot - Fallback: shows until the figures are there, without script, and when they cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The figures are shown.
 * @fires {CharterErrorEvent} charter-error - They could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart summary - The sentence that says what the chart shows.
 * @csspart chart - The chart with its axes.
 * @csspart legend - What the marks mean.
 * @csspart reading - The figure that is being read, with date and source.
 * @csspart others - The disclosure with the table.
 * @csspart figure - The figure, where only one is known.
 * @csspart label - The sentence around that figure.
 * @csspart source - The line with its date and source.
 * @csspart notice - The explanation where there is no figure for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of the line and of what can be pressed.
 * @cssproperty [--charter-line-color] - Colour of the lines behind the chart; default: a fifth of the text colour.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is no figure for what was asked; the explanation and the fallback show.
 */
export class SignatoryTrendElement extends CharterElement<Loaded> {
  static override readonly sections: readonly Section[] = ['base', 'trend'];
  static override readonly styles = [CharterElement.styles, signatoryTrendStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    from: {},
    until: {},
    reading: { state: true },
    reader: { state: true },
    failed: { state: true },
    others: { state: true },
  };

  /** Leaves out what is before this day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; default: nothing. */
  declare from: string | null;
  /** Leaves out what is after this day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; default: nothing. */
  declare until: string | null;
  /** The index of the point that is being read; null before the reader has chosen one. */
  declare private reading: number | null;
  /** Tells a point with its source, once somebody wants to read one. */
  declare private reader: PointReader | null;
  declare private failed: boolean;
  declare private others: TemplateResult | string | null;

  constructor() {
    super();
    this.from = this.until = this.reading = this.reader = this.others = null;
    this.failed = false;
  }

  get #scope(): string {
    return this.country?.toUpperCase() ?? 'europe';
  }

  protected override get loadKey(): string {
    return [this.country, this.at, this.from, this.until, this.src].join('|');
  }

  protected override async load(signal: AbortSignal): Promise<Loaded> {
    this.reading = this.reader = this.others = null;
    const { country, at, from, until, sourceUrl } = this;
    const [series, inCountry] = await Promise.all([
      loadSeries(sourceUrl, this.#scope, signal),
      country ? import('./trend-country.js') : null,
      country ? this.localize.addSections('countries') : null,
    ]);
    if (![at, from, until].some(isWrong)) {
      const points = narrow(series, { at, from, until });
      if (linePoints(points).length > 1)
        return {
          trend: layOut(points),
          inCountry: inCountry?.countrySummary ?? null,
          later: await this.#later(points.at(-1)),
        };
    }
    const [{ noLine }] = await Promise.all([
      import('./no-line.js'),
      this.localize.addSections('more', 'totals', 'trend-more', 'countries'),
    ]);
    const { explain, render } = await noLine(
      { country, at, from, until, src: sourceUrl },
      this.localize,
      signal,
    );
    return { trend: null, explain, render: () => render(this.withoutSource) };
  }

  async #later(last: TrendPoint | undefined): Promise<(() => string) | null> {
    if (last?.kind !== 'rounded') return null;
    const [{ laterRounded }] = await Promise.all([
      import('./later-rounded.js'),
      this.localize.addSections('more', 'totals'),
    ]);
    return () => laterRounded(last, last.date, this.localize);
  }

  protected override explainEmpty(loaded: Loaded): string | null {
    return loaded.trend ? null : loaded.explain();
  }

  protected override renderValue(loaded: Loaded): TemplateResult {
    return html`
      ${loaded.trend ? this.#renderTrend(loaded) : loaded.render()}
      <details part="others" @toggle=${this.#onToggle}>
        <summary>
          ${this.localize.msg('All published totals, with date and source', { id: 'trend.table' })}
        </summary>
        ${this.others}
      </details>
    `;
  }

  #renderTrend(loaded: Charted): TemplateResult {
    const { trend } = loaded;
    const { localize, reading } = this;
    const { msg } = localize;
    const { points } = trend;
    // What is read first, once the reader comes: the newest figure of the line.
    const now = reading ?? points.findLastIndex(({ kind }) => kind !== 'rounded');
    const point = points[now];
    return html`
      <p part="summary">${this.#summary(loaded)} ${loaded.later?.()}</p>
      <div class="chart" part="chart">
        ${renderAxis(trend, localize)}
        <div
          class="plot"
          role="slider"
          tabindex="0"
          aria-label=${msg('Published totals', { id: 'trend.points' })}
          aria-valuemin="1"
          aria-valuemax=${points.length}
          aria-valuenow=${now + 1}
          aria-valuetext=${point ? (this.reader?.text(point, localize) ?? this.#figure(point)) : nothing}
          @focus=${this.#prepare}
          @pointerenter=${this.#prepare}
          @pointermove=${(event: PointerEvent) => this.#onPointer(event, trend)}
          @pointerdown=${(event: PointerEvent) => this.#onPointer(event, trend)}
          @keydown=${(event: KeyboardEvent) => this.#onKey(event, now, points.length)}
        >
          ${renderPlot(trend, reading, localize)}
        </div>
      </div>
      ${renderLegend(points, localize)}
      <p class="source read" part="reading">
        ${
          this.failed
            ? msg('This could not be loaded.', { id: 'common.error' })
            : (reading !== null && point && this.reader?.render(point, this, localize)) ||
              msg('Point at a figure to read it, or go from one to the next with the arrow keys.', {
                id: 'trend.hint',
              })
        }
      </p>
    `;
  }

  /** "544 (23 January 2008)". */
  #figure({ value, date, kind }: Placed): string {
    const { localize } = this;
    const day = localize.date(date);
    const when =
      kind === 'undated'
        ? localize.msg(str`date not stated, read ${day}`, { id: 'trend.undated-on' })
        : day;
    return `${localize.number(value)} (${when})`;
  }

  #summary({ trend: { line }, inCountry }: Charted): string {
    const { localize } = this;
    const { msg } = localize;
    const [first, last] = [line[0], line.at(-1)];
    if (!first || !last) return '';
    const [a, b] = [this.#figure(first), this.#figure(last)];
    if (!this.country)
      return msg(str`The published number of signatories in Europe has gone from ${a} to ${b}.`, {
        id: 'trend.europe',
      });
    return inCountry?.(this.#scope, [first, last], [a, b], localize) ?? '';
  }

  /** Loads the sources of the figures; the next visit tries again where that fails. */
  readonly #prepare = async (): Promise<void> => {
    if (this.reader) return;
    try {
      const [{ pointReader }] = await Promise.all([
        import('./trend-reading.js'),
        this.localize.addSections('more'),
      ]);
      this.reader = await pointReader(this.sourceUrl, this.#scope);
      this.failed = false;
    } catch {
      this.failed = true;
    }
  };

  #onPointer({ clientX, clientY, currentTarget }: PointerEvent, { points }: Trend): void {
    const box = (currentTarget as Element).getBoundingClientRect();
    const place = {
      x: (clientX - box.left) / box.width,
      y: (clientY - box.top) / box.height,
    };
    this.reading = nearestPoint(points, place, box);
  }

  #onKey(event: KeyboardEvent, now: number, count: number): void {
    const next = {
      ArrowRight: now + (this.reading === null ? 0 : 1),
      ArrowUp: now + (this.reading === null ? 0 : 1),
      ArrowLeft: now - 1,
      ArrowDown: now - 1,
      Home: 0,
      End: count - 1,
    }[event.key];
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.reading = Math.max(0, Math.min(count - 1, next));
  }

  readonly #onToggle = async ({ target }: Event): Promise<void> => {
    if (!(target as HTMLDetailsElement).open) return;
    try {
      const [{ otherTotals }] = await Promise.all([
        import('../shared/other-totals.js'),
        this.localize.addSections('more', 'totals'),
      ]);
      this.others = await otherTotals(this.#scope, null, this.sourceUrl, this.localize, this);
    } catch {
      // Opening it again tries again.
      this.others = this.localize.msg('This could not be loaded.', { id: 'common.error' });
    }
  };
}
