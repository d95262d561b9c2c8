import {
  decodeFacts,
  selectFacts,
  type Fact,
  type FactQuery,
  type FactTemplate,
} from '../../src/dataset/facts.js';
import { facts as present } from '../../src/dataset/generated/facts.js';
import { facts as more } from '../../src/dataset/generated/facts-more.js';
import { facts as past } from '../../src/dataset/generated/facts-past.js';

export const all = [...decodeFacts(present), ...decodeFacts(more), ...decodeFacts(past)];

/** The day on which the tests take place. */
export const today = '2026-11-22';

export const select = (
  query: Partial<FactQuery> = {},
  from: readonly Fact[] = all,
): readonly Fact[] =>
  selectFacts(from, { topics: [], association: null, at: null, today, limit: null, ...query })
    .facts;

type Of<T extends FactTemplate> = Extract<Fact, { template: T }>;

export const only = <T extends FactTemplate>(
  template: T,
  facts: readonly Fact[],
): readonly Of<T>[] => facts.filter((fact): fact is Of<T> => fact.template === template);

export const names = (template: 'president' | 'secretary-general', at: string | null): string[] =>
  only(template, select({ at })).map((fact) => fact.values.name);

export const coPresidents = (at: string | null): string[] =>
  only('co-presidents', select({ at })).flatMap((fact) =>
    fact.values.people.map((each) => each.name),
  );
