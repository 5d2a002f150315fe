import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import type { Link } from './frame.ts';

/** A topic that the article mentions, and where. */
export interface TopicInArticle extends Link {
  /** Whether the article is about it, or only mentions it. */
  about: boolean;
  /** Fragments: `#p-1f3a9c2b`. */
  passages: string[];
}

/** The topics of an article and where it mentions them: what it is about first, then by number of passages. */
export function topicsIn(
  { mentions, topics: declared }: Article,
  { topics, site }: Digest,
): TopicInArticle[] {
  const passagesOf = (topic: Topic) =>
    mentions.find((mention) => mention.topic === topic.slug)?.passages ?? [];
  return topics
    .map((topic) => ({
      label: topic.label,
      href: withBase(site.base, `/topics/${topic.slug}/`),
      about: declared.includes(topic.slug),
      passages: passagesOf(topic).map((id) => `#${id}`),
    }))
    .filter(({ passages }) => passages.length > 0)
    .sort((a, b) => Number(b.about) - Number(a.about) || b.passages.length - a.passages.length);
}
