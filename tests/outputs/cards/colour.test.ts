import { expect, test } from 'vitest';
import { contrast } from '../../../src/lib/colour.ts';
import { legible, paper } from '../../../src/outputs/cards/colour.ts';

test('an accent that reads on paper is kept', () => {
  expect(legible('#8a1c1c')).toBe('#8a1c1c');
});

test.each(['#ffd700', '#ffffff', '#7ec8e3', '#ff8c00'])('%s is darkened until it reads', (accent) => {
  expect(legible(accent)).not.toBe(accent);
  expect(contrast(legible(accent), paper)).toBeGreaterThanOrEqual(4.5);
});
