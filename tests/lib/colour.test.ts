import { expect, test } from 'vitest';
import { contrast, mix, readable } from '../../src/lib/colour.ts';

test('contrast is that of WCAG 2.2', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('mix goes from one colour to the other', () => {
  expect([
    mix('#102030', '#ffffff', 0),
    mix('#000000', '#ffffff', 0.5),
    mix('#102030', '#ffffff', 1),
  ]).toEqual(['#102030', '#808080', '#ffffff']);
});

test('a colour that reads is kept; another is moved until it does', () => {
  expect(readable('#8a1c1c', '#ffffff', '#000000')).toBe('#8a1c1c');
  const light = readable('#8a1c1c', '#161512', '#ffffff');
  expect(light).not.toBe('#8a1c1c');
  expect(contrast(light, '#161512')).toBeGreaterThanOrEqual(4.5);
});
