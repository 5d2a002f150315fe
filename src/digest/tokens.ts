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

/** Words in any script, case and accents folded. An apostrophe ends a word, so that `Taiwan’s` holds `taiwan`. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    tokens.push({ word: fold(match[0]), start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}
