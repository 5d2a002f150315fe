import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import { topicCard } from './cards.ts';
import type { Link, Meta } from './frame.ts';
import { feedPath } from './feeds/feed-files.ts';
import { topicPlace } from './feeds/feed-lists.ts';
import { articlesAbout } from './grouped.ts';
import { metaOf } from './meta.ts';
import { storyOf } from './story.ts';
import { collectionPageOf } from './structured-data/topic.ts';
import type { Story } from './story.ts';
import type { TimelineItem } from './timeline-view.ts';
import { passageGroups, passagePages } from './topic-passages.ts';
import { passagesLink } from './topic-passages-view.ts';
import type { PassageGroup } from './topic-passages.ts';
import { topicChart, topicsBeside } from './topic-picture.ts';
import type { Chart } from './topic-picture.ts';

/** How many articles about a topic, and how many entries of its timeline, its first page shows. */
const aboutLength = 12;
const timelineLength = 15;

/** What every page of a topic shows. */
export interface TopicPage {
  meta: Meta;
  slug: string;
  label: string;
  /** What finds the passages; with them the words are marked. */
  terms: Pick<Topic, 'slug' | 'terms' | 'not'>;
  /** Newest first; only what rights allow. */
  groups: PassageGroup[];
  newer?: Link | undefined;
  older?: Link | undefined;
}

/** `/topics/<slug>/`: the background, the newest passages, the story so far. */
export interface TopicView extends TopicPage {
  /** Of the page itself. */
  href: string;
  description: string;
  /** Digest of the background. */
  background?: string | undefined;
  feed: Link;
  /** The newest articles that are about it, newest first. */
  about: Story[];
  aboutCount: number;
  /** Of all pages of the topic. */
  passageCount: number;
  chart: Chart;
  beside: (Link & { count: number })[];
  /** The end of the story so far, oldest first; the whole is a page of its own. */
  timeline: TimelineItem[];
  timelinePage: string;
}

export function topicView(topic: Topic, digest: Digest, timeline: readonly TimelineItem[]): TopicView {
  const { slug, label, description, body } = topic;
  const { first, older } = passagePages(topic, digest);
  const to = (path: string) => withBase(digest.site.base, path);
  const about = articlesAbout(slug, digest);
  const chart = topicChart(topic, digest);
  const stories = about.slice(0, aboutLength).map((article) => storyOf(article, digest));
  return {
    meta: metaOf(digest, {
      path: `/topics/${slug}/`,
      title: label,
      description,
      card: topicCard(topic, digest),
      topics: [topic],
      structuredData: [collectionPageOf(topic, stories, digest)],
    }),
    href: to(`/topics/${slug}/`),
    slug,
    label,
    description,
    terms: termsOf(topic),
    background: body,
    feed: { label, href: to(feedPath(topicPlace(topic), 'rss')) },
    about: stories,
    aboutCount: about.length,
    groups: passageGroups(first, topic, digest),
    passageCount: chart.bars.reduce((sum, { count }) => sum + count, 0),
    chart,
    beside: topicsBeside(topic, digest),
    timeline: timeline.slice(-timelineLength),
    timelinePage: to(`/topics/${slug}/timeline/`),
    older: passagesLink(topic, older[0], digest),
  };
}

export function termsOf({ slug, terms, not }: Topic): TopicPage['terms'] {
  return { slug, terms, not };
}
