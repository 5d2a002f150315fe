import bidiFactory from 'bidi-js';
import { describe, expect, test } from 'vitest';
import { directionOf, inVisualOrder, levelsOf } from '../../../src/outputs/cards/type/order.ts';
import type { Direction } from '../../../src/outputs/cards/type/order.ts';

describe('directionOf', () => {
  test.each([
    ['Envoys talk', 'en', 'ltr'],
    ['NATO והברית', 'he', 'rtl'],
    ['שלום is a greeting', 'en', 'ltr'],
    ['שלום', 'en', 'rtl'],
    ['19 June 2023', 'ar', 'ltr'],
    ['١٩ يونيو', 'en', 'rtl'],
    ['2023', 'fa', 'rtl'],
    ['2023', 'en', 'ltr'],
  ])('%s in %s: %s', (text, lang, direction) => {
    expect(directionOf(text, lang)).toBe(direction);
  });
});

describe('order of what is seen, from left to right', () => {
  test.each<[Direction, string, string]>([
    ['ltr', 'said שלום now', 'said |שלום| now'],
    ['rtl', 'שלום NATO עולם', ' עולם|NATO|שלום '],
    ['rtl', 'נמו 3.5 אחוז', ' אחוז|3.5|נמו '],
    ['ltr', 'a שלום 12 b', 'a |12|שלום | b'],
    // The brackets are the right-to-left text's: HarfBuzz turns them round.
    ['rtl', 'נפגש (NATO) עם', ') עם|NATO|נפגש ('],
  ])('%s: %s', (direction, text, seen) => {
    const runs = runsOf(text, levelsOf([text], direction)[0] ?? []);
    expect(
      inVisualOrder(runs)
        .map((run) => run.text)
        .join('|'),
    ).toBe(seen);
  });

  test('levels are resolved over the whole paragraph, not line by line', () => {
    // A number takes part in the right-to-left text that the line before it ends with.
    expect(levelsOf(['a שלום', '12 b'], 'ltr')[1]).toEqual([2, 2, 0, 0]);
    expect(levelsOf(['12 b'], 'ltr')[0]).toEqual([0, 0, 0, 0]);
  });

  test('no character that turns a text is overlooked', () => {
    const bidi = bidiFactory();
    const turning = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((one) =>
      ['R', 'AL', 'AN', 'RLE'].includes(bidi.getBidiCharTypeName(one)),
    );
    expect(turning.length).toBeGreaterThan(1000);
    expect(turning.filter((one) => Math.max(...(levelsOf([`a${one}b`], 'ltr')[0] ?? [])) === 0)).toEqual([]);
  });
});

function runsOf(text: string, levels: readonly number[]): { text: string; level: number }[] {
  const runs: { text: string; level: number }[] = [];
  for (const [index, character] of Array.from(text).entries()) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += character;
    else runs.push({ text: character, level });
  }
  return runs;
}
