import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutSpaceless,
  hasSpaceless,
  isLastLetter,
  joinWords,
  wordOf,
} from '../../src/lib/spaceless-words.ts';

const cutWords = (text: string) => cutSpaceless(text).split(/\s+/u);

test.each([
  ['渡船時刻', '渡船 ⸱船時 ⸱時刻 ⸱刻'],
  ['6時に港を出た。', '6 ⸱時に ⸱に港 ⸱港を ⸱を出 ⸱出た ⸱た。'],
  ['the 渡船 left', 'the 渡船 ⸱船 left'],
  ['スーパー', 'スー ⸱ーパ ⸱パー ⸱ー'],
  ['ก้าวไป', 'ก้า ⸱าว ⸱วไ ⸱ไป ⸱ป'],
  ['港口，乘客', '港口 ⸱口， ⸱乘客 ⸱客'],
])('%s is cut into pairs of letters', (text, cut) => {
  expect(cutSpaceless(text)).toBe(cut);
});

test.each(['The first ferry left at six.', 'غادرت أول عبارة الميناء', '첫 배가 떠났다', 'पहली नाव'])(
  'a script with spaces stays as it is: %s',
  (text) => {
    expect(cutSpaceless(text)).toBe(text);
    expect(hasSpaceless(text)).toBe(false);
  },
);

const mixed = fc
  .array(
    fc.constantFrom('渡', '船', 'が', 'ー', 'ก้', 'า', '한', 'a', 'é', '6', '，', '。', '「', ' ', '.', '-'),
    {
      maxLength: 30,
    },
  )
  .map((letters) => letters.join('').trim().replace(/\s+/gu, ' '));

describe('any text', () => {
  test('is itself again when its words are joined', () => {
    fc.assert(fc.property(mixed, (text) => joinWords(cutWords(text)).text === text));
  });

  test('has its words where they say they stand, one after the other', () => {
    fc.assert(
      fc.property(mixed, (text) => {
        const { spans, text: joined } = joinWords(cutWords(text));
        const shown = spans.map(([start, end]) => joined.slice(start, end));
        expect(shown.join('')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  test('holds what stands in the middle of it as words that follow each other', () => {
    fc.assert(
      fc.property(mixed, mixed, (before, after) => {
        const words = cutWords(`${before}渡船時刻${after}`).map(wordOf);
        const at = words.findIndex((word, index) => word === '渡船' && words[index + 1] === '船時');
        return words[at + 2]?.startsWith('時刻') ?? false;
      }),
    );
  });
});

test('a word of the index has no sign before it, and the last letter of a run is told from others', () => {
  expect(wordOf('⸱船')).toBe('船');
  expect(isLastLetter('渡船', '⸱船。')).toBe(true);
  expect(isLastLetter('渡船', '⸱船時')).toBe(false);
  expect(isLastLetter('6', '⸱時')).toBe(false);
  expect(isLastLetter('渡船', '船')).toBe(false);
});
