import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Fact } from '../../dataset/facts.js';
import { str } from '../../localization/message.js';
import { days, figure, joined, personName } from './fact-figures.js';
import { placeName, themeName } from './fact-words.js';
import { inCountry } from '../../localization/grammar.js';

type Localize = LocalizeController;
type Of<T extends Fact['template']> = Extract<Fact, { template: T }>;

/** An official name, as it is in its own language. */
function formerName({ values }: Of<'former-name'>, { locale }: Localize): TemplateResult {
  const own = values.names[locale];
  return html`<span lang=${own ? nothing : 'en'} translate="no"
    >${own ?? values.names['en']}</span
  >`;
}

function coPresidents({ values }: Of<'co-presidents'>, localize: Localize): string {
  const { msg } = localize;
  const names = joined(values.people.map(personName), localize);
  if (values.total === undefined) return names;
  return msg(str`${names}, one of ${localize.number(values.total)}`, { id: 'facts.one-of' });
}

function congress(fact: Of<'congress'>, localize: Localize): string {
  const { msg } = localize;
  const { kind, ordinal, place } = fact.values;
  const n = ordinal ? localize.number(ordinal) : '';
  const where = placeName(place, localize);
  const when = days(fact, localize);
  if (kind === 'congress')
    return msg(str`Congress no. ${n}, ${where}, ${when}`, { id: 'facts.congress' });
  if (kind === 'assembly')
    return msg(str`General assembly no. ${n}, ${where}, ${when}`, { id: 'facts.assembly' });
  return ordinal === 1
    ? msg(str`First Estates General, ${where}, ${when}`, { id: 'facts.estates.first' })
    : msg(str`Estates General, ${where}, ${when}`, { id: 'facts.estates' });
}

/** What a fact says, in the reader's language. */
export function factValue(fact: Fact, localize: Localize): TemplateResult | string {
  const { msg } = localize;
  const when = days(fact, localize);
  switch (fact.template) {
    case 'founded':
    case 'charter-launched':
    case 'charter-updated':
      return fact.values.place
        ? msg(str`${when} in ${placeName(fact.values.place, localize)}`, { id: 'facts.when-where' })
        : when;
    case 'european-section':
      return msg(str`European section of ${fact.values.name}`, { id: 'facts.world.section' });
    case 'world-section':
      return msg(
        str`European section of the world organisation of local authorities from ${when}`,
        {
          id: 'facts.world.since',
        },
      );
    case 'member-associations': {
      const n = figure(fact.values.associations, fact.values.bound, localize);
      const countries = figure(fact.values.countries, fact.values.countriesBound, localize);
      return msg(str`${n} national associations in ${countries} countries`, {
        id: 'facts.associations.countries',
      });
    }
    case 'represented-authorities': {
      const n = figure(fact.values.authorities, fact.values.bound, localize);
      const countries = figure(fact.values.countries, fact.values.countriesBound, localize);
      return msg(str`${n} municipalities and regions in ${countries} countries`, {
        id: 'facts.authorities.countries',
      });
    }
    case 'theme':
      return themeName(fact.values.theme, localize);
    case 'president':
    case 'secretary-general':
    case 'equality-committee':
      return personName(fact.values);
    case 'co-presidents':
      return coPresidents(fact, localize);
    case 'presidency-term':
      return msg(
        str`${localize.number(fact.values.years)} years for the president and the co-presidents`,
        { id: 'facts.term.years' },
      );
    case 'policy-committee': {
      const n = figure(fact.values.members, fact.values.bound, localize);
      return msg(
        str`${n} elected representatives, ${localize.number(fact.values.women)}% of them women`,
        { id: 'facts.committee.women' },
      );
    }
    case 'congress':
      return congress(fact, localize);
    case 'congress-interval':
      return msg(str`A general assembly every ${localize.number(fact.values.years)} years`, {
        id: 'facts.interval.years',
      });
    case 'conference':
      return html`<cite lang="en" translate="no">${fact.values.name}</cite>,
        ${placeName(fact.values.place, localize)}, ${when}`;
    case 'leaders-summit':
      return `${placeName(fact.values.place, localize)}, ${when}`;
    case 'charter-articles': {
      const n = localize.number(fact.values.articles);
      return fact.values.added === undefined
        ? msg(str`${n} articles`, { id: 'facts.articles.n' })
        : msg(str`${n} articles, ${localize.number(fact.values.added)} of them new`, {
            id: 'facts.articles.added',
          });
    }
    case 'charter-not-binding':
      return msg('Not legally binding', { id: 'facts.legal.none' });
    case 'plan-deadline':
      return msg(str`To be adopted within ${localize.number(fact.values.years)} years of signing`, {
        id: 'facts.plan.years',
      });
    case 'earlier-commitments':
      return msg(str`Commitments made before ${localize.date(fact.values.year)} stay valid`, {
        id: 'facts.earlier.valid',
      });
    case 'charter-languages':
      return msg(str`Translated into ${localize.number(fact.values.languages)} languages`, {
        id: 'facts.languages.n',
      });
    case 'observatory':
      return msg(str`Launched ${when}`, { id: 'facts.observatory.launched' });
    case 'charter-origin':
      return fact.values.kind === 'project'
        ? msg(str`CEMR project begun in ${when}`, { id: 'facts.origin.project' })
        : msg(str`Drafting project ${when}`, { id: 'facts.origin.drafting' });
    case 'former-name':
      return formerName(fact, localize);
    case 'regions-added':
      return msg(str`Regions part of the name since ${when}`, { id: 'facts.name.regions' });
    case 'office':
    case 'association-office':
      return `${fact.values.address}, ${fact.values.locality}`;
    case 'association-member':
      return msg(
        str`${fact.values.association} is CEMR’s member association ${inCountry(localize, fact.values.country)}`,
        { id: 'facts.association.member' },
      );
    case 'association-office-opened':
      return msg(str`Opened in ${when}`, { id: 'facts.association.opened' });
    case 'association-umbrellas':
      return joined(fact.values.names, localize);
    case 'association-committee':
      return joined(fact.values.people.map(personName), localize);
    case 'association-signing-since':
      return msg(
        str`Municipalities and counties ${inCountry(localize, fact.values.country)} have been signing the Charter since ${when}`,
        { id: 'facts.association.since' },
      );
  }
}
