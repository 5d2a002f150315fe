/** A source of numbers from 0 to below 1. */
export type Random = () => number;

/** A source of numbers that gives the same ones for the same seed (mulberry32). */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A seed for one of many things, so that each is the same whatever was made before it (MurmurHash3's last mixing). */
export function seedOf(seed: number, index: number): number {
  let mixed = Math.imul(seed, 0x9e3779b1) ^ (index + 1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** One of a list. */
export function pick<T>(random: Random, list: readonly T[]): T {
  return itemAt(list, Math.floor(random() * list.length));
}

/** One of a list whose first entries come up most: the entry at rank r with a share near 1/r (Zipf). */
export function pickByRank<T>(random: Random, list: readonly T[]): T {
  return itemAt(list, Math.floor((list.length + 1) ** random()) - 1);
}

/** Some of a list, each once, in the order they come up; all of it when it is no longer. */
export function pickSome<T>(random: Random, list: readonly T[], count: number): T[] {
  return shuffle(random, list).slice(0, count);
}

/** All of a list in another order (Fisher and Yates). */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const shuffled = [...list];
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [itemAt(shuffled, other), itemAt(shuffled, last)];
  }
  return shuffled;
}

/** A whole number from the one to the other, both among them. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** A length as texts have them: most near the mean, a few long ones (log-normal). */
export function lengthAround(random: Random, mean: number): number {
  const spread = 0.45;
  // Box and Muller; the sum of squares of a log-normal's spread moves its mean, which is taken back here.
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.round(mean * Math.exp(spread * normal - spread ** 2 / 2));
}

function itemAt<T>(list: readonly T[], index: number): T {
  const item = list[Math.min(index, list.length - 1)];
  if (item === undefined) throw new Error('Nothing can be picked from an empty list.');
  return item;
}
