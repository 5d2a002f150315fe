import { cutSpaceless, isLastLetter, wordOf } from '../../lib/spaceless-words.ts';

/** Words that have to stand next to each other, as the index has them. */
export interface Term {
  words: { word: string; /** How many places after the first. */ after: number }[];
  /** How many places it covers. */
  length: number;
}

/** Longest search that is worth the time, in words. */
const most = 16;

/**
 * What a reader looks for: each word by itself, those in quotation marks as they stand. A word of a script without spaces
 * becomes its pairs of letters: `渡船時刻` → `渡船`, `船時`, `時刻`, one after the other.
 */
export function termsOf(query: string): Term[] {
  const parts = [
    ...query.matchAll(/["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]|[^\s"“”„«»「」『』]+/gu),
  ];
  return parts
    .map(([whole, quoted]) => termOf(quoted ?? whole))
    .filter(({ words }) => words.length > 0)
    .slice(0, most);
}

function termOf(text: string): Term {
  const cut = cutSpaceless(text.trim()).split(/\s+/u);
  const words = cut.map((word, after) => ({ word: wordOf(word), after }));
  return {
    words: words
      .filter(({ word, after }) => /[\p{L}\p{N}]/u.test(word) && !isImplied(cut, after))
      .slice(0, most),
    length: cut.length,
  };
}

/** The last letter of a run stands in the pair before it. */
function isImplied(cut: readonly string[], at: number): boolean {
  return at > 0 && isLastLetter(cut[at - 1] ?? '', cut[at] ?? '');
}
