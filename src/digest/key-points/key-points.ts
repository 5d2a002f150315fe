import type { KeyPoint } from '../../model/key-point.ts';
import type { Passage } from '../../model/passage.ts';
import { contentTerms } from '../content-terms.ts';
import { wordsOf } from '../language/words-of.ts';
import { candidatesOf } from './candidates.ts';
import { choose } from './choose.ts';
import type { ChoiceSettings } from './choose.ts';
import { isFit } from './fitness.ts';
import { weightsOf } from './weights.ts';
import type { WeightSettings } from './weights.ts';

/** A sentence of the article, verbatim, and the passage that it stands in. */
export type DerivedKeyPoint = KeyPoint & { passage: string };

export interface KeyPointOptions {
  title: string;
  /** BCP 47 tag. */
  language: string;
}

/**
 * The story in three to five sentences of the article itself, in the order of the text; fewer when fewer can stand alone,
 * none when the text is so short that they would be most of it. No model: a sentence is worth the words that a summary is
 * likely to hold, and the sooner it comes the more.
 */
export function keyPointsOf(
  passages: readonly Passage[],
  { title, language }: KeyPointOptions,
  settings: KeyPointSettings = measuredSettings,
): DerivedKeyPoint[] {
  const lists = wordsOf(language);
  const candidates = candidatesOf(passages, language, lists);
  if (candidates.length < shortest) return [];
  const common = lists.stopWords.size > 0 ? 1 : commonShare;
  const weights = weightsOf(candidates, new Set(contentTerms(title, lists)), settings, common);
  const fit = candidates.filter((candidate) => isFit(candidate, { tag: language, lists }));
  return choose(fit, weights, settings).map(({ text, passage }) => ({ text, passage }));
}

export type KeyPointSettings = WeightSettings & ChoiceSettings;

/**
 * Found with `npm run bench -- keypoints` on 106 news articles with summaries by hand (33–75 words). The scores lie on a
 * plateau: half or double of any number here changes ROUGE by less than half a point.
 */
export const measuredSettings: KeyPointSettings = {
  base: -3,
  title: 2.5,
  frequency: 2,
  summary: 40,
  place: 0.06,
  reach: 3,
  fewest: 3,
  most: 5,
  enough: 15,
  repeat: 0.4,
};

/** Where a language has no list of small words, what stands in more of the sentences is one. */
const commonShare = 1 / 3;

/** Sentences of a text that is worth summing up. */
const shortest = 5;
