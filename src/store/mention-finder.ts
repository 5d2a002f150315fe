import { mentionsOf } from '../digest/mentions.ts';
import { createTopicMatcher } from '../digest/topic-matcher.ts';
import { hashOf } from '../lib/hash.ts';
import type { Mention } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import type { Analysis } from './analyse.ts';
import { readPassages } from './cache.ts';
import type { Cache } from './cache.ts';

export type MentionFinder = (analysis: Analysis, language: string) => Mention[];

/** Finds the topics that a text mentions, or takes them from the cache when text, topics and code are the same as then. */
export function createMentionFinder(topics: readonly Topic[], cache: Cache, code: string): MentionFinder {
  const terms = hashOf(topics.map(({ slug, terms: phrases, not }) => [slug, phrases, not]));
  const match = createTopicMatcher(topics);
  return ({ passages }, language) => {
    const key = hashOf([passages, language, terms, code]);
    const known = cache.read('mentions', key)?.toString();
    if (known !== undefined) return JSON.parse(known) as Mention[];
    const mentions = mentionsOf(readPassages(cache, passages), language, match);
    cache.write('mentions', key, JSON.stringify(mentions));
    return mentions;
  };
}
