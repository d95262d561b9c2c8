/** Narrowing the list, and the dots with it, by status, year, kind and country. */
import { html, type TemplateResult } from 'lit';
import { countryAt, KINDS, statusAt, STATUSES } from '../../dataset/signatories.js';
import type { Status } from '../../dataset/types.js';
import { countryName } from '../../localization/grammar.js';
import { formatLocale } from '../../localization/locales.js';
import { adoptLate } from '../../styles/adopt-late.js';
import type { MapDetails } from './details.js';
import { kindWords } from '../shared/kind-words.js';
import { mapFilterStyles } from './map-filter-styles.js';
import { statusWords } from '../shared/status-words.js';

type Field = 'status' | 'year' | 'kind' | 'country';

/** What each field has to be; a field that is left out may be anything. */
type Filter = Readonly<Partial<Record<Field, string>>>;

/** The value of `year` for those that have signed on a day nobody knows. */
const UNKNOWN = 'unknown';

export class MapFilters {
  value: Filter = {};

  readonly #details: MapDetails;

  constructor(details: MapDetails) {
    this.#details = details;
    adoptLate(details.desk.host, mapFilterStyles);
  }

  get isOn(): boolean {
    return Object.keys(this.value).length > 0;
  }

  /** What one authority has in a field. */
  #read(field: Field, index: number): string {
    const { points } = this.#details.desk.data;
    const { names } = this.#details;
    switch (field) {
      case 'status':
        return statusAt(points, index);
      case 'year':
        return statusAt(points, index) === 'signed'
          ? (names.signed[index]?.slice(0, 4) ?? UNKNOWN)
          : '';
      case 'kind':
        return KINDS[names.kind[index] ?? -1] ?? 'other';
      case 'country':
        return countryAt(points, index);
    }
  }

  /** The indexes that pass. */
  apply(indexes: readonly number[]): readonly number[] {
    const wanted = Object.entries(this.value) as [Field, string][];
    return wanted.length === 0
      ? indexes
      : indexes.filter((index) =>
          wanted.every(([field, value]) => this.#read(field, index) === value),
        );
  }

  render(): TemplateResult {
    const { localize, data } = this.#details.desk;
    const { msg } = localize;
    const { compare } = new Intl.Collator(formatLocale(localize.locale));
    const fields: [Field, string][] = [
      ['status', msg('Status', { id: 'map-more.status' })],
      ['year', msg('Year of signing', { id: 'map-more.year' })],
      ['kind', msg('Kind', { id: 'map-more.kind' })],
    ];
    if (data.home === null) fields.push(['country', msg('Country', { id: 'map-more.country' })]);
    return html`<div class="filters" part="filters">
      ${fields.map(([field, label]) => {
        const options = this.#options(field);
        options.sort(([a, wordsA], [b, wordsB]) =>
          field === 'country' ? compare(wordsA, wordsB) : this.#order(field, a, b),
        );
        return html`<label
          >${label}<select
            @change=${(event: Event) => this.#set(field, (event.target as HTMLSelectElement).value)}
          >
            <option value="">${msg('All', { id: 'map-more.all' })}</option>
            ${options.map(
              ([value, words]) =>
                html`<option value=${value} .selected=${this.value[field] === value}>
                  ${words}
                </option>`,
            )}
          </select></label
        >`;
      })}
      ${
        this.isOn
          ? html`<button class="plain" @click=${() => this.#clear()}>
              ${msg('Clear filters', { id: 'map-more.clear' })}
            </button>`
          : ''
      }
    </div>`;
  }

  /** Takes the reader to the first field. */
  focus(): void {
    this.#details.desk.host.renderRoot.querySelector<HTMLElement>('.filters select')?.focus();
  }

  #order(field: Field, a: string, b: string): number {
    if (field === 'year') return a < b ? -1 : 1;
    const order: readonly string[] = field === 'status' ? STATUSES : KINDS;
    return order.indexOf(a) - order.indexOf(b);
  }

  /** The values there are, with words for each. */
  #options(field: Field): [value: string, words: string][] {
    const values = new Set(
      this.#details.desk.picture().listed.map((index) => this.#read(field, index)),
    );
    values.delete('');
    return [...values].map((value) => [value, this.#words(field, value)]);
  }

  #words(field: Field, value: string): string {
    const { localize } = this.#details.desk;
    switch (field) {
      case 'status':
        return statusWords(value as Status, localize);
      case 'year':
        return value === UNKNOWN ? localize.msg('not known', { id: 'authority.not-known' }) : value;
      case 'kind':
        return kindWords(value as (typeof KINDS)[number], localize);
      case 'country':
        return countryName(localize, value);
    }
  }

  #set(field: Field, value: string): void {
    const { [field]: _, ...rest } = this.value;
    this.value = value === '' ? rest : { ...rest, [field]: value };
    this.#details.narrowed();
  }

  #clear(): void {
    this.value = {};
    this.#details.narrowed();
    this.focus();
  }
}
