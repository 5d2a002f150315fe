import { expect, test } from 'vitest';
import {
  between,
  lengthAround,
  pick,
  pickByRank,
  pickSome,
  randomOf,
  seedOf,
  shuffle,
} from '../../../scripts/bench/random.ts';

const letters = [...Array(26).keys()].map((index) => String.fromCharCode(97 + index));

function draws<T>(count: number, draw: () => T): T[] {
  return Array.from({ length: count }, draw);
}

test('the same seed gives the same numbers, another seed others, all from 0 to below 1', () => {
  const numbers = draws(1000, randomOf(1));
  expect(numbers).toEqual(draws(1000, randomOf(1)));
  expect(numbers).not.toEqual(draws(1000, randomOf(2)));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
});

test('each of many things has a seed of its own', () => {
  const seeds = [1, 2].flatMap((seed) => letters.map((_letter, index) => seedOf(seed, index)));
  expect(new Set(seeds).size).toBe(52);
});

test('the entry at rank r of a list comes up about 1/r times as often as the first', () => {
  const random = randomOf(3);
  const drawn = draws(50_000, () => pickByRank(random, letters));
  const share = (letter: string) => drawn.filter((one) => one === letter).length;
  expect(share('b') / share('a')).toBeCloseTo(Math.log(3 / 2) / Math.log(2), 1);
  expect(share('j') / share('a')).toBeCloseTo(0.14, 1);
  expect(share('z')).toBeGreaterThan(0);
});

test('every entry of a list is picked, and each as often', () => {
  const random = randomOf(4);
  const drawn = draws(26_000, () => pick(random, letters));
  for (const letter of letters) expect(drawn.filter((one) => one === letter).length).toBeGreaterThan(850);
});

test('a shuffle keeps all entries, and some of a list are each another', () => {
  const shuffled = shuffle(randomOf(5), letters);
  expect(shuffled).not.toEqual(letters);
  expect(shuffled.toSorted()).toEqual(letters);
  expect(new Set(pickSome(randomOf(6), letters, 9)).size).toBe(9);
  expect(pickSome(randomOf(6), ['a'], 9)).toEqual(['a']);
});

test('a whole number lies between its bounds, and reaches both', () => {
  const random = randomOf(7);
  expect(new Set(draws(200, () => between(random, 3, 6)))).toEqual(new Set([3, 4, 5, 6]));
});

test('lengths have the mean that was asked for, a lower median, and a few long ones', () => {
  const random = randomOf(8);
  const lengths = draws(20_000, () => lengthAround(random, 800)).sort((a, b) => a - b);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  expect(mean).toBeGreaterThan(785);
  expect(mean).toBeLessThan(815);
  expect(lengths[10_000]).toBeLessThan(760);
  expect(lengths.at(-200)).toBeGreaterThan(1700);
});

test('nothing is picked from an empty list', () => {
  expect(() => pick(randomOf(1), [])).toThrow('Nothing can be picked from an empty list.');
});
