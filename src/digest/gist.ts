import type { KeyPoint } from '../model/key-point.ts';
import type { Passage } from '../model/passage.ts';
import { placedKeyPointsOf } from './key-points/placed-key-points.ts';
import type { PlacedKeyPointOptions } from './key-points/placed-key-points.ts';
import { termsOf } from './related/terms.ts';

/** What an article comes down to. */
export interface Gist {
  keyPoints: KeyPoint[];
  /** The words that tell it from others. */
  terms: string[];
}

export function gistOf(passages: readonly Passage[], options: PlacedKeyPointOptions): Gist {
  return {
    keyPoints: placedKeyPointsOf(passages, options),
    terms: termsOf(passages, options.language),
  };
}
