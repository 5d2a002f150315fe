import { expect, test } from 'vitest';
import { didYouMean, nearest, onlyNear } from '../../src/lib/suggest.ts';

const topics = ['taiwan', 'fentanyl', 'military-channels', 'ukraine'];

test.each([
  ['tawain', 'taiwan'],
  ['Taiwan', 'taiwan'],
  ['fentanil', 'fentanyl'],
  ['military-chanels', 'military-channels'],
])('%s was meant to be %s', (word, meant) => {
  expect(nearest(word, topics)).toBe(meant);
});

test.each(['weather', 'x', ''])('nothing is near %j', (word) => {
  expect(nearest(word, topics)).toBeUndefined();
});

test('of two that are as near, the first by the alphabet', () => {
  expect(nearest('cat', ['rat', 'bat'])).toBe('bat');
});

test('didYouMean follows a sentence', () => {
  expect(`Unknown topic "tawain".${didYouMean('tawain', topics)}`).toMatchInlineSnapshot(
    `"Unknown topic "tawain". Did you mean "taiwan"?"`,
  );
  expect(`Unknown topic "weather".${didYouMean('weather', topics)}`).toMatchInlineSnapshot(
    `"Unknown topic "weather"."`,
  );
});

test('a word is meant without a doubt when one entry alone is near', () => {
  expect(onlyNear('tawain', topics)).toBe('taiwan');
  expect(onlyNear('cat', ['rat', 'bat'])).toBeUndefined();
  expect(onlyNear('weather', topics)).toBeUndefined();
});
