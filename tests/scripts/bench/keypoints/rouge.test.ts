import { l, n } from 'js-rouge';
import { describe, expect, test } from 'vitest';
import { bestRouge, rougeOf, rougeTokens } from '../../../../scripts/bench/keypoints/rouge.ts';

describe('by hand', () => {
  // the cat sat on the mat / the cat lay on a mat: the, cat, on, mat of 6; “the cat” of 5; the cat on mat in order.
  const rouge = rougeOf('The cat sat on the mat.', 'The cat lay on a mat.');

  test('ROUGE-1: a word counts as often as in the poorer text', () => {
    expect(rouge.rouge1).toEqual({ precision: 4 / 6, recall: 4 / 6, f1: 4 / 6 });
  });

  test('ROUGE-2', () => {
    expect(rouge.rouge2.f1).toBeCloseTo(1 / 5);
  });

  test('ROUGE-L', () => {
    expect(rouge.rougeL.f1).toBeCloseTo(4 / 6);
  });

  test('precision and recall part when the lengths do', () => {
    const { rouge1, rougeL } = rougeOf('ships left the harbour at dawn', 'the ships left');
    expect(rouge1).toEqual({ precision: 3 / 6, recall: 1, f1: 2 / 3 });
    // “ships left”
    expect(rougeL).toEqual({ precision: 2 / 6, recall: 2 / 3, f1: expect.closeTo(4 / 9) as number });
  });

  test('nothing in common, or no text', () => {
    const nothing = { precision: 0, recall: 0, f1: 0 };
    expect(rougeOf('a b', 'c d').rouge1).toEqual(nothing);
    expect(rougeOf('', 'c d').rougeL).toEqual(nothing);
    expect(rougeOf('word', 'word').rouge2).toEqual(nothing);
  });
});

test('the reference that fits best counts, for each measure by itself', () => {
  const best = bestRouge('a b c', ['c b a', 'a b x y']);
  expect(best.rouge1.f1).toBe(1);
  expect(best.rouge2.recall).toBe(1 / 3);
});

test('words without case and punctuation, in any script', () => {
  expect(rougeTokens('Harbour’s No. 5, ÉTÉ; Гавань 5')).toEqual([
    'harbour',
    's',
    'no',
    '5',
    'été',
    'гавань',
    '5',
  ]);
  expect(rougeTokens('港口关闭 ok')).toEqual(['港', '口', '关', '闭', 'ok']);
});

describe('as js-rouge has it', () => {
  const pairs = [
    ['the ferry left the harbour at dawn', 'at dawn the ferry sailed from the harbour'],
    ['ministers met on monday to talk about fish', 'fish was what the ministers met about on monday'],
    ['a a a b', 'a b b b a'],
    ['no word of this', 'is elsewhere found'],
  ] as const;
  const tokenizer = (text: string) => text.split(' ');

  test.each(pairs)('%s | %s', (candidate, reference) => {
    const rouge = rougeOf(candidate, reference);
    expect(rouge.rouge1.f1).toBeCloseTo(n(candidate, reference, { n: 1, tokenizer }));
    expect(rouge.rouge2.f1).toBeCloseTo(n(candidate, reference, { n: 2, tokenizer }));
    expect(rouge.rougeL.f1).toBeCloseTo(l(candidate, reference, { segmenter: (text) => [text], tokenizer }));
  });
});
