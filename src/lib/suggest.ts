import { distance } from 'fastest-levenshtein';

/** The entry of `known` that `word` was probably meant to be: at most two letters in five differ (two letters swapped count as two). */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return allNear(word, known)[0];
}

/** The same when no other entry is near: then it was meant without a doubt. */
export function onlyNear(word: string, known: readonly string[]): string | undefined {
  const [first, second] = allNear(word, known);
  return second === undefined ? first : undefined;
}

function allNear(word: string, known: readonly string[]): string[] {
  return known
    .map((candidate) => ({ candidate, edits: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(
      ({ candidate, edits }) =>
        edits <= Math.max(1, Math.round(Math.max(word.length, candidate.length) * 0.4)),
    )
    .sort((a, b) => a.edits - b.edits || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** ` Did you mean "taiwan"?`, or nothing when no entry is near. Begins with a space, to follow a sentence. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  return near === undefined ? '' : ` Did you mean "${near}"?`;
}
