import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { safeUrl } from '../../core/safe-url.js';
import { partsIn, toSource, type Article } from '../../dataset/charter.js';
import { articles } from '../../dataset/generated/articles.js';
import { str } from '../../localization/message.js';
import { adoptLate } from '../../styles/adopt-late.js';
import { sourceLink } from '../shared/source-link.js';
import { areasStyles } from './areas-styles.js';
import type { CharterPrinciplesElement, EditionName } from './charter-principles-element.js';

/** Whose areas they are, and what speaks for it. */
interface Context {
  readonly host: CharterPrinciplesElement;
  readonly localize: LocalizeController;
}

const renderHeading = (text: string, { host: { headingLevel } }: Context): TemplateResult => html`
  <div
    class="heading"
    part="heading"
    role="heading"
    aria-level=${Math.min(6, Math.max(2, headingLevel || 3))}
  >
    ${text}
  </div>
`;

/** The heading that the principles have where they are not alone. */
export const principlesHeading = (context: Context): TemplateResult =>
  renderHeading(
    context.localize.msg('The six principles', { id: 'principles-more.heading' }),
    context,
  );

/** What the articles added in 2022 are about, in the order in which CEMR lists it. */
const topics = ({ msg }: LocalizeController): readonly string[] => [
  msg('Sustainable development', { id: 'principles-more.topic.1' }),
  msg('Cyber violence', { id: 'principles-more.topic.2' }),
  msg('Violence against elected representatives and local authority staff', {
    id: 'principles-more.topic.3',
  }),
  msg('Intersectionality', { id: 'principles-more.topic.4' }),
  msg('Flexible working', { id: 'principles-more.topic.5' }),
  msg('Digital inclusion', { id: 'principles-more.topic.6' }),
  msg('Sexual and reproductive health and rights', { id: 'principles-more.topic.7' }),
  msg('Climate change', { id: 'principles-more.topic.8' }),
  msg('Gender-responsive civil preparedness and disaster response', {
    id: 'principles-more.topic.9',
  }),
];

/** Its number, and its title, which leads to where it was found. */
function renderArticle(
  { number, title, lang, source }: Article,
  { host, localize }: Context,
): TemplateResult {
  const words = lang === localize.locale ? nothing : lang;
  const href = host.withoutSource ? null : safeUrl(source.url);
  return html`<li>
    <span class="number">${localize.number(number)}</span>
    ${
      href
        ? html`<a part="source-link" href=${href} lang=${words} translate="no">${title}</a>`
        : html`<span lang=${words} translate="no">${title}</span>`
    }
  </li>`;
}

/** The areas of action with their articles, and of the edition of 2022 what was added then. */
export function renderAreas(edition: EditionName, context: Context): TemplateResult {
  const { host, localize } = context;
  adoptLate(host, areasStyles);
  const { msg } = localize;
  const parts = partsIn(articles, localize.locale);
  const listed = parts.flatMap((part) => part.articles).length;
  return html`
    ${renderHeading(msg('Areas of action', { id: 'principles-more.areas' }), context)}
    <p>
      ${msg(
        str`Of the ${localize.number(30)} articles of 2006, the ${localize.number(listed)} are listed whose titles we found in public sources. The titles are official; they are in English where we found no official translation.`,
        { id: 'principles-more.partial' },
      )}
    </p>
    <ul class="areas" role="list" part="areas">
      ${parts.map(
        (part) =>
          html`<li>
            <span class="area" lang=${localize.locale === 'en' ? nothing : 'en'} translate="no"
              >${part.title}</span
            >
            ${
              part.articles.length > 0
                ? html`<ul class="articles" role="list">
                    ${part.articles.map((article) => renderArticle(article, context))}
                  </ul>`
                : nothing
            }
          </li>`,
      )}
    </ul>
    ${renderSource(articles.partSource, context)}
    ${
      edition === '2022'
        ? html`
            ${renderHeading(msg('New in 2022', { id: 'principles-more.new' }), context)}
            <p>
              ${msg(
                str`Articles ${localize.number(31)} to ${localize.number(39)} are about these topics. The order is that of CEMR’s list; which article is about which is not told there.`,
                { id: 'principles-more.topics' },
              )}
            </p>
            <ul class="topics" role="list" part="topics">
              ${topics(localize).map((topic) => html`<li>${topic}</li>`)}
            </ul>
            ${renderSource(articles.topicSource, context)}
          `
        : nothing
    }
  `;
}

function renderSource(index: number, { host, localize }: Context): TemplateResult | string {
  const row = articles.sources[index];
  if (!row || host.withoutSource) return '';
  return html`<p class="source" part="source">
    ${localize.msg('Source:', { id: 'common.source' })} ${sourceLink(toSource(row))}.
  </p>`;
}
