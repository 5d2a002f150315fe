import { createTopicMatcher } from '../../../src/digest/topic-matcher.ts';
import { fold } from '../../../src/lib/text.ts';
import type { Topic } from '../../../src/model/topic.ts';
import type { Found } from '../draft.ts';

/** One place where a term stands is a mention; this many make a topic of the article. */
const enough = 2;

/** Text of an article, in the parts that count differently. */
export interface TopicText {
  title: string;
  /** The first is the lede. */
  paragraphs: readonly string[];
  language: string;
  /** Words that the input files the article under. */
  labels: readonly string[];
}

/** Topics of ours that the article is about: named by the input, in the title or the lede, or mentioned more than once. */
export function suggestTopics(
  topics: readonly Pick<Topic, 'slug' | 'label' | 'terms' | 'not'>[],
  { title, paragraphs, language, labels }: TopicText,
): Found<string[]> | undefined {
  const match = createTopicMatcher(topics);
  const counts = new Map<string, number>();
  const count = (slug: string, times: number): void => void counts.set(slug, (counts.get(slug) ?? 0) + times);
  for (const { slug, label } of topics) {
    if (labels.some((word) => fold(word) === fold(label) || fold(word) === slug)) count(slug, enough);
  }
  for (const { topic } of match(title, language)) count(topic, enough);
  paragraphs.forEach((text, index) => {
    for (const { topic } of match(text, language)) count(topic, index === 0 ? enough : 1);
  });
  const value = [...counts]
    .filter(([, times]) => times >= enough)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([slug]) => slug);
  return value.length > 0 ? { value, from: 'the topics’ own terms in the text', sure: 0.8 } : undefined;
}
