import { expect, test } from 'vitest';
import { likenessOf, LikenessIndex, signatureOf } from '../../src/digest/likeness.ts';

const words = Array.from({ length: 400 }, (_, index) => `word${index}`);
const story = words.join(' ');

test('the same text is wholly alike, a stranger not at all', () => {
  const other = words.map((word) => `other${word}`).join(' ');
  expect(likenessOf(signatureOf(story), signatureOf(story))).toBe(1);
  expect(likenessOf(signatureOf(story), signatureOf(other))).toBe(0);
});

test('comes near to the true share of word runs', () => {
  // 300 of the 400 words: 298 of 398 runs of three are shared.
  const shorter = words.slice(0, 300).join(' ');
  expect(likenessOf(signatureOf(story), signatureOf(shorter))).toBeCloseTo(298 / 398, 1);
});

test('short texts and scripts without spaces count too', () => {
  const short = 'six words and no more here';
  expect(likenessOf(signatureOf(short), signatureOf(short.toUpperCase()))).toBe(1);
  const chinese = '渡轮每天将多开一班燃料费用由市政府和船东各承担一半';
  expect(likenessOf(signatureOf(chinese), signatureOf(chinese))).toBe(1);
  expect(likenessOf(signatureOf(''), signatureOf(''))).toBe(0);
});

test('the index finds the nearest of many', () => {
  const index = new LikenessIndex<number>();
  for (let start = 0; start < 50; start += 1) {
    index.add(signatureOf(words.map((word) => `${start}${word}`).join(' ')), start);
  }
  const edited = words.map((word, at) => (at % 40 === 0 ? 'changed' : `17${word}`)).join(' ');
  expect(index.nearest(signatureOf(edited), 0.5)?.entry).toBe(17);
  expect(index.nearest(signatureOf('nothing like it at all'), 0.5)).toBeUndefined();
});
