import { expect, test } from 'vitest';
import { designs, sampleCards } from '../../../../scripts/bench/cards/sample-cards.ts';

test('every kind of card has a design, an article all shapes with and without a picture', () => {
  expect(new Set(designs.map(({ kind }) => kind)).size).toBe(5);
  expect(designs.filter(({ kind }) => kind === 'article')).toHaveLength(8);
});

test('the cards are the same each time, and no two of them alike', () => {
  const [design] = designs;
  if (!design) throw new Error('There is no design.');
  const cards = sampleCards(design, 30);
  expect(sampleCards(design, 30)).toEqual(cards);
  expect(new Set(cards.map(({ title }) => title)).size).toBe(30);
  expect(new Set(cards.map(({ lang }) => lang))).toEqual(new Set(['en', 'pt', 'zh']));
});
