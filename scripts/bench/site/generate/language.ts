/**
 * What a language's texts are made of: a symbol → its alternatives. `{symbol}` in an alternative stands for one of
 * that symbol's, `{Symbol}` for the same with a capital. Of plain words the first come up most, as in any language.
 */
export type Grammar = Readonly<Record<string, readonly string[]>>;

export interface Language {
  code: string;
  /** Of the articles. */
  share: number;
  grammar: Grammar;
  /** What rare words are put together from: one of each list. */
  syllables: readonly (readonly string[])[];
  names: { given: readonly string[]; family: readonly string[]; order: 'given family' | 'family given' };
  /** Between sentences, and between the parts of a name. */
  space: string;
  /** Characters to a word, where words are not written apart. */
  charactersPerWord?: number;
}

/** The words of a table in code. */
export function listOf(words: string): string[] {
  return words
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** The alternatives of a table in code, one to a line. */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
