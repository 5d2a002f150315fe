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

/** An article whose passages on a topic may be shown, and their ids. */
export interface Mentioning {
  article: Article;
  ids: string[];
}

/** Articles whose passages on a topic may be shown, newest first, each with their ids. */
export function mentioning({ slug }: Topic, digest: Digest): Mentioning[] {
  const known = byTopic.get(digest) ?? groupByTopic(digest);
  byTopic.set(digest, known);
  return known.get(slug) ?? [];
}

/** Of all topics in one go, however many ask. */
const byTopic = new WeakMap<Digest, Map<string, Mentioning[]>>();

function groupByTopic({ articles }: Digest): Map<string, Mentioning[]> {
  const groups = new Map<string, Mentioning[]>();
  for (const article of articles) {
    if (!allowanceOf(article.rights).body) continue;
    for (const { topic, passages } of article.mentions) {
      if (passages.length === 0) continue;
      const group = groups.get(topic) ?? [];
      group.push({ article, ids: passages });
      groups.set(topic, group);
    }
  }
  return groups;
}

/** The articles that mention a topic, cut into pages whose addresses stay. */
export function passagePages(topic: Topic, digest: Digest) {
  return pagesFromOldest(mentioning(topic, digest), pageLength);
}

/** The passages on a topic, by article. */
export function passageGroups(found: readonly Mentioning[], topic: Topic, digest: Digest): PassageGroup[] {
  return found.map(({ article, ids }) => groupOf(article, ids, topic, digest));
}

function groupOf(article: Article, ids: readonly string[], topic: Topic, digest: Digest): PassageGroup {
  const story = storyOf(article, digest);
  const passages = ids.map((id) => ({ id, href: `${story.href}#${id}` }));
  return { story, about: article.topics.includes(topic.slug), texts: article.passages, passages };
}
