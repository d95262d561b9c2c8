/** The table of a list: one page of rows, with what each of them says. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { countryAt, statusAt } from '../../dataset/signatories.js';
import { countryName } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { statusWords } from '../shared/status-words.js';
import type { ListActions } from './list-actions.js';
import type { ListModel } from './list-model.js';

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
  /** The caption, and the row of headings. */
  readonly head: TemplateResult;
  /** Index of the row that is open; -1 for none. */
  readonly open: number;
  /** What is known of it. */
  readonly about: TemplateResult | typeof nothing;
}

/** A dash for the eye, in words for who listens. */
export const notKnown = ({ msg }: LocalizeController): TemplateResult =>
  html`<span class="unknown" aria-hidden="true">–</span
    ><span class="visually-hidden">${msg('not known', { id: 'authority.not-known' })}</span>`;

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
        statusAt(points, index) === 'signed'
          ? (names.signed[index]?.slice(0, 4) ?? notKnown(localize))
          : '',
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
  const { hovered } = model;
  const columns = wide?.columns ?? compactColumns(model, localize);
  // One stop for Tab, whatever is in it; the arrows go from row to row.
  const stop = Math.max(0, rows.indexOf(hovered));
  return html`<table role="table" part="table">
    ${
      wide?.head ??
      html`<thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">${localize.msg('Name', { id: 'list.name' })}</th>
          ${columns.map(({ label }) => html`<th role="columnheader">${label}</th>`)}
        </tr>
      </thead>`
    }
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

/** The pages, and the way to have all of them. */
export function renderPages(
  model: ListModel,
  page: number,
  pages: number,
  act: (action: (actions: ListActions) => unknown) => void,
  localize: LocalizeController,
): TemplateResult {
  const { msg } = localize;
  const [current, all] = [localize.number(page + 1), localize.number(pages)];
  const turn = (to: number, words: string): TemplateResult =>
    html`<button
      ?disabled=${to < 0 || to >= pages}
      @click=${() => {
        model.page = to;
        model.changed();
      }}
    >
      ${words}
    </button>`;
  return html`${
      pages > 1
        ? html`<div class="pages">
            ${turn(page - 1, msg('Previous', { id: 'list.previous' }))}
            <span>${msg(str`Page ${current} of ${all}`, { id: 'list.page' })}</span>
            ${turn(page + 1, msg('Next', { id: 'list.next' }))}
          </div>`
        : nothing
    }
    <button class="plain" part="download" @click=${() => act((each) => each.download())}>
      ${msg('Download CSV', { id: 'list.download' })}
    </button>`;
}
