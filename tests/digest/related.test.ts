import { expect, test } from 'vitest';
import { relatedOf } from '../../src/digest/related.ts';
import type { Article } from '../../src/model/article.ts';
import { makeArticle } from '../support/make.ts';

/** Articles a day apart, newest first, each with the topics named. */
function articlesOn(...topics: string[][]): Article[] {
  return topics.map((of, index) =>
    makeArticle({ slug: `a${index}`, topics: of, published: `2023-06-${29 - index}` }),
  );
}

function related(articles: Article[], index: number): string[] {
  const article = articles[index];
  return article ? relatedOf(article, articles).map(({ slug }) => slug) : [];
}

test('the most shared topics first, then the nearest in time', () => {
  const articles = articlesOn(['x'], ['x', 'y'], ['x'], ['x', 'y'], ['z'], ['x']);
  expect(related(articles, 3)).toEqual(['a1', 'a2', 'a5', 'a0']);
});

test('at most four, and never the article itself', () => {
  expect(related(articlesOn(['x'], ['x'], ['x'], ['x'], ['x'], ['x'], ['x']), 3)).toEqual([
    'a2',
    'a4',
    'a1',
    'a5',
  ]);
});

test('none without a topic in common', () => {
  expect(related(articlesOn(['x'], ['y'], []), 0)).toEqual([]);
  expect(related(articlesOn([], []), 0)).toEqual([]);
});
