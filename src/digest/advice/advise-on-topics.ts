import type { Article } from '../../model/article.ts';
import type { Advice } from './advice.ts';

/** A topic is what an article is about when it stands in this many passages, and in this share of them. */
const strong = { passages: 3, share: 0.3 };

/** Where what an article says it is about and what its text speaks of disagree. */
export function adviseOnTopics(article: Pick<Article, 'topics' | 'mentions' | 'passageCount'>): Advice[] {
  return [...unsupported(article), ...undeclared(article)];
}

function unsupported({ topics, mentions }: Pick<Article, 'topics' | 'mentions'>): Advice[] {
  return topics.flatMap((topic, index) => {
    if (mentions.some((mention) => mention.topic === topic)) return [];
    const message = `No passage speaks of "${topic}": none of its terms stands in the text. Take it out of topics, or add the term that the text uses to content/topics/${topic}.md.`;
    return [{ path: ['topics', index], message }];
  });
}

function undeclared({
  topics,
  mentions,
  passageCount,
}: Pick<Article, 'topics' | 'mentions' | 'passageCount'>): Advice[] {
  return mentions.flatMap(({ topic, passages }) => {
    const isStrong = passages.length >= strong.passages && passages.length / passageCount >= strong.share;
    if (!isStrong || topics.includes(topic)) return [];
    const message = `${String(passages.length)} of ${String(passageCount)} passages speak of "${topic}", and topics does not name it. Add it to topics if the article is about it.`;
    return [{ path: ['topics'], message }];
  });
}
