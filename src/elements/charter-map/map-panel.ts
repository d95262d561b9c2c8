/** The panel about one authority, in place of the list. */
import { html, nothing, type TemplateResult } from 'lit';
import { entryAt, statusAt, type Entry, type SignatoryRecord } from '../../dataset/signatories.js';
import { neighbours } from '../../geo/neighbours.js';
import { countryName } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { dateStyles } from '../../styles/date-styles.js';
import { renderDates, renderSources } from '../shared/authority-dates.js';
import type { MapDetails } from './details.js';
import type { MapActions } from './map-actions.js';
import { kindWords } from '../shared/kind-words.js';
import { statusWords } from '../shared/status-words.js';
import { rowStyles } from '../signatory-list/row-styles.js';
import { mapPanelStyles } from './map-panel-styles.js';

export class MapPanel {
  readonly #details: MapDetails;
  readonly #actions: MapActions;
  #record: SignatoryRecord | null = null;
  #index = -1;

  constructor(details: MapDetails, actions: MapActions) {
    this.#details = details;
    this.#actions = actions;
    adoptLate(details.desk.host, rowStyles, dateStyles, mapPanelStyles);
  }

  /** Fills the panel; a reader who came from the list is taken along, one on the map stays there. */
  show(index: number, record: SignatoryRecord | null, from: 'list' | 'map' | null): void {
    const { host, localize } = this.#details.desk;
    this.#index = index;
    this.#record = record;
    const entry = this.#entry(index);
    if (from === 'map')
      this.#details.message = localize.list([
        entry.name,
        countryName(localize, entry.country),
        entry.signed
          ? localize.msg(str`signed ${localize.date(entry.signed)}`, {
              id: 'authority.signed-on',
            })
          : statusWords(entry.status, localize),
      ]);
    host.requestUpdate();
    if (from === 'list')
      void host.updateComplete.then(() =>
        host.renderRoot.querySelector<HTMLElement>('.panel .back')?.focus(),
      );
  }

  #entry(index: number): Entry {
    return entryAt(this.#details.desk.data.points, this.#details.names, index);
  }

  /** Null until it is filled. */
  render(chosen: number): TemplateResult | null {
    if (chosen !== this.#index) return null;
    const { desk } = this.#details;
    const { msg } = desk.localize;
    const { name, country, kind, status } = this.#entry(chosen);
    return html`<section class="panel" part="panel" aria-labelledby="chosen-name">
      <button class="plain back" @click=${() => void this.#back()}>
        <span aria-hidden="true">‹</span> ${msg('Back to the list', { id: 'map-more.back' })}
      </button>
      <div
        class="panel-name"
        id="chosen-name"
        role="heading"
        aria-level=${desk.host.headingLevel}
        translate="no"
      >
        ${name}
      </div>
      <p class="panel-kind">
        ${kind === 'other' ? '' : `${kindWords(kind, desk.localize)}, `}${countryName(desk.localize, country)}
      </p>
      <p class="panel-status">${statusWords(status, desk.localize)}</p>
      ${renderDates({ ...this.#entry(chosen), plan: this.#record?.plan ?? null }, desk.localize)}
      ${desk.host.withoutSource ? nothing : renderSources(this.#record?.sources ?? [], desk.localize)}
      ${this.#renderNeighbours(chosen)}
    </section>`;
  }

  #renderNeighbours(index: number): TemplateResult | typeof nothing {
    const { localize, data } = this.#details.desk;
    const { msg } = localize;
    const signed = this.#details.desk
      .picture()
      .listed.filter((each) => statusAt(data.points, each) === 'signed');
    const near = neighbours(data.points, index, signed);
    if (near.length === 0) return nothing;
    return html`<p class="panel-near" id="near">
        ${msg('Nearest that have signed', { id: 'authority.near' })}
      </p>
      <ul class="rows" aria-labelledby="near">
        ${near.map(({ index: each, km }) => {
          const { name, country, signed } = this.#entry(each);
          const far = localize.number(Math.round(km));
          const abroad = country === entryAt(data.points, this.#details.names, index).country;
          return html`<li class="row">
            <button
              @click=${() => void this.#actions.choose(each, 'list')}
              @pointerenter=${() => this.#details.hover(each)}
              @focus=${() => this.#details.hover(each)}
            >
              <span translate="no">${name}</span>
              <span class="year">${signed?.slice(0, 4) ?? '–'}</span>
              <span class="note"
                >${[msg(str`${far} km`, { id: 'authority.km' }), abroad ? '' : countryName(localize, country)].filter(Boolean).join(' · ')}</span
              >
            </button>
          </li>`;
        })}
      </ul>`;
  }

  /** The list again, and the reader where the one from before stands in it. */
  async #back(): Promise<void> {
    const { host } = this.#details.desk;
    const left = this.#index;
    await this.#actions.choose(-1, 'list');
    this.#details.hover(left);
    await host.updateComplete;
    const { list } = this.#details;
    await list?.updateComplete;
    if (list) list.focusRow();
    else
      host.renderRoot.querySelector<HTMLElement>('[part=explore]')?.focus({ preventScroll: true });
  }
}
