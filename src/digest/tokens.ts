import { spacelessScripts } from '../lib/spaceless.ts';
import { fold } from '../lib/text.ts';

/** A word of a text, folded, with its place in the text as written (UTF-16 offsets, end exclusive). */
export interface Token {
  word: string;
  start: number;
  end: number;
}

// In scripts that put no space between words each character stands for itself.
const tokenPattern = new RegExp(
  `[${spacelessScripts}]\\p{M}*|(?:(?![${spacelessScripts}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** No word of these characters needs folding: ASCII and the dashes and quotation marks of print. */
const plainText = /^[\p{ASCII}\u2010-\u203a]*$/u;
const plainWord = /[a-z\d]+/gu;

/** Words in any script, case and accents folded. An apostrophe ends a word, so that `Taiwan’s` holds `taiwan`. */
export function tokenize(text: string): Token[] {
  const isPlain = plainText.test(text);
  const matches = isPlain ? text.toLowerCase().matchAll(plainWord) : text.matchAll(tokenPattern);
  const tokens: Token[] = [];
  for (const { 0: word, index } of matches) {
    tokens.push({ word: isPlain ? word : fold(word), start: index, end: index + word.length });
  }
  return tokens;
}
