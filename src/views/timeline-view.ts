import type { Digest } from '../collections/digest.ts';
import { timelineOf } from '../digest/timeline/timeline.ts';
import type { TimelineEntry } from '../digest/timeline/timeline.ts';
import { sha256 } from '../lib/hash.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { absoluteUrl, withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Topic } from '../model/topic.ts';
import type { Link } from './frame.ts';

/** An entry of a topic's story so far, as its page, its calendar and its JSON show it. */
export interface TimelineItem {
  /** Never changes as long as date and text stay. */
  id: string;
  kind: TimelineEntry['kind'];
  /** Day, month or year, and the same for people. */
  date: string;
  label: string;
  text: string;
  /** Articles that tell it, each opened at its passage. */
  tellers: Link[];
}

export interface TimelineView {
  title: string;
  description: string;
  /** Absolute addresses of the topic's page, its calendar and its JSON. */
  page: string;
  ics: string;
  json: string;
  language: string;
  items: (TimelineItem & {
    /** Absolute addresses of its tellers. */
    urls: string[];
    /** Instant at which the newest article that tells it was published. */
    stamp: string;
  })[];
}

/** The items of a topic's timeline, oldest first. */
export function timelineItems(topic: Topic, digest: Digest): TimelineItem[] {
  const { site } = digest;
  return entriesOf(topic, digest).map(({ entry, articles }) => ({
    id: `event-${sha256(`${entry.date} ${entry.text}`).slice(0, 8)}`,
    kind: entry.kind,
    date: entry.date,
    label: formatPartialDate(entry.date, site.language),
    text: entry.text,
    tellers: articles.map(({ title, path }) => ({ label: title, href: withBase(site.base, path) })),
  }));
}

/** The whole timeline of a topic with absolute addresses, for the files that leave the site. */
export function timelineView(topic: Topic, digest: Digest): TimelineView {
  const { site } = digest;
  const absolute = (path: string) => absoluteUrl(site.url, site.base, path);
  const entries = entriesOf(topic, digest);
  return {
    title: `${topic.label} · ${site.title}`,
    description: topic.description,
    page: absolute(`/topics/${topic.slug}/`),
    ics: absolute(timelinePath(topic, 'ics')),
    json: absolute(timelinePath(topic, 'json')),
    language: site.language,
    items: timelineItems(topic, digest).map((item, index) => {
      const articles = entries[index]?.articles ?? [];
      const stamps = articles.map(({ published }) => published).sort();
      return { ...item, urls: articles.map(({ path }) => absolute(path)), stamp: stamps.at(-1) ?? '' };
    }),
  };
}

export function timelinePath({ slug }: Topic, ending: 'ics' | 'json'): string {
  return `/topics/${slug}/timeline.${ending}`;
}

interface Teller extends Pick<Article, 'title' | 'published'> {
  path: string;
}

function entriesOf({ slug }: Topic, { articles }: Digest): { entry: TimelineEntry; articles: Teller[] }[] {
  const about = articles.filter(({ topics }) => topics.includes(slug));
  const bySlug = new Map(about.map((article) => [article.slug, article]));
  return timelineOf(about).map((entry) => ({
    entry,
    articles: entry.tellers.flatMap((teller) => {
      const article = bySlug.get(teller.slug);
      const fragment = teller.passage === undefined ? '' : `#${teller.passage}`;
      return article
        ? [
            {
              title: article.title,
              published: article.published,
              path: `/articles/${article.slug}/${fragment}`,
            },
          ]
        : [];
    }),
  }));
}
