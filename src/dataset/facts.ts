import { FACT_TOPICS, type Fact, type FactTemplate, type FactTopic } from './fact-types.js';
import { firstSubjects } from './fact-rows.js';
import { endOf, startOf } from './partial-date.js';
import type { PartialDate } from './types.js';

export * from './fact-rows.js';
export * from './fact-types.js';

/** How a template's facts behave in time. */
type Behaviour =
  /** Happened once, and stays true. */
  | 'event'
  /** One of several that happened, each with a place of its own in the count of `limit`. */
  | 'series'
  /** True from a day on, perhaps until another. */
  | 'lasting'
  /** Held by one at a time: a successor who has certainly begun replaces the one before. */
  | 'held'
  /** Published from time to time: the newest replaces the older ones. */
  | 'periodic';

/** In the order in which they are shown. */
const TEMPLATES: { readonly [T in FactTemplate]: readonly [FactTopic, Behaviour] } = {
  founded: ['about', 'event'],
  'european-section': ['about', 'lasting'],
  'member-associations': ['members', 'periodic'],
  'represented-authorities': ['members', 'periodic'],
  theme: ['themes', 'periodic'],
  president: ['leadership', 'held'],
  'co-presidents': ['leadership', 'held'],
  'secretary-general': ['leadership', 'held'],
  'presidency-term': ['leadership', 'lasting'],
  'policy-committee': ['leadership', 'periodic'],
  'equality-committee': ['leadership', 'periodic'],
  congress: ['congresses', 'series'],
  'congress-interval': ['congresses', 'lasting'],
  conference: ['conferences', 'series'],
  'leaders-summit': ['conferences', 'series'],
  'charter-launched': ['charter', 'event'],
  'charter-updated': ['charter', 'event'],
  'charter-articles': ['charter', 'held'],
  'charter-not-binding': ['charter', 'lasting'],
  'plan-deadline': ['charter', 'lasting'],
  'earlier-commitments': ['charter', 'lasting'],
  'charter-languages': ['charter', 'periodic'],
  observatory: ['charter', 'event'],
  'charter-origin': ['history', 'event'],
  'former-name': ['history', 'lasting'],
  'regions-added': ['history', 'event'],
  'world-section': ['history', 'event'],
  office: ['offices', 'lasting'],
  'association-member': ['association', 'lasting'],
  'association-office-opened': ['association', 'event'],
  'association-office': ['association', 'lasting'],
  'association-umbrellas': ['association', 'lasting'],
  'association-committee': ['association', 'lasting'],
  'association-signing-since': ['association', 'lasting'],
};

const ORDER = Object.keys(TEMPLATES);

/** The topic that a template belongs to. */
export const topicOf = (template: FactTemplate): FactTopic => TEMPLATES[template][0];

/** Whether a text, from a file perhaps, names a template. */
export const isFactTemplate = (text: string): text is FactTemplate =>
  Object.hasOwn(TEMPLATES, text);

export interface FactQuery {
  /** Names of topics, in the order wanted; none means all. */
  readonly topics: readonly string[];
  /** Whose facts to add, in any case: `KS`. */
  readonly association: string | null;
  /** The day asked for; a year or a month means its last day. Null means today. */
  readonly at: PartialDate | null;
  /** Today, as an ISO date. */
  readonly today: string;
  /** At most so many per topic; accounts of the same thing by several sources count once. */
  readonly limit: number | null;
}

export interface FactSelection {
  readonly facts: readonly Fact[];
  readonly unknownTopics: readonly string[];
  /** The association asked for, when the data has nothing about it. */
  readonly unknownAssociation: string | null;
}

const isTopic = (name: string): name is FactTopic => FACT_TOPICS.some((topic) => topic === name);

const hasBegun = (date: PartialDate | null, day: string): boolean =>
  date !== null && endOf(date) <= day;

function lasts({ validFrom, validTo, asOf }: Fact, day: string, today: string): boolean {
  const from = validFrom ?? asOf;
  // The sources say it in the present tense and without a date: so it is told of the present only.
  if (from === null) return day >= today;
  return startOf(from) <= day && (validTo === null || day <= endOf(validTo));
}

/** Whether the fact is one to tell on that day, others of its kind aside. */
function holds(fact: Fact, day: string, today: string): boolean {
  switch (TEMPLATES[fact.template][1]) {
    case 'event':
    case 'series':
      return hasBegun(fact.validFrom, day);
    case 'periodic':
      return hasBegun(fact.asOf, day);
    case 'lasting':
    case 'held':
      return lasts(fact, day, today);
  }
}

/** Whether another fact that holds on the same day takes this one's place. */
function isReplaced(fact: Fact, others: readonly Fact[], day: string): boolean {
  const behaviour = TEMPLATES[fact.template][1];
  const date = behaviour === 'periodic' ? fact.asOf : behaviour === 'held' ? fact.validFrom : null;
  if (date === null) return false;
  return others.some((other) => {
    if (other.template !== fact.template) return false;
    if (behaviour === 'periodic') return other.asOf !== null && endOf(other.asOf) > endOf(date);
    return (
      other.validFrom !== null &&
      startOf(other.validFrom) > startOf(date) &&
      hasBegun(other.validFrom, day)
    );
  });
}

/** Whether the data itself says that it is over, so that only a page with a day of its own needs it. */
export function isPast(fact: Fact, facts: readonly Fact[]): boolean {
  if (TEMPLATES[fact.template][1] === 'lasting') return fact.validTo !== null;
  return isReplaced(fact, facts, '9999');
}

/**
 * The facts to tell on a day, in the order of the topics asked for, the templates and the data.
 * Where sources disagree both stay, each with its source. A holder replaced in a year of which the
 * sources do not give the day stays beside the successor until that year is over.
 */
export function selectFacts(facts: readonly Fact[], query: FactQuery): FactSelection {
  const { at, today, limit } = query;
  const association = query.association?.toLowerCase() ?? null;
  const asked = [...new Set(query.topics.map((topic) => topic.toLowerCase()))];
  const topics = asked.length > 0 ? asked.filter(isTopic) : FACT_TOPICS;
  const isNow = at === null || (startOf(at) <= today && today <= endOf(at));
  const day = isNow ? today : endOf(at);

  const open = facts.filter(
    (fact) => fact.association === null || fact.association.toLowerCase() === association,
  );
  const held = open.filter((fact) => holds(fact, day, today));
  const current = held
    .filter((fact) => !isReplaced(fact, held, day))
    .sort((a, b) => ORDER.indexOf(a.template) - ORDER.indexOf(b.template));
  return {
    facts: topics.flatMap((topic) =>
      firstSubjects(
        current.filter((fact) => fact.topic === topic),
        limit,
      ),
    ),
    unknownTopics: asked.filter((topic) => !isTopic(topic)),
    unknownAssociation:
      association !== null && !open.some((fact) => fact.association !== null)
        ? query.association
        : null,
  };
}
