import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { overviewOn } from '../../dataset/fact-rows.js';
import type { Fact, FactTopic } from '../../dataset/fact-types.js';
import { loadFacts, type FactScope } from '../../dataset/load-facts.js';
import type { Source } from '../../dataset/types.js';
import type { Section } from '../../localization/catalogues.js';
import { str } from '../../localization/message.js';
import { CharterElement } from '../charter-element.js';
import { sourceLink } from '../shared/source-link.js';
import { cemrFactsStyles } from './cemr-facts-styles.js';
import { factDetail } from './fact-figures.js';
import { factLabel } from './fact-label.js';
import { factValue } from './fact-value.js';
import { topicName } from './fact-words.js';

interface Chosen {
  readonly facts: readonly Fact[];
  /** The association asked for, when the data has nothing about it. */
  readonly unknownAssociation: string | null;
}

/** Which facts to tell, and how to say them. */
interface Loaded {
  readonly label: (fact: Fact) => string;
  readonly value: (fact: Fact) => TemplateResult | string;
  /** Those to tell, of all that was loaded. */
  readonly choose: () => Chosen;
  /** What is wrong with the day asked for; null where nothing is. A country says nothing here. */
  readonly explain: () => string | null;
}

/** Consecutive facts with the same key, each group together. */
function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): readonly [K, readonly T[]][] {
  const groups: [K, T[]][] = [];
  for (const item of items) {
    const key = keyOf(item);
    const last = groups.at(-1);
    if (last && last[0] === key) last[1].push(item);
    else groups.push([key, [item]]);
  }
  return groups;
}

/**
 * Facts about CEMR and its Charter as they stood on a day, each with its date and its source.
 *
 * @summary Facts about CEMR and its Charter, as they stood on a day.
 * @slot - Fallback: shows until the facts are there, without script, and when they cannot be shown.
 * @fires {CharterReadyEvent} charter-ready - The facts are shown.
 * @fires {CharterErrorEvent} charter-error - The facts could not be loaded.
 * @csspart root - Everything the element shows.
 * @csspart heading - The heading over a topic, where more than one is shown.
 * @csspart list - The facts of a topic.
 * @csspart item - One label with what belongs to it.
 * @csspart label - What a fact is about.
 * @csspart value - What it says.
 * @csspart source - The small line with date and source.
 * @csspart notice - The explanation where there is nothing for what was asked.
 * @csspart error - The text of the error state.
 * @csspart retry - The button that tries again.
 * @cssproperty [--charter-accent-color=currentColor] - Colour of what can be pressed.
 * @cssproperty [--charter-line-color] - Colour of the lines between the facts; default: a fifth of the text colour.
 * @cssstate loading - Data or language are on their way.
 * @cssstate ready - What was asked for is shown.
 * @cssstate error - It could not be loaded; the fallback shows.
 * @cssstate empty - There is nothing for what was asked; the explanation and the fallback show.
 */
export class CemrFactsElement extends CharterElement<Loaded> {
  static override readonly sections: readonly Section[] = ['base', 'facts'];
  static override readonly styles = [CharterElement.styles, cemrFactsStyles];
  static override readonly properties: PropertyDeclarations = {
    ...CharterElement.properties,
    topics: {},
    association: {},
    limit: { type: Number },
  };

  /**
   * Which groups of facts to show, in that order, separated by spaces: `about`, `members`, `themes`,
   * `leadership`, `congresses`, `conferences`, `charter`, `history`, `offices`, `association`;
   * default: an overview, the main facts of the first seven. A topic that is named is told in full.
   */
  declare topics: string | null;
  /** Short name of a member association to tell about as well, such as `KS`; default: none. */
  declare association: string | null;
  /** At most so many facts of each topic; default: all. */
  declare limit: number | null;

  constructor() {
    super();
    this.topics = this.association = null;
    this.limit = null;
  }

  get #scope(): FactScope {
    return this.at ? 'past' : this.topics || this.association ? 'all' : 'overview';
  }

  protected override get loadKey(): string {
    return `${this.#scope}|${this.at}`;
  }

  protected override async load(): Promise<Loaded> {
    const scope = this.#scope;
    const facts = loadFacts(scope);
    if (scope === 'overview') {
      const loaded = await facts;
      return {
        choose: () => ({
          facts: overviewOn(loaded, this.#today, this.#limit),
          unknownAssociation: null,
        }),
        label: (fact) => factLabel(fact, this.localize) ?? '',
        value: (fact) => factValue(fact, this.localize) ?? '',
        explain: () => null,
      };
    }
    const [loaded, { explainDay, moreLabel, moreValue, selectMore }] = await Promise.all([
      facts,
      import('./fact-more.js'),
      this.localize.addSections('facts-more', 'countries', ...(this.at ? (['more'] as const) : [])),
    ]);
    return {
      choose: () => selectMore(loaded, this, this.#today, this.#limit),
      label: (fact) => factLabel(fact, this.localize) ?? moreLabel(fact, this.localize),
      value: (fact) => factValue(fact, this.localize) ?? moreValue(fact, this.localize),
      explain: () => explainDay(this.at, this.localize),
    };
  }

  get #today(): string {
    return new Date().toISOString().slice(0, 10);
  }

  get #limit(): number | null {
    return this.limit && this.limit > 0 ? this.limit : null;
  }

  protected override explainEmpty(loaded: Loaded): string | null {
    const problem = loaded.explain();
    if (problem) return problem;
    const { facts, unknownAssociation } = loaded.choose();
    if (facts.length > 0) return null;
    const { msg } = this.localize;
    if (unknownAssociation !== null) return this.#unknown(unknownAssociation);
    return this.at
      ? msg(str`Nothing of what was asked for is known for ${this.localize.date(this.at)}.`, {
          id: 'facts-more.none-then',
        })
      : msg('Nothing of what was asked for is known.', { id: 'facts-more.none' });
  }

  #unknown(association: string): string {
    return this.localize.msg(str`Nothing is known here about an association “${association}”.`, {
      id: 'facts-more.unknown-association',
    });
  }

  protected override renderValue(loaded: Loaded): TemplateResult {
    const { facts, unknownAssociation } = loaded.choose();
    const topics = grouped(facts, ({ topic }) => topic);
    return html`
      ${topics.map(([topic, of]) => [
        topics.length > 1 ? this.#renderHeading(topic) : nothing,
        html`<dl part="list">
          ${grouped(of, loaded.label).map(([label, same]) => this.#renderItem(label, same, loaded))}
        </dl>`,
      ])}
      ${
        unknownAssociation === null
          ? nothing
          : html`<p part="notice">${this.#unknown(unknownAssociation)}</p>`
      }
    `;
  }

  #renderHeading(topic: FactTopic): TemplateResult {
    return html`<div
      class="heading"
      part="heading"
      role="heading"
      aria-level=${Math.min(6, Math.max(2, this.headingLevel || 3))}
    >
      ${topicName(topic, this.localize)}
    </div>`;
  }

  #renderItem(label: string, facts: readonly Fact[], { value }: Loaded): TemplateResult {
    // Facts from one page, of one day, share the line that says so.
    const line = (fact: Fact): string => `${this.#detail(fact)}|${JSON.stringify(fact.sources[0])}`;
    return html`<div class="item" part="item">
      <dt part="label">${label}</dt>
      ${grouped(facts, line).map(([, same]) =>
        same.map(
          (fact, index) =>
            html`<dd part="value">
              ${value(fact)} ${index === same.length - 1 ? this.#renderDetail(fact) : nothing}
            </dd>`,
        ),
      )}
    </div>`;
  }

  #source({ sources }: Fact): Source | null {
    return this.withoutSource ? null : (sources[0] ?? null);
  }

  #detail(fact: Fact): string {
    return factDetail(fact, this.#today, this.#source(fact)?.publisher ?? null, this.localize);
  }

  #renderDetail(fact: Fact): TemplateResult | typeof nothing {
    const detail = this.#detail(fact);
    const source = this.#source(fact);
    if (!detail && !source) return nothing;
    return html`<small class="detail" part="source"
      >${detail}${detail && source ? ' · ' : ''}${source ? sourceLink(source) : nothing}</small
    >`;
  }
}
