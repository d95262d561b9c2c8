import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { endOf, startOf } from '../../dataset/partial-date.js';
import { str } from '../../localization/message.js';
import { answer } from '../shared/answer.js';
import { countDate } from '../shared/count-words.js';
import { explainRequest } from '../shared/explain-request.js';
import { sourceLink } from '../shared/source-link.js';

interface Request {
  readonly country: string | null;
  readonly at: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly src: string | null;
}

interface NoLine {
  /** Why there is no figure either, in the reader's language; null where there is one. */
  readonly explain: () => string | null;
  /** The one exact figure. */
  readonly render: (withoutSource: boolean) => TemplateResult;
}

const earlier = (a: string | null, b: string | null): string | null =>
  a && b ? (endOf(a) < endOf(b) ? a : b) : (a ?? b);

/** What to say where fewer than two exact figures are known. */
export async function noLine(
  { country, at, from, until, src }: Request,
  localize: LocalizeController,
  signal: AbortSignal,
): Promise<NoLine> {
  const wrong = (): string | null =>
    explainRequest({ country, at }, localize) ??
    explainRequest({ country, at: from }, localize) ??
    explainRequest({ country, at: until }, localize);
  const last = earlier(at || null, until || null);
  const render = (): TemplateResult => html``;
  if (from && last && !wrong() && startOf(from) > endOf(last))
    return { render, explain: () => reversed(from, last, localize) };
  const found = await answer({ country, at: last, src }, signal);
  const { count, explain, sentence, remarks } = found;
  const day = count && (count.asOf ?? count.read);
  if (from && day && !wrong() && endOf(day) < startOf(from))
    return { render, explain: () => noneThen(from, last, localize) };
  return {
    explain: () => wrong() ?? explain?.(localize) ?? null,
    render(withoutSource) {
      if (!count || !sentence) return html``;
      const figure = html`<strong part="figure">${localize.number(count.value)}</strong>`;
      const [source] = withoutSource ? [] : count.sources;
      return html`
        <p part="label">${sentence(localize, figure)}</p>
        <p class="source" part="source">
          ${countDate(count, localize)}.
          ${
            source
              ? html`${localize.msg('Source:', { id: 'common.source' })} ${sourceLink(source)}.`
              : ''
          }
          ${remarks?.(localize).map((remark) => html`<br />${remark}`)}
          <br />${localize.msg('No other exact total is known that a line could be drawn to.', {
            id: 'trend-more.one',
          })}
        </p>
      `;
    },
  };
}

const reversed = (from: string, last: string, localize: LocalizeController): string =>
  localize.msg(
    str`The time asked for ends before it begins: from ${localize.date(from)} to ${localize.date(last)}.`,
    { id: 'trend-more.reversed' },
  );

const noneThen = (from: string, last: string | null, localize: LocalizeController): string =>
  last
    ? localize.msg(
        str`No exact total is known for the time from ${localize.date(from)} to ${localize.date(last)}.`,
        { id: 'trend-more.none' },
      )
    : localize.msg(str`No exact total is known from ${localize.date(from)} on.`, {
        id: 'trend-more.none.since',
      });
