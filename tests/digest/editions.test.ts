import { describe, expect, test } from 'vitest';
import { editionsOf, weightOf } from '../../src/digest/editions.ts';
import { makeArticle, makeEditionFile } from '../support/make.ts';

const figure = { src: '/media/a.svg', digest: 'd', alt: 'A', width: 1, height: 1 };

function slugsOf(...args: Parameters<typeof editionsOf>): Record<string, string[]> {
  return Object.fromEntries(
    editionsOf(...args).map(({ date, articles }) => [date, articles.map(({ slug }) => slug)]),
  );
}

const monday = makeArticle({ slug: 'monday', published: '2023-06-19T09:00Z', words: 100 });
const sunday = makeArticle({ slug: 'sunday', published: '2023-06-18', words: 200 });
const tuesday = makeArticle({ slug: 'tuesday', published: '2023-06-20', words: 300 });

test('each day with articles has an edition, newest first', () => {
  const editions = editionsOf([tuesday, monday, sunday], [], 'daily');
  expect(editions.map(({ date }) => date)).toEqual(['2023-06-20', '2023-06-19', '2023-06-18']);
  expect(editions[0]).toEqual({ date: '2023-06-20', title: undefined, note: undefined, articles: [tuesday] });
});

test('a week begins on Monday', () => {
  expect(slugsOf([tuesday, monday, sunday], [], 'weekly')).toEqual({
    '2023-06-19': ['tuesday', 'monday'],
    '2023-06-12': ['sunday'],
  });
});

test('a file gives a title and a note, in a week from any day of it', () => {
  const file = makeEditionFile({ date: '2023-06-21', title: 'Midsummer', body: 'digest' });
  expect(editionsOf([monday], [file], 'weekly')).toEqual([
    { date: '2023-06-19', title: 'Midsummer', note: 'digest', articles: [monday] },
  ]);
  expect(editionsOf([monday], [file], 'daily')[0]).toMatchObject({ title: undefined, note: undefined });
});

describe('order', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((slug, index) =>
    makeArticle({ slug, words: 100 * (index + 1) }),
  );
  const all = [a, b, c, d].filter((article) => article !== undefined);
  const order = (file: Parameters<typeof makeEditionFile>[0]) =>
    slugsOf(all, [makeEditionFile(file)], 'daily')['2023-06-19'];

  test('by weight, without an editor’s word', () => {
    expect(order({})).toEqual(['d', 'c', 'b', 'a']);
  });

  test('the lead first, then the order, then the rest by weight', () => {
    expect(order({ lead: 'b' })).toEqual(['b', 'd', 'c', 'a']);
    expect(order({ order: ['a', 'c'] })).toEqual(['a', 'c', 'd', 'b']);
    expect(order({ lead: 'c', order: ['a', 'c'] })).toEqual(['c', 'a', 'd', 'b']);
  });

  test('slugs of other days change nothing', () => {
    expect(order({ lead: 'elsewhere', order: ['nowhere', 'a'] })).toEqual(['a', 'd', 'c', 'b']);
  });

  test('of equal weight, by slug, however they came', () => {
    const equals = ['y', 'x', 'z'].map((slug) => makeArticle({ slug }));
    expect(slugsOf(equals, [], 'daily')).toEqual({ '2023-06-19': ['x', 'y', 'z'] });
  });
});

test('nothing published, no edition', () => {
  expect(editionsOf([], [makeEditionFile()], 'daily')).toEqual([]);
});

test('weight', () => {
  expect(weightOf(makeArticle({ words: 300 }))).toBe(3);
  expect(weightOf(makeArticle({ words: 5000 }))).toBe(6);
  expect(weightOf(makeArticle({ words: 300, figure }))).toBe(5);
  expect(weightOf(makeArticle({ words: 300, topics: ['a', 'b', 'c', 'd'] }))).toBe(6);
  expect(weightOf(makeArticle({ words: 300, rights: 'excerpt' }))).toBe(0);
});
