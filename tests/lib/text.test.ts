import { describe, expect, test } from 'vitest';
import { collapseSpace, countWords, fold, truncate } from '../../src/lib/text.ts';

test('collapseSpace makes one line of any white space', () => {
  expect(collapseSpace(' a\t b\u{a0}\n\n c ')).toBe('a b c');
});

describe('fold', () => {
  test.each([
    ['PELÉ', 'pele'],
    ['Crème Brûlée', 'creme brulee'],
    ['ﬁne', 'fine'],
    ['Άθήνα', 'αθηνα'],
    ['Королёв', 'королев'],
    ['بَيْت', 'بيت'],
  ])('%s is read as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(folded)).toBe(folded);
  });

  test.each([
    ['か', 'が'],
    ['दिन', 'दान'],
    ['มา', 'ม้า'],
    ['мои', 'мой'],
  ])('%s and %s stay two words', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });

  test('composed and decomposed letters are the same', () => {
    for (const text of ['é', 'が', '한', 'й']) expect(fold(text.normalize('NFD'))).toBe(fold(text));
  });
});

test('countWords counts as the language does', () => {
  expect(countWords('Don’t stop, it’s 3.5 km.', 'en')).toBe(5);
  expect(countWords('我们今天去北京，坐 Eurostar 2 小时。', 'zh')).toBe(12);
  expect(countWords('フェリーが戻る', 'ja')).toBe(7);
  expect(countWords(' — … ', 'en')).toBe(0);
});

describe('truncate', () => {
  test('leaves a text that fits', () => {
    expect(truncate('one two', 7)).toBe('one two');
  });

  test('cuts at a word’s end, without the comma', () => {
    expect(truncate('one, two three', 9)).toBe('one, two…');
    expect(truncate('alpha, beta gamma', 8)).toBe('alpha…');
  });

  test('cuts within a word that would leave too little', () => {
    expect(truncate('a extraordinarily', 10)).toBe('a extraor…');
  });

  test('never goes beyond the length, and cuts no character in half', () => {
    const cut = truncate('😀'.repeat(20), 10);
    expect(cut).toBe('😀😀😀😀…');
    expect(cut.isWellFormed()).toBe(true);
  });
});
