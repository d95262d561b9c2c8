/** What a list has that stands by itself: the published total, more columns, and the day it is of. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { countryAt, KINDS, statusAt } from '../../dataset/signatories.js';
import { standingOn, type Standing } from '../../dataset/status-on.js';
import type { Count, PartialDate, Status } from '../../dataset/types.js';
import { countryName } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { explainRequest } from '../shared/explain-request.js';
import { kindWords } from '../shared/kind-words.js';
import { sourceLink } from '../shared/source-link.js';
import { statusWords } from '../shared/status-words.js';
import { countDate } from '../shared/count-words.js';
import { coverage } from './coverage.js';
import type { ListColumns, ListModel } from './list-model.js';
import type { Sort, SortKey } from './list-narrowing.js';
import { notKnown, type Column, type Wide } from './list-rows.js';
import type { ListActions } from './list-actions.js';
import type { ListRequest } from './load-list.js';

/** The day that an authority's plan was adopted: null where it is not known, undefined without a plan. */
export type Plans = (index: number) => PartialDate | null | undefined;

/** What of its element it needs. */
interface Host {
  readonly localize: LocalizeController;
  readonly withoutSource: boolean;
}

interface Ground extends ListRequest {
  /** `at` where it is a day. */
  readonly day: PartialDate | null;
  readonly total: Count | null;
  readonly columns: ListColumns;
  readonly plans: Plans;
}

/** As on the map: shapes say what colours do not. */
const MARKS: Readonly<Record<Status, string>> = {
  signed: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  decided: 'M8 3l5 5-5 5-5-5z',
  unconfirmed: 'M8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
};

export class ListAlone {
  readonly #ground: Ground;
  readonly #standings: readonly Standing[];
  readonly #tally: Readonly<Record<Standing, number>>;
  #listed: { readonly withUnconfirmed: boolean; readonly indexes: readonly number[] } | null = null;

  constructor(ground: Ground) {
    const { points, names } = ground.columns;
    const tally = { signed: 0, decided: 0, unconfirmed: 0, unknown: 0, 'not-yet': 0 };
    this.#ground = ground;
    this.#standings = Array.from({ length: points.length }, (_, index) => {
      if (ground.country && countryAt(points, index) !== ground.country) return 'not-yet';
      const [signed = null, decided = null] = [names.signed[index], names.decided[index]];
      const standing = standingOn(statusAt(points, index), signed, decided, ground.day);
      tally[standing] += 1;
      return standing;
    });
    this.#tally = tally;
  }

  /** Has the model list those that there are on the day; the unconfirmed only where they are wanted. */
  show(model: ListModel, withUnconfirmed: boolean): void {
    if (this.#listed?.withUnconfirmed !== withUnconfirmed) {
      const wanted = new Set<Standing>(['signed']);
      if (this.#ground.day) wanted.add('unknown');
      else wanted.add('decided');
      if (withUnconfirmed) wanted.add('unconfirmed');
      const indexes: number[] = [];
      this.#standings.forEach((standing, index) => {
        if (wanted.has(standing) && this.#isMeant(index)) indexes.push(index);
      });
      this.#listed = { withUnconfirmed, indexes };
    }
    model.listed = this.#listed.indexes;
  }

  /** On a day, `unknown` are those that have signed, and not those that have only decided. */
  #isMeant(index: number): boolean {
    return (
      this.#standings[index] !== 'unknown' ||
      statusAt(this.#ground.columns.points, index) === 'signed'
    );
  }

  /** Why there is nothing to list, in the reader's language; null where there is something. */
  explain(localize: LocalizeController): string | null {
    const { signed, decided, unconfirmed, unknown } = this.#tally;
    return (
      explainRequest(this.#ground, localize) ??
      (signed + decided + unconfirmed + unknown > 0 ? null : this.#coverage(localize))
    );
  }

  #coverage(localize: LocalizeController): string {
    const { country, day, total } = this.#ground;
    const unknown = this.#standings.filter(
      (standing, index) => standing === 'unknown' && this.#isMeant(index),
    ).length;
    return coverage({ country, day, total, named: this.#tally.signed, unknown }, localize);
  }

  /** The sentence, with the day and the publisher of the total it names. */
  renderSummary({ localize, withoutSource }: Host): TemplateResult {
    const { total } = this.#ground;
    const [source] = total?.sources ?? [];
    return html`<p part="summary">${this.#coverage(localize)}</p>
      ${
        total
          ? html`<p class="source" part="source">
              ${countDate(total, localize)}.${
                source && !withoutSource
                  ? html` ${localize.msg('Source:', { id: 'common.source' })} ${sourceLink(source)}.`
                  : nothing
              }
            </p>`
          : nothing
      }`;
  }

  renderOption(localize: LocalizeController, shown: boolean, toggle: () => void): unknown {
    const { unconfirmed } = this.#tally;
    const count = localize.number(unconfirmed);
    return unconfirmed > 0
      ? html`<label class="option"
          ><input type="checkbox" .checked=${shown} @change=${toggle} /><span
            >${localize.msg(str`Also show ${count} that are not confirmed`, {
              id: 'authority.also-unconfirmed',
            })}</span
          ></label
        >`
      : nothing;
  }

  /** The table as it is where there is room. */
  wide(
    model: ListModel,
    localize: LocalizeController,
    actions: ListActions | null,
    sortBy: (key: SortKey) => void,
  ): Wide {
    const columns = this.#columns(model, localize);
    return {
      columns,
      head: renderHead(columns, model.narrowing?.sort ?? null, sortBy, localize),
      open: actions?.open ?? -1,
      about: actions?.about ?? nothing,
    };
  }

  /** Everything that the columns of the data say, and whether a plan is known. */
  #columns(model: ListModel, localize: LocalizeController): readonly Column[] {
    const { msg } = localize;
    const { columns, plans } = this.#ground;
    const { points, names } = columns;
    const date = (day: PartialDate | null | undefined): unknown =>
      day
        ? html`<span class="day">${localize.date(day)}</span
            ><span class="year">${day.slice(0, 4)}</span>`
        : notKnown(localize);
    const hasSigned = (index: number): boolean => statusAt(points, index) === 'signed';
    return [
      ...(model.isOfMany
        ? [
            {
              kind: 'country',
              label: msg('Country', { id: 'list.country' }),
              cell: (index: number) => countryName(localize, countryAt(points, index)),
            },
          ]
        : []),
      {
        kind: 'kind',
        label: msg('Kind', { id: 'list.kind' }),
        cell: (index) => kindWords(KINDS[names.kind[index] ?? -1] ?? 'other', localize),
      },
      {
        kind: 'status',
        label: msg('Status', { id: 'list.status' }),
        cell: (index) => renderStatus(statusAt(points, index), localize),
      },
      {
        kind: 'decided',
        label: msg('Decided', { id: 'authority.decided' }),
        cell: (index) => date(names.decided[index]),
      },
      {
        kind: 'signed',
        label: msg('Signed', { id: 'authority.status.signed' }),
        cell: (index) => (hasSigned(index) ? date(names.signed[index]) : ''),
      },
      {
        kind: 'plan',
        label: msg('Action plan', { id: 'authority.plan' }),
        cell: (index) => {
          const adopted = plans(index);
          return adopted === null
            ? msg('Yes, day not known', { id: 'list-alone.plan' })
            : date(adopted);
        },
      },
    ];
  }
}

/** The caption, and headings that one can sort by; of a plan, too little is known for that. */
function renderHead(
  columns: readonly Column[],
  sort: Sort | null,
  sortBy: (key: SortKey) => void,
  { msg }: LocalizeController,
): TemplateResult {
  const direction = (kind: string): string =>
    (sort?.by ?? 'name') === kind ? (sort?.down ? 'descending' : 'ascending') : 'none';
  const name = { kind: 'name', label: msg('Name', { id: 'list.name' }) };
  return html`<caption class="visually-hidden">
      ${msg('Authorities named as signatories', { id: 'list-alone.caption' })}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${[name, ...columns].map(({ kind, label }) =>
          kind === 'plan'
            ? html`<th role="columnheader" scope="col" class="plan">${label}</th>`
            : html`<th role="columnheader" scope="col" class=${kind} aria-sort=${direction(kind)}>
                <button @click=${() => sortBy(kind as SortKey)}>${label}</button>
                <span class="short">${label}</span>
              </th>`,
        )}
      </tr>
    </thead>`;
}

function renderStatus(status: Status, localize: LocalizeController): TemplateResult {
  return html`<span class="standing ${status}"
    ><svg class="mark" viewBox="0 0 16 16" aria-hidden="true">
      ${svg`<path d=${MARKS[status]} />`}
    </svg>
    ${statusWords(status, localize)}</span
  >`;
}
