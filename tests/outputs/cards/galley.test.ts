import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { galleyOf } from '../../../src/outputs/cards/type/galley.ts';
import { missingCharactersOf } from '../../../src/outputs/cards/type/missing-characters.ts';
import { inkOf, pathDataOf } from '../../../src/outputs/cards/type/outline.ts';

const root = join(import.meta.dirname, '../../..');
const options = { cut: { voice: 'serif', weight: 600 }, lang: 'en', root } as const;

describe('missingCharactersOf', () => {
  test.each([
    ['en', 'Łódź, “naïve” café — 50 € → ★'],
    ['el', 'Οι πρέσβεις ᾧ'],
    ['vi', 'Các đặc phái viên mở lại đường dây'.normalize('NFD')],
    ['ur', 'پاکستان اور بھارت'],
    ['zh', '“稳定”關係'],
    ['en', 'emoji 😀 🇧🇷 👩‍👩‍👧 1️⃣ ❤️'],
    ['he', 'שָׁלוֹם'],
  ])('finds a font for all of %s %s', async (lang, text) => {
    expect(await missingCharactersOf(text, lang, root)).toEqual([]);
  });

  test('names what no font has, once', async () => {
    expect(await missingCharactersOf('runes ᚠᚢᚠ', 'en', root)).toEqual(['ᚠ', 'ᚢ']);
  });
});

describe('galleyOf', () => {
  test('leaves out what cannot be printed', async () => {
    const { text } = await galleyOf('  a\u0000b ᚠ  c\u00add\n', options);
    expect(text).toBe('a b cd');
  });

  test('joins Arabic letters', async () => {
    const { measure } = await galleyOf('ببب ب', { ...options, lang: 'ar' });
    expect(measure('ببب')).toBeLessThan(3 * measure('ب') * 0.8);
  });

  test('makes one sign of a family', async () => {
    const { measure } = await galleyOf('👩‍👩‍👧 👩', options);
    expect(measure('👩‍👩‍👧')).toBeCloseTo(measure('👩'));
  });

  test('sets quotation marks among Han characters a square wide, an apostrophe in a Latin word not', async () => {
    const { measure, text } = await galleyOf('“稳定” McDonald’s', { ...options, lang: 'zh' });
    expect(measure('“')).toBe(1);
    expect(measure(text.slice(-2))).toBeLessThan(0.8);
  });

  test('draws right-to-left text from the right', async () => {
    const galley = await galleyOf('אב', { ...options, lang: 'he' });
    const setting = { size: 100, leading: 100, width: 400, align: 'right' } as const;
    const [first, both] = [galley.draw(['א'], setting), galley.draw(['אב'], setting)];
    expect(inkOf(both).left).toBeLessThan(inkOf(first).left);
    expect(pathDataOf(both)).toContain(pathDataOf(first));
  });
});
