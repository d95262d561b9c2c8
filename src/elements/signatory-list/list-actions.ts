/** What a list does for a reader who does something: searching, filtering, sorting, opening, downloading. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { loadOtherNames } from '../../dataset/load-names.js';
import { loadRecord } from '../../dataset/load-record.js';
import type { SignatoryRecord } from '../../dataset/signatories.js';
import { plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { CharterSelectEvent } from '../shared/select-event.js';
import { renderAbout } from './list-about.js';
import { downloadCsv } from './list-download.js';
import { ListFilters } from './list-filters.js';
import type { ListModel } from './list-model.js';
import { Narrowing, type SortKey } from './list-narrowing.js';
import type { SignatoryListElement } from './signatory-list-element.js';

export class ListActions {
  /** Index of the row that is open; -1 for none. */
  open = -1;
  filters: ListFilters | null = null;

  readonly host: SignatoryListElement;
  readonly model: ListModel;
  readonly localize: LocalizeController;
  #record: SignatoryRecord | null = null;

  constructor(host: SignatoryListElement, model: ListModel, localize: LocalizeController) {
    this.host = host;
    this.model = model;
    this.localize = localize;
  }

  get narrowing(): Narrowing {
    this.model.narrowing ??= new Narrowing(this.model.columns, this.localize);
    return this.model.narrowing;
  }

  async openFilters(): Promise<void> {
    this.filters = new ListFilters(this);
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.filters.focus();
  }

  sortBy(key: SortKey): void {
    this.narrowing.toggle(key);
    this.model.narrowed();
  }

  /** All again; and the reader back where the list begins. */
  clear(): void {
    this.model.query = '';
    this.narrowing.filter = {};
    this.model.narrowed();
    this.host.focusRow();
  }

  async loadOtherNames(): Promise<void> {
    // Without them, search finds fewer.
    const { first, names } = this.model.columns;
    this.model.otherNames ??= await loadOtherNames()
      .then((all) => all.slice(first, first + names.name.length))
      .catch(() => null);
  }

  /** What those hear who do not see how the list becomes shorter. */
  get message(): string {
    const { model, localize } = this;
    const count = model.isNarrowed ? model.found(localize.locale)?.length : undefined;
    if (count === undefined) return '';
    const n = localize.number(count);
    return plural(localize, count, {
      one: localize.msg(str`${n} found`, { id: 'list-more.found.one' }),
      other: localize.msg(str`${n} found`, { id: 'list-more.found.other' }),
    });
  }

  /** In place of rows. */
  renderNothing(): TemplateResult {
    const { msg } = this.localize;
    return html`<p class="empty">
      ${msg('Nothing found.', { id: 'list-more.nothing' })}
      ${
        this.model.isNarrowed
          ? html`<button class="plain" @click=${() => this.clear()}>
              ${msg('Show all', { id: 'list-more.show-all' })}
            </button>`
          : nothing
      }
    </p>`;
  }

  /** Opens a row, or closes it. */
  async toggle(index: number): Promise<void> {
    const isOpen = index !== this.open;
    this.open = isOpen ? index : -1;
    this.#record = null;
    if (isOpen) {
      const record = await loadRecord(this.model.columns, index);
      // Another one may have been wanted since.
      if (this.open !== index) return;
      this.#record = record;
    }
    this.host.dispatchEvent(new CharterSelectEvent({ signatory: this.#record }));
  }

  /** What is known of the row that is open. */
  get about(): TemplateResult | typeof nothing {
    return this.#record ? renderAbout(this.#record, this.host, this.localize) : nothing;
  }

  download(): Promise<void> {
    return downloadCsv(this.model, this.localize.locale);
  }
}
