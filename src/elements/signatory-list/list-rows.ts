/** The table of a list: one page of rows, with what each of them says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { countryAt, statusAt } from '../../dataset/signatories.js';
import { countryName } from '../../localization/grammar.js';
import { statusWords } from '../shared/status-words.js';
import type { ListModel } from './list-model.js';
import type { Sort, SortKey } from './list-narrowing.js';

/** What stands beside the name. */
export interface Column {
  /** Names the cells for the styles: `country`, `signed`. */
  readonly kind: string;
  readonly label: string;
  readonly cell: (index: number) => unknown;
}

/** A list of its own: it has more columns, which can be sorted by, and rows that open. */
export interface Wide {
  readonly columns: readonly Column[];
  readonly sort: Sort | null;
  readonly sortBy: (key: SortKey) => void;
  /** Index of the row that is open; -1 for none. */
  readonly open: number;
  /** What is known of it. */
  readonly about: TemplateResult | typeof nothing;
}

/** Beside a map, the year is enough, and where a place is, if that is not said above. */
function compactColumns(model: ListModel, localize: LocalizeController): readonly Column[] {
  const { msg } = localize;
  const { points, names } = model.columns;
  const { isOfMany } = model;
  return [
    {
      kind: 'year',
      label: msg('Signed', { id: 'authority.status.signed' }),
      cell: (index) =>
        statusAt(points, index) === 'signed' ? (names.signed[index]?.slice(0, 4) ?? '–') : '',
    },
    {
      kind: 'note',
      label: isOfMany
        ? msg('Country', { id: 'list.country' })
        : msg('Status', { id: 'list.status' }),
      cell: (index) => {
        const status = statusAt(points, index);
        return [
          isOfMany ? countryName(localize, countryAt(points, index)) : '',
          status === 'signed' ? '' : statusWords(status, localize),
        ]
          .filter(Boolean)
          .join(' · ');
      },
    },
  ];
}

export interface RowActions {
  readonly choose: (index: number) => void;
  readonly hover: (index: number) => void;
}

/** Looks like a table or like a list, as its place allows; the roles say that it stays a table. */
export function renderTable(
  rows: readonly number[],
  model: ListModel,
  wide: Wide | null,
  { choose, hover }: RowActions,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const { hovered } = model;
  const columns = wide?.columns ?? compactColumns(model, localize);
  const name = msg('Name', { id: 'list.name' });
  // One stop for Tab, whatever is in it; the arrows go from row to row.
  const stop = Math.max(0, rows.indexOf(hovered));
  return html`<table role="table" part="table" class=${wide ? 'wide' : ''}>
    <caption class="visually-hidden">
      ${msg('Authorities named as signatories', { id: 'list.caption' })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[{ kind: 'name', label: name }, ...columns].map(({ kind, label }) =>
          renderHead(kind, label, wide),
        )}
      </tr>
    </thead>
    <tbody role="rowgroup" class="rows" @keydown=${goByArrow} @pointerleave=${() => hover(-1)}>
      ${rows.map((index, i) => {
        const isOpen = wide?.open === index;
        return html`<tr
            role="row"
            class="row ${index === hovered || isOpen ? 'hovered' : ''}"
            part="item"
            @click=${() => choose(index)}
            @focusin=${() => hover(index)}
            @pointerenter=${() => hover(index)}
          >
            <th role="rowheader" scope="row" class="name">
              <button
                tabindex=${i === stop ? 0 : -1}
                aria-expanded=${wide ? String(isOpen) : nothing}
                translate="no"
              >
                ${model.columns.names.name[index]}
              </button>
            </th>
            ${columns.map(({ kind, cell }) => html`<td role="cell" class=${kind}>${cell(index)}</td>`)}
          </tr>
          ${isOpen ? wide?.about : nothing}`;
      })}
    </tbody>
  </table>`;
}

function renderHead(kind: string, label: string, wide: Wide | null): TemplateResult {
  const { sort, sortBy } = wide ?? {};
  const isSorted = (sort?.by ?? 'name') === kind;
  return sortBy && kind !== 'plan'
    ? html`<th
        role="columnheader"
        scope="col"
        class=${kind}
        aria-label=${label}
        aria-sort=${isSorted ? (sort?.down ? 'descending' : 'ascending') : 'none'}
      >
        <button @click=${() => sortBy(kind as SortKey)}>${label}</button>
      </th>`
    : html`<th role="columnheader" scope="col" class=${kind}>${label}</th>`;
}

function goByArrow(event: KeyboardEvent): void {
  const body = event.currentTarget as HTMLElement;
  const buttons = [...body.querySelectorAll<HTMLButtonElement>('.row button')];
  const at = buttons.indexOf(event.target as HTMLButtonElement);
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
  const next = to === undefined ? undefined : buttons[to];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
