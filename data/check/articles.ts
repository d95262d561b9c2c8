import type { Problem } from './problem.js';

/** What the Charter says, as it stands in `data/facts.json`. */
export interface ArticleFact {
  readonly topic: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** How many there are of what is numbered: principles, articles of 2006, articles added in 2022. */
const MOST: Readonly<Record<string, readonly [key: string, most: number]>> = {
  principle: ['value', 6],
  article: ['number', 30],
  'article-title': ['number', 30],
  'new-article': ['listOrder', 9],
};

/** Numbers are those of the Charter, an article has one title in a language, and a part that is there. */
export function checkArticles(file: string, facts: readonly ArticleFact[]): Problem[] {
  const parts = new Set(
    facts.filter(({ topic }) => topic === 'article-part').map(({ values }) => values['part']),
  );
  const titled = new Set<string>();
  return facts.flatMap(({ topic, values }, index) => {
    const problem = (key: string, message: string): Problem => ({
      file,
      path: `/${index}/values/${key}`,
      message,
      value: values[key],
    });
    const [key, most] = MOST[topic] ?? [];
    if (key === undefined || most === undefined) return [];
    const problems: Problem[] = [];
    const number = values[key];
    if (!Number.isInteger(number) || Number(number) < 1 || Number(number) > most)
      problems.push(problem(key, `must be a number from 1 to ${most}`));
    if ('part' in values && !parts.has(values['part']))
      problems.push(problem('part', 'is not a part of the Charter'));
    const language = topic === 'article' ? 'en' : values['lang'];
    if (typeof language !== 'string') return problems;
    const name = `${String(number)} ${language}`;
    if (titled.has(name)) problems.push(problem(key, 'has two titles in one language'));
    titled.add(name);
    return problems;
  });
}
