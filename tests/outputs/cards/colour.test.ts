import { expect, test } from 'vitest';
import { contrast, legible, mix, paper } from '../../../src/outputs/cards/colour.ts';

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('an accent that reads on paper is kept', () => {
  expect(legible('#8a1c1c')).toBe('#8a1c1c');
});

test.each(['#ffd700', '#ffffff', '#7ec8e3', '#ff8c00'])('%s is darkened until it reads', (accent) => {
  expect(legible(accent)).not.toBe(accent);
  expect(contrast(legible(accent), paper)).toBeGreaterThanOrEqual(4.5);
});

test('mix goes from one colour to the other', () => {
  expect([
    mix('#102030', '#ffffff', 0),
    mix('#000000', '#ffffff', 0.5),
    mix('#102030', '#ffffff', 1),
  ]).toEqual(['#102030', '#808080', '#ffffff']);
});
