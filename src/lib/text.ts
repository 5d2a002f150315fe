import { segmenterOf } from './segmenter.ts';

/** Runs of white space become one space; the ends are trimmed. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/**
 * Case and accents removed, so that `Pelé` and `PELE` compare equal. Only marks that a reader may leave out are dropped:
 * accents of Latin and Greek letters, the dots of Russian ё, vowel points of Arabic and Hebrew. The marks of other
 * scripts make other words (か and が, दिन and दान) and stay. Unicode NFKD, then NFC.
 */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(accents, '$1')
    .replace(vowelPoints, '')
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ё', 'е');
}

/**
 * Words as `Intl.Segmenter` counts them in the text's own language. Of Chinese and Japanese each character counts, as
 * their readers and word processors do (字数).
 */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike, segment } of segmenterOf(language, 'word').segment(text))
    if (isWordLike) words += segment.match(characters)?.length ?? 1;
  return words;
}

/** Cuts at a word's end and adds an ellipsis; a text within `length` characters comes back as it is. */
export function truncate(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  // \p{Cs}: half of a character that the cut went through.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s\p{Cs},;:.–—-]+$/u, '')}…`;
}

const characters = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;
const ascii = /^\p{ASCII}*$/u;
const accents = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
const vowelPoints = /[\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670]/gu;
