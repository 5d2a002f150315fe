import { expect, test } from 'vitest';
import { logScale, spreadOut } from '../../../../../scripts/bench/site/report/scale.ts';

test('an axis runs from power of ten to power of ten, and ten times as much is always as far', () => {
  const { place, ticks } = logScale([0.3, 40], 0, 300);
  expect(ticks).toEqual([0.1, 1, 10, 100]);
  expect([0.1, 1, 10, 100].map(place)).toEqual([0, 100, 200, 300]);
  expect(place(Math.sqrt(10))).toBeCloseTo(150);
});

test('a single value has an axis too', () => {
  expect(logScale([100], 0, 50).ticks).toEqual([100, 1000]);
});

test('labels keep their order and a gap', () => {
  expect(spreadOut([50, 10, 52], 20)).toEqual([50, 10, 70]);
});
