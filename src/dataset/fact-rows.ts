import type { Fact, FactTemplate, FactTopic, FactValues } from './fact-types.js';
import { endOf } from './partial-date.js';
import type { PartialDate, Source } from './types.js';

type RowOf<T extends FactTemplate> = readonly [
  topic: FactTopic,
  template: T,
  values: FactValues[T],
  /** Positions in `FactModule.sources`. */
  sources: readonly number[],
  validFrom?: PartialDate | '',
  validTo?: PartialDate | '',
  asOf?: PartialDate | '',
  association?: string,
];

/** A fact as the compiled module holds it: what is unknown is left out at the end. */
export type FactRow = { [T in FactTemplate]: RowOf<T> }[FactTemplate];

export interface FactModule {
  readonly sources: readonly (readonly [
    publisher: string,
    url: string,
    date?: string,
    title?: string,
  ])[];
  /** Those of one template are in the order in which they are shown. */
  readonly rows: readonly FactRow[];
}

/** Reads a compiled module. */
export function decodeFacts(module: FactModule): readonly Fact[] {
  const sources = module.sources.map(([publisher, url, date, title]): Source => ({
    publisher,
    url: url || null,
    date: date || null,
    title: title || null,
  }));
  return module.rows.map(
    ([topic, template, values, cited, validFrom, validTo, asOf, association]) =>
      // The row type ties values to template; a destructured union forgets it.
      ({
        topic,
        template,
        values,
        validFrom: validFrom || null,
        validTo: validTo || null,
        asOf: asOf || null,
        association: association || null,
        sources: cited.flatMap((index) => sources[index] ?? []),
      }) as Fact,
  );
}

/** Topics of things that happened one after the other. */
const isSeries = (topic: FactTopic): boolean => topic === 'congresses' || topic === 'conferences';

/** What counts as one towards `limit`. */
const subject = ({ topic, template, validFrom }: Fact): string =>
  isSeries(topic) ? `${template} ${validFrom}` : template;

/** The first so many of a topic, with all accounts of each. */
export function firstSubjects(facts: readonly Fact[], limit: number | null): readonly Fact[] {
  if (limit === null) return facts;
  const kept = new Set([...new Set(facts.map(subject))].slice(0, limit));
  return facts.filter((fact) => kept.has(subject(fact)));
}

/**
 * What an overview tells today. It was compiled of facts that hold; since then a term may have ended,
 * and then nobody is named rather than somebody who is no longer in office.
 */
export function overviewOn(
  facts: readonly Fact[],
  today: string,
  limit: number | null,
): readonly Fact[] {
  const current = facts.filter(
    ({ topic, validTo }) => topic !== 'leadership' || validTo === null || endOf(validTo) >= today,
  );
  return [...new Set(current.map(({ topic }) => topic))].flatMap((topic) =>
    firstSubjects(
      current.filter((fact) => fact.topic === topic),
      limit,
    ),
  );
}
