import type { PartialDate, Source } from './types.js';

/** Sources as the compiled modules hold them. */
export type SourceRow = readonly [publisher: string, url: string];

/** An edition of the Charter: when it was adopted, and where that and its text are found. */
export interface Edition {
  readonly adopted: PartialDate;
  readonly adoptedSource: Source;
  readonly textSource: Source;
}

/** An official title: its language, and the position of its source in `ArticlesModule.sources`. */
export type TitleRow = readonly [lang: string, title: string, source: number];

/** The articles of 2006 whose titles are sourced, by part. All titles are official ones. */
export interface ArticlesModule {
  readonly sources: readonly SourceRow[];
  /** Positions in `sources`: of the parts, and of the topics of the articles added in 2022. */
  readonly partSource: number;
  readonly topicSource: number;
  /** English titles of the parts, with their articles. */
  readonly parts: readonly (readonly [
    title: string,
    ...articles: (readonly [number: number, ...titles: TitleRow[]])[],
  ])[];
}

export interface Article {
  readonly number: number;
  readonly title: string;
  /** Of the title. */
  readonly lang: string;
  readonly source: Source;
}

export interface Part {
  /** In English. */
  readonly title: string;
  readonly articles: readonly Article[];
}

export const toSource = ([publisher, url]: SourceRow): Source => ({
  publisher,
  url,
  title: null,
  date: null,
});

/**
 * The parts with their articles, titled in the language asked for where such a title is sourced,
 * else in English; an article that has neither is left out.
 */
export function partsIn(module: ArticlesModule, lang: string): readonly Part[] {
  return module.parts.map(([title, ...articles]) => ({
    title,
    articles: articles.flatMap(([number, ...titles]) => {
      const row =
        titles.find(([language]) => language === lang) ?? titles.find(([each]) => each === 'en');
      const source = row && module.sources[row[2]];
      return source ? [{ number, title: row[1], lang: row[0], source: toSource(source) }] : [];
    }),
  }));
}
