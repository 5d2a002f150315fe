import { expect, test } from 'vitest';
import { tiers, unicodeRangeOf } from '../../../scripts/fonts/tiers.ts';

test('neighbours become a range', () => {
  expect(unicodeRangeOf([0x61, 0x20, 0x62, 0x63])).toBe('U+0020, U+0061-0063');
});

test('no letter is in two files', () => {
  const all = tiers.flatMap(({ codePoints }) => codePoints);
  expect(new Set(all).size).toBe(all.length);
});

test('an English page asks for the first file only', () => {
  const text = 'Xi’s “35 minutes” – £5, half a page … © 2023 · ×';
  const [core] = tiers;
  expect(Array.from(text).filter((c) => !core?.codePoints.includes(c.codePointAt(0) ?? 0))).toEqual([]);
});
