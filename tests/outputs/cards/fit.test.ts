import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/outputs/cards/fit.ts';
import type { Box } from '../../../src/outputs/cards/fit.ts';

/** Every character half an em wide. */
const measure = (line: string): number => Array.from(line).length / 2;

const box: Box = {
  width: 1000,
  height: 320,
  sizes: [100, 80, 50, 40],
  leading: 1.1,
  minLines: 2,
  maxLines: 5,
};

const words = (text: string): string[] => text.split(/(?<= )/u);

describe('fitText', () => {
  test('takes the largest size that holds the text', () => {
    expect(fitText(words('one two three four'), measure, box)).toEqual({
      size: 100,
      lines: ['one two', 'three four'],
      shortened: false,
    });
  });

  test('evens the lines out', () => {
    const { lines } = fitText(words('aaaa bbbb cccc dddd eeee f'), measure, { ...box, minLines: 1 });
    expect(lines).toEqual(['aaaa bbbb cccc', 'dddd eeee f']);
  });

  test('sets a single word on a single line', () => {
    expect(fitText(['Taiwan'], measure, box).lines).toEqual(['Taiwan']);
  });

  test('steps down before it divides a word', () => {
    const word = 'w'.repeat(24);
    expect(fitText([word], measure, box)).toEqual({ size: 80, lines: [word], shortened: false });
  });

  test('divides a word only where the smallest size cannot hold it, between graphemes', () => {
    const family = '👩‍👩‍👧';
    const { size, lines } = fitText([family.repeat(20)], measure, box);
    expect(size).toBe(40);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line.replaceAll(family, '')).toBe('');
  });

  test('ends in an ellipsis after a whole word when even the smallest size is too large', () => {
    const { lines, shortened } = fitText(words('wordy, '.repeat(80).trim()), measure, box);
    expect(shortened).toBe(true);
    expect(lines).toHaveLength(5);
    expect(lines.at(-1)).toMatch(/^(?:wordy, )*wordy…$/u);
    expect(measure(lines.at(-1) ?? '') * 40).toBeLessThanOrEqual(box.width);
  });

  test('has room for no line without complaint when there is no text', () => {
    expect(fitText([], measure, box)).toEqual({ size: 100, lines: [], shortened: false });
  });
});
