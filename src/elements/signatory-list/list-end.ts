/** What stands under the rows of a list. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { plural } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import type { ListActions } from './list-actions.js';
import type { ListModel } from './list-model.js';

interface End {
  readonly model: ListModel;
  /** Null while very many are being sorted. */
  readonly found: readonly number[] | null;
  readonly page: number;
  readonly pages: number;
  /** Something that the reader wanted could not be loaded. */
  readonly failed: boolean;
}

/** Words where there are no rows, the pages, the file, and how many were found. */
export function renderEnd(
  { model, found, page, pages, failed }: End,
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
      pages > 0
        ? nothing
        : html`<p class="empty">
            ${
              found
                ? msg('Nothing found.', { id: 'list.nothing' })
                : msg('Loading …', { id: 'common.loading' })
            }
            ${
              found && model.isNarrowed
                ? html`<button class="plain" @click=${() => act((each) => each.clear())}>
                    ${msg('Show all', { id: 'list.all' })}
                  </button>`
                : nothing
            }
          </p>`
    }
    ${
      pages > 1
        ? html`<div class="pages">
            ${turn(page - 1, msg('Previous', { id: 'list.previous' }))}
            <span>${msg(str`Page ${current} of ${all}`, { id: 'list.page' })}</span>
            ${turn(page + 1, msg('Next', { id: 'list.next' }))}
          </div>`
        : nothing
    }
    ${
      pages > 0
        ? html`<button class="plain" part="download" @click=${() => act((each) => each.download())}>
            ${msg('Download CSV', { id: 'list.download' })}
          </button>`
        : nothing
    }
    <p class=${failed ? '' : 'visually-hidden'} role="status">
      ${failed ? msg('This could not be loaded.', { id: 'common.error' }) : tell(model, found, localize)}
    </p>`;
}

/** What those hear who do not see how the list becomes shorter. */
function tell(
  model: ListModel,
  found: readonly number[] | null,
  localize: LocalizeController,
): string {
  if (!found || !model.isNarrowed) return '';
  const n = localize.number(found.length);
  return plural(localize, found.length, {
    one: localize.msg(str`${n} found`, { id: 'list.found.one' }),
    other: localize.msg(str`${n} found`, { id: 'list.found.other' }),
  });
}
