import type { Candidate } from './candidates.ts';

/** How a term's chance to stand in a summary follows from the title and from how many sentences hold it. */
export interface WeightSettings {
  /** Log odds of a term that stands in one sentence and not in the title. */
  base: number;
  /** What a place in the title adds. */
  title: number;
  /** What the number of sentences with the term adds, for each unit of its natural logarithm. */
  frequency: number;
}

/**
 * The chance of each term to stand in a summary of the article, from 0 to 1.
 *
 * @param common share of the sentences above which a term is grammar and has no chance
 */
export function weightsOf(
  candidates: readonly Candidate[],
  titleTerms: ReadonlySet<string>,
  { base, title, frequency }: WeightSettings,
  common: number,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of candidates) {
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const weights = new Map<string, number>();
  for (const [term, count] of counts) {
    if (count > common * candidates.length) continue;
    const odds = base + frequency * Math.log(count) + (titleTerms.has(term) ? title : 0);
    weights.set(term, 1 / (1 + Math.exp(-odds)));
  }
  return weights;
}
