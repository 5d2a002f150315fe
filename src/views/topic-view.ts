import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Topic } from '../model/topic.ts';
import { topicCard } from './cards.ts';
import type { Link, Meta } from './frame.ts';
import { topicFeedPath } from './feed-view.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';
import { timelineItems, timelinePath } from './timeline-view.ts';
import type { TimelineItem } from './timeline-view.ts';

/** The passages of one article that mention a topic. */
export interface PassageGroup {
  story: Story;
  /** Whether the article is about the topic, or only mentions it. */
  about: boolean;
  /** Digest of the article's passages. */
  texts: string;
  passages: { id: string; href: string }[];
}

export interface TopicView {
  meta: Meta;
  slug: string;
  label: string;
  description: string;
  /** What finds the passages; with them the words are marked. */
  terms: Pick<Topic, 'slug' | 'terms' | 'not'>;
  /** Digest of the background. */
  background?: string | undefined;
  feed: Link;
  /** Articles that are about it, newest first. */
  about: Story[];
  /** Newest first; only what rights allow. */
  groups: PassageGroup[];
  passageCount: number;
  /** The story so far, oldest first. */
  timeline: TimelineItem[];
  timelineFiles: { ics: string; json: string };
}

export function topicView(topic: Topic, digest: Digest): TopicView {
  const { slug, label, description, terms, not, body } = topic;
  const groups = digest.articles.flatMap((article) => groupOf(article, topic, digest));
  return {
    meta: metaOf(digest, {
      path: `/topics/${slug}/`,
      title: label,
      description,
      card: topicCard(topic, digest),
      topics: [topic],
    }),
    slug,
    label,
    description,
    terms: { slug, terms, not },
    background: body,
    feed: { label, href: withBase(digest.site.base, topicFeedPath(slug)) },
    about: digest.articles
      .filter(({ topics }) => topics.includes(slug))
      .map((article) => storyOf(article, digest)),
    groups,
    passageCount: groups.reduce((sum, { passages }) => sum + passages.length, 0),
    timeline: timelineItems(topic, digest),
    timelineFiles: {
      ics: withBase(digest.site.base, timelinePath(topic, 'ics')),
      json: withBase(digest.site.base, timelinePath(topic, 'json')),
    },
  };
}

function groupOf(article: Article, topic: Topic, digest: Digest): PassageGroup[] {
  const ids = article.mentions.find((mention) => mention.topic === topic.slug)?.passages ?? [];
  if (ids.length === 0 || !allowanceOf(article.rights).body) return [];
  const story = storyOf(article, digest);
  const passages = ids.map((id) => ({ id, href: `${story.href}#${id}` }));
  return [{ story, about: article.topics.includes(topic.slug), texts: article.passages, passages }];
}

/** A topic in the list of topics. */
export interface TopicSummary extends Link {
  slug: string;
  description: string;
  articleCount: number;
  passageCount: number;
  latest?: Story | undefined;
}

export interface TopicsView {
  meta: Meta;
  topics: TopicSummary[];
}

export function topicsView(digest: Digest): TopicsView {
  const meta = metaOf(digest, {
    path: '/topics/',
    title: digest.words.topics,
    description: digest.words.topicIntro,
  });
  return { meta, topics: digest.topics.map((topic) => topicSummary(topic, digest)) };
}

export function topicSummary(topic: Topic, digest: Digest): TopicSummary {
  const { slug, label, description } = topic;
  const about = digest.articles.filter(({ topics }) => topics.includes(slug));
  const passages = digest.articles.map((article) => groupOf(article, topic, digest)[0]?.passages.length ?? 0);
  return {
    slug,
    label,
    description,
    href: withBase(digest.site.base, `/topics/${slug}/`),
    articleCount: about.length,
    passageCount: passages.reduce((sum, count) => sum + count, 0),
    latest: about[0] && storyOf(about[0], digest),
  };
}
