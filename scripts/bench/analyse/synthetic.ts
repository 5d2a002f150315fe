import type { Topic } from '../../../src/model/topic.ts';
import { pick } from '../random.ts';
import type { Random } from '../random.ts';

/** Forty topics of ten terms each, made of words of the texts, so that some are found. */
export function topicsFrom(texts: readonly string[], random: Random): Pick<Topic, 'slug' | 'terms'>[] {
  const words = [...new Set(texts.join(' ').match(/\p{L}{4,}/gu) ?? [])];
  const word = () => pick(random, words);
  const term = (index: number) =>
    index % 3 === 0 ? word() : index % 3 === 1 ? `${word()} ${word()}` : `${word()} + ${word()}`;
  return Array.from({ length: 40 }, (_, topic) => ({
    slug: `topic-${String(topic)}`,
    terms: Array.from({ length: 10 }, (_unused, index) => term(index)),
  }));
}
