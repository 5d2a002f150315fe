import type { Digest } from '../collections/digest.ts';
import { pagesFromOldest } from '../digest/paging.ts';
import type { Article } from '../model/article.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Topic } from '../model/topic.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';

/** How many articles' passages a page of a topic holds. */
const pageLength = 25;

/** The passages of one article that mention a topic. */
export interface PassageGroup {
  story: Story;
  /** Whether the article is about the topic, or only mentions it. */
  about: boolean;
  /** Digest of the article's passages. */
  texts: string;
  passages: { id: string; href: string }[];
}

/** Articles whose passages on a topic may be shown, newest first, each with their ids. */
export function mentioning({ slug }: Topic, { articles }: Digest): { article: Article; ids: string[] }[] {
  return articles.flatMap((article) => {
    const ids = article.mentions.find(({ topic }) => topic === slug)?.passages ?? [];
    return ids.length > 0 && allowanceOf(article.rights).body ? [{ article, ids }] : [];
  });
}

/** The passages on a topic, by article, cut into pages whose addresses stay. */
export function passagePages(topic: Topic, digest: Digest) {
  const { first, older } = pagesFromOldest(mentioning(topic, digest), pageLength);
  const groupsOf = (found: typeof first) =>
    found.map(({ article, ids }) => groupOf(article, ids, topic, digest));
  return {
    first: groupsOf(first),
    older: older.map(({ number, items }) => ({ number, groups: groupsOf(items) })),
  };
}

function groupOf(article: Article, ids: readonly string[], topic: Topic, digest: Digest): PassageGroup {
  const story = storyOf(article, digest);
  const passages = ids.map((id) => ({ id, href: `${story.href}#${id}` }));
  return { story, about: article.topics.includes(topic.slug), texts: article.passages, passages };
}
