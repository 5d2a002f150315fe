import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../src/components/search/excerpt.ts';
import { matchesOf } from '../../../src/components/search/match.ts';
import { countFacets, isWithin } from '../../../src/components/search/narrow.ts';
import type { PagefindFragment, PagefindResult } from '../../../src/components/search/pagefind-api.ts';
import { foundArticleOf } from '../../../src/components/search/passages.ts';
import { addressOf, stateOf } from '../../../src/components/search/search-state.ts';
import { termsOf } from '../../../src/components/search/terms.ts';
import type { Facet } from '../../../src/model/facet.ts';
import { textDirectives } from '../../../src/components/search/text-directives.ts';

const wordsOf = (query: string) =>
  termsOf(query).map(({ words }) => words.map(({ word, after }) => `${word}+${after}`));

test.each([
  ['ferry boat', [['ferry+0'], ['boat+0']]],
  ['“ferry boat” quay', [['ferry+0', 'boat+1'], ['quay+0']]],
  ['渡船時刻', [['渡船+0', '船時+1', '時刻+2']]],
  ['船', [['船+0']]],
  ['6時に', [['6+0', '時に+1']]],
  ['– & …', []],
])('%s asks for its words', (query, words) => {
  expect(wordsOf(query)).toEqual(words);
});

const data = () => Promise.reject(new Error('not loaded'));
const result = (id: string, words: number[], score = 1): PagefindResult => ({ id, words, score, data });

describe('matches', () => {
  const find = (query: string, found: Record<string, PagefindResult[]>) =>
    matchesOf(termsOf(query), new Map(Object.entries(found))).map(({ id, hits }) => [
      id,
      hits.map(({ location }) => location),
    ]);

  test('hold every word, the best first', () => {
    const found = {
      ferry: [result('a', [3]), result('b', [1], 2), result('c', [5])],
      boat: [result('a', [1]), result('b', [9])],
    };
    expect(find('ferry boat', found)).toEqual([
      ['b', [1, 9]],
      ['a', [1, 3]],
    ]);
    expect(find('ferry nowhere', found)).toEqual([]);
  });

  test('hold the words of a phrase one after the other', () => {
    const found = {
      渡船: [result('a', [4, 20]), result('b', [4])],
      船時: [result('a', [21]), result('b', [9])],
    };
    expect(find('渡船時', found)).toEqual([['a', [20]]]);
  });
});

const fragment: PagefindFragment = {
  raw_url: '/repo/articles/a/',
  meta: { title: 'Ferries: 港口 ⸱口', day: '2023-06-19', source: 'The Courier' },
  content: 'Ferries: 港口 ⸱口. Short. The first ferry left. 第一 ⸱一班 ⸱班渡 ⸱渡輪 ⸱輪。',
  anchors: [
    { element: 'p', id: 'p-22222222', location: 8 },
    { element: 'h1', id: '^title', location: 0 },
    { element: 'p', id: '^summary', location: 3 },
    { element: 'a', id: 'note', location: 6 },
    { element: 'p', id: 'p-11111111', location: 4 },
  ],
};
const hit = (location: number, length = 1) => ({ location, length, term: 0 });

test('a hit belongs to the passage that it stands in, and its link leads there', () => {
  const { title, passages } = foundArticleOf(fragment, [hit(0), hit(6), hit(10, 2)], 'en');
  expect(title).toEqual([
    { text: 'Ferries', hit: true },
    { text: ': 港口', hit: false },
  ]);
  expect(
    passages.map(({ pieces }) =>
      pieces.map(({ text, hit: marked }) => (marked ? `[${text}]` : text)).join(''),
    ),
  ).toEqual(['The first [ferry] left.', '第一[班渡]輪。']);
  expect(passages[0]?.href).toBe('/repo/articles/a/#p-11111111:~:text=The%20first-,ferry,-left');
});

test('a long passage is cut between words around its first hit', () => {
  const words = Array.from({ length: 200 }, (_, index) => `word${index}`);
  const text = words.join(' ');
  let at = 0;
  const spans = words.map(
    (word) => [text.indexOf(word, at), (at = text.indexOf(word, at) + word.length)] as const,
  );
  const mark = spans[100] ?? [0, 0];
  const shown = excerptOf({ text, spans, marks: [mark] })
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');
  expect(shown).toMatch(/^… word\d+ .* \[word100\] .* word\d+ …$/u);
  expect(shown.length).toBeLessThan(280);
});

test('an address marks words between their neighbours, with the signs of its own syntax encoded', () => {
  expect(textDirectives('a well-known boat, here', [[2, 12]], 'en')).toBe(
    ':~:text=a-,well%2Dknown,-boat%2C%20here',
  );
  expect(textDirectives('nothing', [], 'en')).toBe('');
});

describe('filters', () => {
  const articles: Facet[][] = [
    [
      ['topic', 'Ferries'],
      ['year', '2023'],
    ],
    [
      ['topic', 'Ferries'],
      ['topic', 'Tides'],
      ['year', '2022'],
    ],
  ];

  test('leave what has every value', () => {
    expect(articles.map((article) => isWithin(article, { topic: 'Tides', year: '2022' }))).toEqual([
      false,
      true,
    ]);
  });

  test('are counted by what the others leave', () => {
    const counts = countFacets(articles, { year: '2023' });
    expect([...counts.topic]).toEqual([['Ferries', 1]]);
    expect([...counts.year]).toEqual([
      ['2023', 1],
      ['2022', 1],
    ]);
  });
});

test('a state is what its address says, and nothing empty stands in it', () => {
  const address = addressOf(
    { query: 'ferry & boat', filters: { topic: 'Ferries', year: '2023' } },
    'https://a.example/search/?q=old#x',
  );
  expect(address).toBe('https://a.example/search/?q=ferry+%26+boat&topic=Ferries&year=2023');
  expect(stateOf(address)).toEqual({ query: 'ferry & boat', filters: { topic: 'Ferries', year: '2023' } });
  expect(addressOf({ query: ' ', filters: {} }, address)).toBe('https://a.example/search/');
});
