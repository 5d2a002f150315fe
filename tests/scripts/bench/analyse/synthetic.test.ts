import { expect, test } from 'vitest';
import { randomOf } from '../../../../scripts/bench/random.ts';
import { topicsFrom } from '../../../../scripts/bench/analyse/synthetic.ts';

test('the same seed gives the same forty topics of ten terms, made of the texts’ words', () => {
  const texts = ['Ferries crossed the harbour while lamps burned'];
  const topics = topicsFrom(texts, randomOf(7));
  expect(topics).toEqual(topicsFrom(texts, randomOf(7)));
  expect(topics.map(({ terms }) => terms.length)).toEqual(Array<number>(40).fill(10));
  const words = topics.flatMap(({ terms }) => terms.flatMap((term) => term.split(/ \+ | /u)));
  for (const word of words) expect(texts[0]).toContain(word);
});
