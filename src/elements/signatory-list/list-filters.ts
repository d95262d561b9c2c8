/** The fields that narrow a list by status, year, kind and country. */
import { html, nothing, type TemplateResult } from 'lit';
import { UNKNOWN, valuesOf, type Field } from '../../dataset/narrow.js';
import { KINDS, STATUSES } from '../../dataset/signatories.js';
import type { AuthorityKind, Status } from '../../dataset/types.js';
import { countryName } from '../../localization/grammar.js';
import { formatLocale } from '../../localization/locales.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { kindWords } from '../shared/kind-words.js';
import { statusWords } from '../shared/status-words.js';
import type { ListActions } from './list-actions.js';
import { listFilterStyles } from './list-filter-styles.js';
import type { SortKey } from './list-narrowing.js';

export class ListFilters {
  readonly #actions: ListActions;

  constructor(actions: ListActions) {
    this.#actions = actions;
    adoptLate(actions.host, listFilterStyles);
  }

  render(): TemplateResult {
    const { localize, narrowing, model } = this.#actions;
    const { msg } = localize;
    const fields: [Field, string][] = [
      ['status', msg('Status', { id: 'list.status' })],
      ['year', msg('Year of signing', { id: 'list-more.year' })],
      ['kind', msg('Kind', { id: 'list.kind' })],
    ];
    if (model.isOfMany) fields.push(['country', msg('Country', { id: 'list.country' })]);
    const all = [['', msg('All', { id: 'list-more.all' })]] as const;
    return html`<div class="filters" part="filters">
      ${fields.map(([field, label]) =>
        this.#select(
          label,
          '',
          [...all, ...this.#options(field)],
          narrowing.filter[field] ?? '',
          (value) => {
            narrowing.set(field, value);
          },
        ),
      )}
      ${this.#renderSort()}
      ${
        narrowing.isOn
          ? html`<button class="plain" @click=${() => this.#clear()}>
              ${msg('Clear filters', { id: 'list-more.clear' })}
            </button>`
          : nothing
      }
    </div>`;
  }

  /** The order, for those who do not have the headings of the columns to press. */
  #renderSort(): TemplateResult {
    const { localize, narrowing, model } = this.#actions;
    const { msg } = localize;
    const keys: [SortKey | '', string][] = [
      ['', msg('Name', { id: 'list.name' })],
      ['status', msg('Status', { id: 'list.status' })],
      ['decided', msg('Decided', { id: 'authority.decided' })],
      ['signed', msg('Signed', { id: 'authority.status.signed' })],
      ['kind', msg('Kind', { id: 'list.kind' })],
    ];
    if (model.isOfMany) keys.push(['country', msg('Country', { id: 'list.country' })]);
    const { by } = narrowing.sort;
    const label = msg('Sort by', { id: 'list-more.sort' });
    return this.#select(label, 'order', keys, by === 'name' ? '' : by, (value) => {
      narrowing.sort = { by: (value || 'name') as SortKey, down: false };
    });
  }

  #select(
    label: string,
    kind: string,
    options: readonly (readonly [value: string, words: string])[],
    chosen: string,
    set: (value: string) => void,
  ): TemplateResult {
    return html`<label class=${kind}
      >${label}<select
        @change=${(event: Event) => {
          set((event.target as HTMLSelectElement).value);
          this.#actions.model.narrowed();
        }}
      >
        ${options.map(
          ([value, words]) =>
            html`<option value=${value} .selected=${value === chosen}>${words}</option>`,
        )}
      </select></label
    >`;
  }

  /** Takes the reader to the first field. */
  focus(): void {
    this.#actions.host.renderRoot.querySelector<HTMLElement>('.filters select')?.focus();
  }

  /** The values there are, with words for each, as one looks for them. */
  #options(field: Field): [value: string, words: string][] {
    const { localize, model } = this.#actions;
    const { compare } = new Intl.Collator(formatLocale(localize.locale));
    const order: readonly string[] = field === 'status' ? STATUSES : KINDS;
    return [...valuesOf(field, model.columns, model.listed)]
      .map((value): [string, string] => [value, this.#words(field, value)])
      .sort(([a, wordsA], [b, wordsB]) =>
        field === 'country'
          ? compare(wordsA, wordsB)
          : field === 'year'
            ? Number(a > b) - Number(a < b)
            : order.indexOf(a) - order.indexOf(b),
      );
  }

  #words(field: Field, value: string): string {
    const { localize } = this.#actions;
    switch (field) {
      case 'status':
        return statusWords(value as Status, localize);
      case 'year':
        return value === UNKNOWN ? localize.msg('not known', { id: 'authority.not-known' }) : value;
      case 'kind':
        return kindWords(value as AuthorityKind, localize);
      case 'country':
        return countryName(localize, value);
    }
  }

  #clear(): void {
    this.#actions.narrowing.filter = {};
    this.#actions.model.narrowed();
    this.focus();
  }
}
