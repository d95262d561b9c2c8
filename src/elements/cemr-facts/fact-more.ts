/** Labels and words of the facts beyond the overview: loaded by pages that ask for topics or a day. */
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import { tokens } from '../../core/tokens.js';
import { FACT_TOPICS, selectFacts, type Fact, type FactSelection } from '../../dataset/facts.js';
import { inCountry } from '../../localization/grammar.js';
import { str } from '../../localization/message.js';
import { explainRequest } from '../shared/explain-request.js';
import { days, figure, personName } from './fact-figures.js';

type Localize = LocalizeController;
type Of<T extends Fact['template']> = Extract<Fact, { template: T }>;

/** An official name, as it is in its own language. */
function formerName({ values }: Of<'former-name'>, { locale }: Localize): TemplateResult {
  const own = values.names[locale];
  return html`<span lang=${own ? nothing : 'en'} translate="no"
    >${own ?? values.names['en']}</span
  >`;
}

/** What a fact is about, in a word or two: facts of one template have one label. */
export function moreLabel(fact: Fact, { msg }: Localize): string {
  switch (fact.template) {
    case 'european-section':
    case 'world-section':
      return msg('World organisation', { id: 'facts-more.world' });
    case 'presidency-term':
      return msg('Term of office', { id: 'facts-more.term' });
    case 'policy-committee':
      return msg('Policy Committee', { id: 'facts-more.committee' });
    case 'equality-committee':
      return msg('Chair of the committee for equality', { id: 'facts-more.equality-chair' });
    case 'congress-interval':
      return msg('How often', { id: 'facts-more.interval' });
    case 'charter-not-binding':
      return msg('Legal force', { id: 'facts-more.legal' });
    case 'earlier-commitments':
      return msg('Earlier signatures', { id: 'facts-more.earlier' });
    case 'charter-languages':
      return msg('Languages', { id: 'facts-more.languages' });
    case 'observatory':
      return msg('Observatory of the Charter', { id: 'facts-more.observatory' });
    case 'charter-origin':
      return msg('Origin of the Charter', { id: 'facts-more.origin' });
    case 'former-name':
      return msg('First name', { id: 'facts-more.former-name' });
    case 'regions-added':
      return msg('Name', { id: 'facts-more.name' });
    case 'office':
      return msg('Office', { id: 'facts-more.office' });
    case 'association-member':
      return msg('Member association', { id: 'facts-more.association' });
    case 'association-office-opened':
    case 'association-office':
      return msg(str`Office of ${fact.values.association} in Brussels`, {
        id: 'facts-more.association.office',
      });
    case 'association-umbrellas':
      return msg(str`European umbrella organisations of ${fact.values.association}`, {
        id: 'facts-more.association.umbrellas',
      });
    case 'association-committee':
      return msg(str`${fact.values.association} in the Policy Committee`, {
        id: 'facts-more.association.committee',
      });
    case 'association-signing-since':
      return msg('Signatures', { id: 'facts-more.association.signing' });

    default:
      return '';
  }
}

/** What a fact says, in the reader's language. */
export function moreValue(fact: Fact, localize: Localize): TemplateResult | string {
  const { msg } = localize;
  const when = days(fact, localize);
  switch (fact.template) {
    case 'equality-committee':
      return personName(fact.values);
    case 'european-section':
      return msg(str`European section of ${fact.values.name}`, { id: 'facts-more.world.section' });
    case 'world-section':
      return msg(
        str`European section of the world organisation of local authorities from ${when}`,
        {
          id: 'facts-more.world.since',
        },
      );
    case 'presidency-term':
      return msg(
        str`${localize.number(fact.values.years)} years for the president and the co-presidents`,
        { id: 'facts-more.term.years' },
      );
    case 'policy-committee': {
      const n = figure(fact.values.members, fact.values.bound, localize);
      return msg(
        str`${n} elected representatives, ${localize.number(fact.values.women)}% of them women`,
        { id: 'facts-more.committee.women' },
      );
    }
    case 'congress-interval':
      return msg(str`A general assembly every ${localize.number(fact.values.years)} years`, {
        id: 'facts-more.interval.years',
      });
    case 'charter-not-binding':
      return msg('Not legally binding', { id: 'facts-more.legal.none' });
    case 'earlier-commitments':
      return msg(str`Commitments made before ${localize.date(fact.values.year)} stay valid`, {
        id: 'facts-more.earlier.valid',
      });
    case 'charter-languages':
      return msg(str`Translated into ${localize.number(fact.values.languages)} languages`, {
        id: 'facts-more.languages.n',
      });
    case 'observatory':
      return msg(str`Launched ${when}`, { id: 'facts-more.observatory.launched' });
    case 'charter-origin':
      return fact.values.kind === 'project'
        ? msg(str`CEMR project begun in ${when}`, { id: 'facts-more.origin.project' })
        : msg(str`Drafting project ${when}`, { id: 'facts-more.origin.drafting' });
    case 'former-name':
      return formerName(fact, localize);
    case 'regions-added':
      return msg(str`Regions part of the name since ${when}`, { id: 'facts-more.name.regions' });
    case 'office':
    case 'association-office':
      return `${fact.values.address}, ${fact.values.locality}`;
    case 'association-member':
      return msg(
        str`${fact.values.association} is CEMR’s member association ${inCountry(localize, fact.values.country)}`,
        { id: 'facts-more.association.member' },
      );
    case 'association-office-opened':
      return msg(str`Opened in ${when}`, { id: 'facts-more.association.opened' });
    case 'association-umbrellas':
      return localize.list(fact.values.names);
    case 'association-committee':
      return localize.list(fact.values.people.map(personName));
    case 'association-signing-since':
      return msg(
        str`Municipalities and counties ${inCountry(localize, fact.values.country)} have been signing the Charter since ${when}`,
        { id: 'facts-more.association.since' },
      );

    default:
      return '';
  }
}

interface Asked extends Element {
  readonly topics: string | null;
  readonly association: string | null;
  readonly at: string | null;
}

/** The facts that a page asks for by topic, association or day. */
export function selectMore(
  facts: readonly Fact[],
  asked: Asked,
  today: string,
  limit: number | null,
): FactSelection {
  const { topics, association, at } = asked;
  return selectFacts(facts, {
    topics: tokens(asked, 'topics', topics, FACT_TOPICS),
    association: association || null,
    at: at || null,
    today,
    limit,
  });
}

/** What is wrong with a day asked for, in the reader's language; null where nothing is. */
export const explainDay = (at: string | null, localize: Localize): string | null =>
  explainRequest({ country: null, at }, localize);
