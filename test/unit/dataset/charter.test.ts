import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkArticles } from '../../../data/check/articles.js';
import { partsIn } from '../../../src/dataset/charter.js';
import { articles } from '../../../src/dataset/generated/articles.js';
import { editions } from '../../../src/dataset/generated/charter-editions.js';

const numbers = (lang: string): number[] =>
  partsIn(articles, lang).flatMap((part) => part.articles.map(({ number }) => number));

test('the editions: Innsbruck, 12 May 2006, and 6 December 2022', () => {
  assert.equal(editions[2006].adopted, '2006-05-12');
  assert.equal(editions[2022].adopted, '2022-12-06');
});

test('articles stand in their order, each with an official title and its source', () => {
  assert.deepEqual(
    numbers('en'),
    [1, 2, 9, 10, 11, 12, 13, 14, 18, 19, 21, 22, 23, 24, 25, 26, 30],
  );
  for (const { articles: all } of partsIn(articles, 'en'))
    for (const { source } of all) assert.match(source.url ?? '', /^https?:/);
});

test('a title is in the language asked for only where such a title is sourced', () => {
  const titles = (lang: string): Map<number, string> =>
    new Map(
      partsIn(articles, lang).flatMap((part) =>
        part.articles.map(({ number, lang: of, title }) => [number, `${of}: ${title}`]),
      ),
    );
  assert.equal(titles('fr').get(19), 'fr: Le logement');
  assert.equal(titles('fr').get(14), 'en: Health');
  assert.equal(titles('nb').get(19), 'en: Housing');
  assert.equal(titles('sv').get(20), 'sv: Kultur, idrott och fritid');
  assert.equal(titles('en').has(20), false);
});

test('data:check finds numbers, parts and titles that cannot be', () => {
  const part = { topic: 'article-part', values: { part: 'A' } };
  const article = (number: number, more: object = {}): Parameters<typeof checkArticles>[1][0] => ({
    topic: 'article',
    values: { number, title: 'T', part: 'A', ...more },
  });
  const paths = (...facts: Parameters<typeof checkArticles>[1]): string[] =>
    checkArticles('f', [part, ...facts]).map((problem) => `${problem.path} ${problem.message}`);
  assert.deepEqual(paths(article(1), article(2)), []);
  assert.deepEqual(paths(article(31)), ['/1/values/number must be a number from 1 to 30']);
  assert.deepEqual(paths(article(1, { part: 'B' })), [
    '/1/values/part is not a part of the Charter',
  ]);
  assert.deepEqual(paths(article(1), article(1)), [
    '/2/values/number has two titles in one language',
  ]);
});
