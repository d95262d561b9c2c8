import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { entryAt, type Entry, type Names, type Points } from '../../dataset/signatories.js';
import { str } from '../../localization/message.js';
import { countryName } from '../../localization/grammar.js';
import { statusWords } from '../shared/status-words.js';

/** Rows on a page: what stands beside the map without making it longer. */
export const PAGE_SIZE = 8;

/** Rows on paper: some twenty pages. */
const MOST_PRINTED = 2_000;

export interface ListState {
  readonly points: Points;
  readonly names: Names;
  /** Indexes found, sorted; null while they are being sorted. */
  readonly found: readonly number[] | null;
  readonly page: number;
  readonly query: string;
  /** What the reader points at, here or on the map; -1 for nothing. */
  readonly hovered: number;
  readonly withCountry: boolean;
  /** On paper nobody turns pages: all of them stand there, unless they are a book. */
  readonly printing: boolean;
  /** Stands between the search and the rows: the filters. */
  readonly filters: TemplateResult | typeof nothing;
}

export interface ListActions {
  readonly search: (query: string) => void;
  readonly turn: (page: number) => void;
  readonly choose: (index: number) => void;
  readonly hover: (index: number) => void;
}

/** The list that says what the map shows: search, and one page of names. */
export function renderList(
  state: ListState,
  actions: ListActions,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const { points, names, query, filters, printing } = state;
  const page = printing ? 0 : state.page;
  const found = state.found ?? [];
  const size = printing && found.length < MOST_PRINTED ? MOST_PRINTED : PAGE_SIZE;
  const pages = Math.ceil(found.length / size);
  const rows = found.slice(page * size, (page + 1) * size);
  const label = msg('Search for a municipality or region', { id: 'map-list.search' });
  // One stop for Tab, whatever is in it; the arrows go from row to row.
  const stop = Math.max(0, rows.indexOf(state.hovered));
  return html`<input
      type="search"
      part="search"
      placeholder=${label}
      aria-label=${label}
      autocomplete="off"
      .value=${query}
      @input=${(event: Event) => actions.search((event.target as HTMLInputElement).value)}
    />
    ${filters}
    <ul class="rows" @keydown=${goByArrow} @pointerleave=${() => actions.hover(-1)}>
      ${rows.map((index, i) =>
        renderRow(entryAt(points, names, index), index, i === stop, state, actions, localize),
      )}
    </ul>
    ${
      rows.length === 0
        ? html`<p class="empty">
            ${
              state.found
                ? msg('Nothing found.', { id: 'map-list.nothing' })
                : msg('Loading …', { id: 'common.loading' })
            }
          </p>`
        : nothing
    }
    ${pages > 1 ? renderPages(page, pages, actions, localize) : nothing}`;
}

function renderRow(
  { name, status, signed, country }: Entry,
  index: number,
  isStop: boolean,
  { hovered, withCountry }: ListState,
  { choose, hover }: ListActions,
  localize: LocalizeController,
): TemplateResult {
  const note = [
    withCountry ? countryName(localize, country) : '',
    status === 'signed' ? '' : statusWords(status, localize),
  ];
  return html`<li class=${index === hovered ? 'row hovered' : 'row'} part="item">
    <button
      tabindex=${isStop ? 0 : -1}
      @click=${() => choose(index)}
      @focus=${() => hover(index)}
      @pointerenter=${() => hover(index)}
    >
      <span class="row-name" translate="no">${name}</span>
      <span class="row-year">${status === 'signed' ? (signed?.slice(0, 4) ?? '–') : ''}</span>
      <span class="row-note">${note.filter(Boolean).join(' · ')}</span>
    </button>
  </li>`;
}

function goByArrow(event: KeyboardEvent): void {
  const buttons = [
    ...(event.currentTarget as HTMLElement).querySelectorAll<HTMLButtonElement>('button'),
  ];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
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
      ${msg('Previous', { id: 'map-list.previous' })}
    </button>
    <span>${msg(str`Page ${current} of ${all}`, { id: 'map-list.page' })}</span>
    <button ?disabled=${page >= pages - 1} @click=${() => turn(page + 1)}>
      ${msg('Next', { id: 'map-list.next' })}
    </button>
  </div>`;
}
