import { sha256 } from './hash.ts';

/** Hues that are told apart at a glance: every 30 degrees. */
const slots = 12;

/** Prime to `slots`, so that a search from any slot passes all of them; the next one tried is far from the first. */
const step = 5;

/**
 * A hue for each name, 0 to 359, from the name's hash. Two names that would share one are kept apart as long as there are
 * hues left; of the two the first in alphabetical order has its own. Lightness and chroma are the style sheet's.
 */
export function huesOf(names: readonly string[]): Map<string, number> {
  const counts = new Array<number>(slots).fill(0);
  const hues = new Map<string, number>();
  for (const name of names.toSorted()) {
    const own = Number.parseInt(sha256(name).slice(0, 8), 16) % slots;
    const tries = counts.map((_, index) => (own + index * step) % slots);
    const fewest = Math.min(...counts);
    const slot = tries.find((candidate) => counts[candidate] === fewest) ?? own;
    counts[slot] = (counts[slot] ?? 0) + 1;
    hues.set(name, slot * (360 / slots));
  }
  return hues;
}
