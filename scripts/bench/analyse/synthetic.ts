import type { Topic } from '../../../src/model/topic.ts';

/** A source of numbers from 0 to 1 that is the same each time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Forty topics of ten terms each, made of words of the texts, so that some are found. */
export function topicsFrom(texts: readonly string[], random: () => number): Pick<Topic, 'slug' | 'terms'>[] {
  const words = [...new Set(texts.join(' ').match(/\p{L}{4,}/gu) ?? [])];
  const word = () => words[Math.floor(random() * words.length)] ?? 'news';
  const term = (index: number) =>
    index % 3 === 0 ? word() : index % 3 === 1 ? `${word()} ${word()}` : `${word()} + ${word()}`;
  return Array.from({ length: 40 }, (_, topic) => ({
    slug: `topic-${String(topic)}`,
    terms: Array.from({ length: 10 }, (_unused, index) => term(index)),
  }));
}
