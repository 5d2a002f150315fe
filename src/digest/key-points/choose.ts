import type { Candidate } from './candidates.ts';

export interface ChoiceSettings {
  /** Length of an editor's summary in terms. */
  summary: number;
  /** What the first sentence is worth for its place alone. */
  place: number;
  /** How fast that falls: a share of 1/e is left after as many sentences. */
  reach: number;
  fewest: number;
  most: number;
  /** As many terms are enough. */
  enough: number;
  /** Jaccard index of the terms of two sentences that say the same. */
  repeat: number;
}

/**
 * Picks sentences one by one. Each pick is the sentence that raises the expected F measure of the words of the summary
 * most: the chances of its new terms, over the length of summary and reference together; its place in the article counts too.
 */
export function choose(
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  settings: ChoiceSettings,
): Candidate[] {
  const chosen: Candidate[] = [];
  const covered = new Set<string>();
  let worth = 0;
  let length = 0;
  while (chosen.length < settings.fewest || (chosen.length < settings.most && length < settings.enough)) {
    let best: { candidate: Candidate; gain: number; value: number } | undefined;
    for (const candidate of candidates) {
      if (chosen.some((other) => isRepeat(candidate, other, settings.repeat))) continue;
      const gain = gainOf(candidate, covered, weights);
      const expected = (worth + gain) / (length + candidate.terms.size + settings.summary);
      const value = expected + settings.place * Math.exp(-candidate.at / settings.reach);
      if (!best || value > best.value) best = { candidate, gain, value };
    }
    if (!best) break;
    chosen.push(best.candidate);
    for (const term of best.candidate.terms) covered.add(term);
    worth += best.gain;
    length += best.candidate.terms.size;
  }
  return chosen.sort((a, b) => a.at - b.at);
}

function gainOf(
  { terms }: Candidate,
  covered: ReadonlySet<string>,
  weights: ReadonlyMap<string, number>,
): number {
  let gain = 0;
  for (const term of terms) if (!covered.has(term)) gain += weights.get(term) ?? 0;
  return gain;
}

/** A sentence repeats itself, too. */
function isRepeat(a: Candidate, b: Candidate, limit: number): boolean {
  let shared = 0;
  for (const term of a.terms) if (b.terms.has(term)) shared += 1;
  return shared / (a.terms.size + b.terms.size - shared) >= limit;
}
