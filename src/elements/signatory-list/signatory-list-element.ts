import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { PrintController } from '../../controllers/print-controller.js';
import type { Section } from '../../localization/catalogues.js';
import { controlStyles } from '../../styles/control-styles.js';
import { CharterElement } from '../charter-element.js';
import type { ListActions } from './list-actions.js';
import type { ListAlone } from './list-alone.js';
import type { ListModel } from './list-model.js';
import { renderPages, renderTable } from './list-rows.js';
import { signatoryListStyles } from './signatory-list-styles.js';
import { rowStyles } from './row-styles.js';

const PAGE_SIZE = 20;

/** Rows on paper: some twenty pages. */
const MOST_PRINTED = 2_000;

/** What a list shows. */
export interface ListValue {
  readonly model: ListModel;
  /** What it has beside that where it stands by itself; null beside a map. */
  readonly alone: ListAlone | null;
}

/**
 * The authorities that are named as signatories, in a table that can be searched, filtered, sorted
 * and downloaded, with the published total beside which they must not pass for the whole.
 *
 * @summary Who has signed the Charter, as a table to search, sort and download.
 * @slot - Fallback: shows until the list is there, without script, and when it cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The list is shown.
 * @fires {CharterErrorEvent} charter-error - The list could not be loaded.
 * @fires {CharterSelectEvent} charter-select - The reader opened an authority, or closed it.
 * @csspart root - Everything the element shows.
 * @csspart summary - The sentence about how many are named.
 * @csspart search - The search field.
 * @csspart filter - The button that opens the filters.
 * @csspart filters - The filters.
 * @csspart table - The table.
 * @csspart item - One authority of the list.
 * @csspart about - What is known about the one that is open.
 * @csspart download - The button that hands over the list as CSV.
 * @csspart source - The lines that name sources.
 * @csspart notice - The explanation where there is nothing to show for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of what can be pressed, and of the row pointed at.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - The list is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is nothing to show for what was asked.
 */
export class SignatoryListElement extends CharterElement<ListValue> {
  static override readonly sections: readonly Section[] = ['base', 'more', 'countries', 'list'];
  static override readonly styles = [
    CharterElement.styles,
    controlStyles,
    rowStyles,
    signatoryListStyles,
  ];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    pageSize: { type: Number, attribute: 'page-size' },
    // Whoever hands it over changes what is in it.
    source: { attribute: false, hasChanged: () => true },
    showUnconfirmed: { state: true },
  };

  /** Rows on a page, at least 1. Default: 20, also for what is no number. */
  declare pageSize: number;
  /**
   * What to list instead of what the attributes ask for; default: nothing. This is how a map and
   * its list show the same.
   */
  declare source: ListModel | null;
  declare private showUnconfirmed: boolean;

  /** What is loaded when the reader first does something. */
  #actions: ListActions | null = null;
  #failed = false;
  readonly #print = new PrintController(this);

  constructor() {
    super();
    this.pageSize = PAGE_SIZE;
    this.source = null;
    this.showUnconfirmed = false;
  }

  protected override get loadKey(): string {
    return this.source ? '' : `${this.country}|${this.at}|${this.src}`;
  }

  protected override async load(signal: AbortSignal): Promise<ListValue> {
    if (this.source) return { model: this.source, alone: null };
    this.#actions = null;
    const { loadList } = await import('./load-list.js');
    const { country, at, sourceUrl: src } = this;
    return loadList({ country, at, src }, this, signal);
  }

  protected override explainEmpty({ alone }: ListValue): string | null {
    return this.source ? null : (alone?.explain(this.localize) ?? null);
  }

  /** What the list holds; null before that is there. */
  get model(): ListModel | null {
    return this.source ?? this.value?.model ?? null;
  }

  /** Does something for the reader; tells quietly where what it takes cannot be loaded. */
  #act(action: (actions: ListActions) => unknown): void {
    const { model } = this;
    if (!model) return;
    this.#failed = false;
    void import('./list-actions.js')
      .then(async ({ ListActions }) => {
        await this.localize.addSections('list-more');
        if (this.#actions?.model !== model)
          this.#actions = new ListActions(this, model, this.localize);
        await action(this.#actions);
      })
      .catch(() => (this.#failed = true))
      .then(() => model.changed());
  }

  #hover(model: ListModel, index: number): void {
    if (index === model.hovered) return;
    if (model.owner) model.owner.hover(index);
    else {
      model.hovered = index;
      this.requestUpdate();
    }
  }

  /** Takes the reader to the row that is pointed at, or else to the search field. */
  focusRow(): void {
    const root = this.renderRoot as ShadowRoot;
    (
      root.querySelector<HTMLElement>('.hovered button') ??
      root.querySelector<HTMLElement>('[type=search]')
    )?.focus({ preventScroll: true });
  }

  protected override renderValue({ model: loaded, alone: own }: ListValue): TemplateResult {
    const { localize } = this;
    const { msg } = localize;
    const model = this.source ?? loaded;
    const alone = this.source ? null : own;
    alone?.show(model, this.showUnconfirmed);
    const actions = this.#actions?.model === model ? this.#actions : null;
    const found = model.found(localize.locale);
    const { printing } = this.#print;
    const size = printing ? MOST_PRINTED : Math.max(1, Math.floor(this.pageSize) || PAGE_SIZE);
    const pages = Math.ceil((found?.length ?? 0) / size);
    const page = printing ? 0 : Math.min(model.page, Math.max(0, pages - 1));
    const rows = found?.slice(page * size, (page + 1) * size) ?? [];
    const label = msg('Search for a municipality or region', { id: 'list.search' });
    return html`${alone?.renderSummary({ localize, withoutSource: this.withoutSource })}
      <input
        type="search"
        part="search"
        placeholder=${label}
        aria-label=${label}
        autocomplete="off"
        .value=${model.query}
        @input=${(event: Event) => this.#search(model, (event.target as HTMLInputElement).value)}
      />
      ${
        actions?.filters?.render() ??
        html`<button
          class="plain"
          part="filter"
          aria-expanded="false"
          @click=${() => this.#act((each) => each.openFilters())}
        >
          ${msg('Filter', { id: 'list.filter' })}
        </button>`
      }
      ${alone?.renderOption(localize, this.showUnconfirmed, () => {
        this.showUnconfirmed = !this.showUnconfirmed;
      })}
      ${renderTable(
        rows,
        model,
        alone?.wide(model, localize, actions, (key) => this.#act((each) => each.sortBy(key))) ??
          null,
        {
          choose: (index) =>
            model.owner ? model.owner.choose(index) : this.#act((each) => each.toggle(index)),
          hover: (index) => this.#hover(model, index),
        },
        localize,
      )}
      ${
        found && rows.length === 0
          ? (actions?.renderNothing() ?? html`<p class="empty">${model.nothing}</p>`)
          : html`${
              found
                ? nothing
                : html`<p class="empty">${msg('Loading …', { id: 'common.loading' })}</p>`
            }${renderPages(model, page, pages, (action) => this.#act(action), localize)}`
      }
      <p class=${this.#failed ? '' : 'visually-hidden'} role="status">
        ${this.#failed ? msg('This could not be loaded.', { id: 'common.error' }) : actions?.message}
      </p>`;
  }

  #search(model: ListModel, query: string): void {
    model.query = query;
    model.narrowed();
    this.#act((each) => each.loadOtherNames());
  }
}
