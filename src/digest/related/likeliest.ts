import type { Feature } from './features.ts';

/** Of a feature that very many articles have, only those nearest in time are looked at: so many before and after. */
const reach = 128;

/**
 * A finder of the places that share most with one, at most so many, the likeliest first. What a place shares by a
 * feature that very many have may be missed.
 */
export function likeliestOf(
  features: readonly (readonly Feature[])[],
): (own: number, count: number) => number[] {
  // One for all questions; all 0 between them.
  const scores = new Float64Array(features.length);
  return (own, count) => {
    const touched: number[] = [];
    for (const { places, worth } of features[own] ?? []) {
      const middle = places.length > 2 * reach ? lowerBound(places, own) : reach;
      const end = Math.min(places.length, middle + reach);
      for (let at = Math.max(0, middle - reach); at < end; at += 1) {
        const place = places[at] ?? own;
        if (scores[place] === 0) touched.push(place);
        scores[place] = (scores[place] ?? 0) + worth;
      }
    }
    const best = bestOf(touched, scores, own, count);
    for (const place of touched) scores[place] = 0;
    return best;
  };
}

/** By score; of equals, the nearest in time. */
function bestOf(places: readonly number[], scores: Float64Array, own: number, count: number): number[] {
  const isBetter = (a: number, b: number) => {
    const lead = (scores[a] ?? 0) - (scores[b] ?? 0);
    return lead === 0 ? Math.abs(a - own) < Math.abs(b - own) : lead > 0;
  };
  const best: number[] = [];
  let worst = 0;
  for (const place of places) {
    // Most are none of the best.
    if (place === own || (scores[place] ?? 0) < worst) continue;
    let at = best.length;
    while (at > 0 && isBetter(place, best[at - 1] ?? place)) at -= 1;
    if (at < count) best.splice(at, 0, place);
    if (best.length > count) best.pop();
    if (best.length === count) worst = scores[best.at(-1) ?? own] ?? 0;
  }
  return best;
}

/** Where a place stands, or would stand, in an ascending list. */
function lowerBound(list: readonly number[], place: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
