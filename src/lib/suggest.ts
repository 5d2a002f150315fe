import { distance } from 'fastest-levenshtein';

/** The entry of `known` that `word` was probably meant to be: at most two letters in five differ (two letters swapped count as two). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, edits }) =>
        edits <= Math.max(1, Math.round(Math.max(word.length, candidate.length) * 0.4)),
    )
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}

/** ` Did you mean "taiwan"?`, or nothing when no entry is near. Begins with a space, to follow a sentence. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
