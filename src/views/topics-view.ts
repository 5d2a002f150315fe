import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import type { Link, Meta } from './frame.ts';
import { articlesAbout } from './grouped.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import type { Story } from './story.ts';
import { mentioning } from './topic-passages.ts';

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
  const about = articlesAbout(slug, digest);
  return {
    slug,
    label,
    description,
    href: withBase(digest.site.base, `/topics/${slug}/`),
    articleCount: about.length,
    passageCount: mentioning(topic, digest).reduce((sum, { ids }) => sum + ids.length, 0),
    latest: about[0] && storyOf(about[0], digest),
  };
}
