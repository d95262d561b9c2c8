import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { fold } from '../../dataset/fold.js';
import { entryAt, type Entry, type Names, type Points } from '../../dataset/signatories.js';
import type { Source } from '../../dataset/types.js';
import { formatLocale } from '../../localization/locales.js';
import { str } from '../../localization/message.js';
import { sourceLink } from '../shared/source-link.js';
import type { OtherNames } from './load-map.js';
import { countryName, plural } from '../../localization/grammar.js';

/** Rows on a page: what stands beside the map without making it longer. */
export const PAGE_SIZE = 8;

/** The indexes whose names contain the query, as the reader's language sorts them. */
export function searchNames(
  indexes: readonly number[],
  names: Names,
  otherNames: OtherNames | null,
  query: string,
  localize: Pick<LocalizeController, 'locale'>,
): number[] {
  const wanted = fold(query.trim());
  const found = indexes.filter((index) =>
    [names.name[index] ?? '', ...(otherNames?.[index] ?? [])].some((name) =>
      fold(name).includes(wanted),
    ),
  );
  const { compare } = new Intl.Collator(formatLocale(localize.locale));
  return found.sort((a, b) => compare(names.name[a] ?? '', names.name[b] ?? ''));
}

export interface ListState {
  readonly points: Points;
  readonly names: Names;
  /** Indexes found, sorted. */
  readonly found: readonly number[];
  readonly page: number;
  readonly query: string;
  readonly chosen: number;
  /** Sources of the chosen one; null while they load. */
  readonly sources: readonly Source[] | null;
  readonly withCountry: boolean;
  readonly withoutSource: boolean;
}

export interface ListActions {
  readonly search: (query: string) => void;
  readonly turn: (page: number) => void;
  readonly choose: (index: number) => void;
}

/** The list that says what the map shows: search, one page of names, and the chosen one in full. */
export function renderList(
  state: ListState,
  actions: ListActions,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const { points, names, found, page, query } = state;
  const pages = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const rows = found.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  const label = msg('Search for a municipality or region', { id: 'map.search' });
  return html`<div class="list" part="list">
    <input
      type="search"
      part="search"
      placeholder=${label}
      aria-label=${label}
      autocomplete="off"
      .value=${query}
      @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
    />
    <p class="visually-hidden" role="status">
      ${
        query
          ? plural(localize, found.length, {
              one: msg(str`${localize.number(found.length)} found`, { id: 'map.found.one' }),
              other: msg(str`${localize.number(found.length)} found`, { id: 'map.found.other' }),
            })
          : nothing
      }
    </p>
    <ul class="rows">
      ${rows.map((index) => renderRow(entryAt(points, names, index), index, state, actions, localize))}
    </ul>
    ${found.length === 0 ? html`<p>${msg('Nothing found.', { id: 'map.nothing' })}</p>` : nothing}
    ${pages > 1 ? renderPages(page, pages, actions, localize) : nothing}
  </div>`;
}

function renderRow(
  entry: Entry,
  index: number,
  { chosen, sources, withCountry, withoutSource }: ListState,
  { choose }: ListActions,
  localize: LocalizeController,
): TemplateResult {
  const isChosen = index === chosen;
  const year = entry.signed?.slice(0, 4);
  return html`<li class=${isChosen ? 'row chosen-row' : 'row'} part="item">
    <button aria-expanded=${isChosen} @click=${() => choose(isChosen ? -1 : index)}>
      <span class="row-name" translate="no">${entry.name}</span>
      <span class="row-year">${entry.status === 'signed' ? (year ?? '–') : ''}</span>
      <span class="row-note"
        >${[
          withCountry ? countryName(localize, entry.country) : '',
          entry.status === 'signed' ? '' : statusWords(entry.status, localize),
        ]
          .filter(Boolean)
          .join(' · ')}</span
      >
    </button>
    ${isChosen ? renderDetails(entry, withoutSource ? [] : sources, localize) : nothing}
  </li>`;
}

function statusWords(status: Entry['status'], { msg }: LocalizeController): string {
  return status === 'decided'
    ? msg('Decided, signature not confirmed', { id: 'map.legend.decided' })
    : msg('Not confirmed', { id: 'map.legend.unconfirmed' });
}

function renderDetails(
  { decided, signed, status }: Entry,
  sources: readonly Source[] | null,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const unknown = msg('not known', { id: 'map.not-known' });
  const line = (term: string, date: string | null): TemplateResult =>
    html`<div>
      <dt>${term}</dt>
      <dd>${date ? localize.date(date) : unknown}</dd>
    </div>`;
  return html`<div class="details">
    <dl>
      ${line(msg('Decided', { id: 'map.decided' }), decided)}
      ${line(
        msg('Signed', { id: 'map.legend.signed' }),
        status === 'signed' || signed ? signed : null,
      )}
    </dl>
    ${
      sources && sources.length > 0
        ? html`<p class="source" part="source">
            ${msg('Source:', { id: 'common.source' })}
            ${sources.map((source, i) => html`${i > 0 ? ', ' : ''}${sourceLink(source)}`)}
          </p>`
        : nothing
    }
  </div>`;
}

function renderPages(
  page: number,
  pages: number,
  { turn }: ListActions,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const [current, all] = [localize.number(page + 1), localize.number(pages)];
  return html`<div class="pages">
    <button ?disabled=${page === 0} @click=${() => turn(page - 1)}>
      ${msg('Previous', { id: 'map.previous' })}
    </button>
    <span>${msg(str`Page ${current} of ${all}`, { id: 'map.page' })}</span>
    <button ?disabled=${page >= pages - 1} @click=${() => turn(page + 1)}>
      ${msg('Next', { id: 'map.next' })}
    </button>
  </div>`;
}
