import { html, type TemplateResult } from 'lit';
import type { LocalizeController } from '../../controllers/localize-controller.js';
import type { Fact } from '../../dataset/fact-types.js';
import { str } from '../../localization/message.js';
import { days, figure, personName } from './fact-figures.js';
import { placeName, themeName } from './fact-words.js';

type Localize = LocalizeController;
type Of<T extends Fact['template']> = Extract<Fact, { template: T }>;

function coPresidents({ values }: Of<'co-presidents'>, localize: Localize): string {
  const { msg } = localize;
  const names = localize.list(values.people.map(personName));
  if (values.total === undefined) return names;
  return msg(str`${names}, one of ${localize.number(values.total)}`, { id: 'facts-more.one-of' });
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
    return msg(str`General assembly no. ${n}, ${where}, ${when}`, { id: 'facts-more.assembly' });
  return ordinal === 1
    ? msg(str`First Estates General, ${where}, ${when}`, { id: 'facts-more.estates.first' })
    : msg(str`Estates General, ${where}, ${when}`, { id: 'facts-more.estates' });
}

/** What a fact of the overview says, in the reader's language; null for one beyond it. */
export function factValue(fact: Fact, localize: Localize): TemplateResult | string | null {
  const { msg } = localize;
  const when = days(fact, localize);
  switch (fact.template) {
    case 'founded':
    case 'charter-launched':
    case 'charter-updated':
      return fact.values.place
        ? msg(str`${when} in ${placeName(fact.values.place, localize)}`, { id: 'facts.when-where' })
        : when;
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
      return personName(fact.values);
    case 'co-presidents':
      return coPresidents(fact, localize);
    case 'congress':
      return congress(fact, localize);
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
    case 'plan-deadline':
      return msg(str`To be adopted within ${localize.number(fact.values.years)} years of signing`, {
        id: 'facts.plan.years',
      });
    default:
      return null;
  }
}
