import { expect, test } from 'vitest';
import { huesOf } from '../../src/lib/hue.ts';

const names = (count: number) => Array.from({ length: count }, (_, index) => `topic-${index}`);

test('a name has the same hue whatever the order of the list', () => {
  expect(huesOf(names(9).toReversed())).toEqual(huesOf(names(9)));
});

test('twelve names have twelve hues, 30 degrees apart', () => {
  const hues = [...huesOf(names(12)).values()].sort((a, b) => a - b);
  expect(hues).toEqual(Array.from({ length: 12 }, (_, index) => index * 30));
});

test('of a hundred names no hue has more than its share', () => {
  const counts = Object.values(Object.groupBy(huesOf(names(100)).values(), String)).map((of) => of?.length);
  expect(counts).toHaveLength(12);
  expect(Math.max(...counts.map((count) => count ?? 0))).toBe(9);
});

test('a name that comes later takes no hue from one before it', () => {
  const before = huesOf(['taiwan', 'ukraine']);
  const after = huesOf(['taiwan', 'ukraine', 'zambia']);
  expect([after.get('taiwan'), after.get('ukraine')]).toEqual([before.get('taiwan'), before.get('ukraine')]);
});
