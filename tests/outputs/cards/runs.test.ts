import { expect, test } from 'vitest';
import { graphemesOf } from '../../../src/outputs/cards/type/runs.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

test('graphemes are those of Unicode, for every character between two letters', () => {
  const texts = Array.from({ length: 0x10000 }, (_, code) => `a${String.fromCharCode(code)}a`);
  const wrong = texts.filter(
    (text) =>
      graphemesOf(text).join('|') !== Array.from(segmenter.segment(text), ({ segment }) => segment).join('|'),
  );
  expect(wrong).toEqual([]);
});
