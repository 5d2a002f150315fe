import type { KeyPoint } from '../../model/key-point.ts';
import type { Passage } from '../../model/passage.ts';
import { contentTerms } from '../content-terms.ts';
import { wordsOf } from '../language/words-of.ts';
import { keyPointsOf } from './key-points.ts';
import type { KeyPointOptions } from './key-points.ts';

export interface PlacedKeyPointOptions extends KeyPointOptions {
  /** The editor's own key points. */
  editors: readonly string[];
}

/**
 * The key points that an article shows, each with its passage: the editor's, else sentences of the article, unless those
 * would be more than a quarter of it.
 */
export function placedKeyPointsOf(
  passages: readonly Passage[],
  { editors, ...options }: PlacedKeyPointOptions,
): KeyPoint[] {
  if (editors.length > 0) return place(editors, passages, options.language);
  const points = keyPointsOf(passages, options);
  return lengthOf(points) * 4 > lengthOf(passages) ? [] : points;
}

/** An editor's point belongs to the passage that holds most of its terms, two in five at least; the first of equals. */
function place(points: readonly string[], passages: readonly Passage[], language: string): KeyPoint[] {
  const lists = wordsOf(language);
  const bags = passages.map(({ id, text }) => ({ id, terms: new Set(contentTerms(text, lists)) }));
  return points.map((text) => {
    const terms = [...new Set(contentTerms(text, lists))];
    let best: { passage?: string; share: number } = { share: 0 };
    for (const bag of bags) {
      const share = terms.filter((term) => bag.terms.has(term)).length / terms.length;
      if (share >= 0.4 && share > best.share) best = { passage: bag.id, share };
    }
    return { text, passage: best.passage };
  });
}

function lengthOf(texts: readonly { text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}
