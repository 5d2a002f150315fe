import type { Digest } from '../collections/digest.ts';
import { timelineOf } from '../digest/timeline/timeline.ts';
import type { TimelineEntry } from '../digest/timeline/timeline.ts';
import { sha256 } from '../lib/hash.ts';
import { formatPartialDate } from '../lib/partial-date.ts';
import { absoluteUrl, withBase } from '../lib/url.ts';
import type { Article } from '../model/article.ts';
import type { Site } from '../model/site.ts';
import type { Topic } from '../model/topic.ts';
import { topicCard } from './cards.ts';
import type { Link, Meta } from './frame.ts';
import { articlesAbout } from './grouped.ts';
import { fill } from '../strings/words.ts';
import { metaOf } from './meta.ts';

/** An entry of a topic's story so far, as its page, its calendar and its JSON show it. */
export interface TimelineItem {
  /** Never changes as long as date and text stay. */
  id: string;
  kind: TimelineEntry['kind'];
  /** Day, month or year, and the same for people. */
  date: string;
  label: string;
  text: string;
  lang: string;
  /** Articles that tell it, newest first, each opened at its passage. */
  tellers: Teller[];
}

export interface Teller extends Link {
  /** Absolute. */
  url: string;
  published: string;
}

/** `/topics/<slug>/timeline/` and the files of the same: the whole story so far. */
export interface TimelineView {
  meta: Meta;
  topic: Link;
  title: string;
  description: string;
  /** Absolute addresses of the page, its calendar and its JSON. */
  page: string;
  ics: string;
  json: string;
  language: string;
  /** Oldest first. */
  items: TimelineItem[];
}

/** A topic, and the whole of its story so far. */
export interface Timeline {
  topic: Topic;
  view: () => TimelineView;
}

export function timelineView(topic: Topic, digest: Digest): TimelineView {
  const { site, words } = digest;
  const absolute = (path: string) => absoluteUrl(site.url, site.base, path);
  const path = `/topics/${topic.slug}/timeline/`;
  const title = fill(words.labelled, { label: words.timeline, text: topic.label });
  return {
    meta: metaOf(digest, { path, title, card: topicCard(topic, digest), topics: [topic] }),
    topic: { label: topic.label, href: withBase(site.base, `/topics/${topic.slug}/`) },
    title: `${topic.label} · ${site.title}`,
    description: topic.description,
    page: absolute(path),
    ics: absolute(timelinePath(topic, 'ics')),
    json: absolute(timelinePath(topic, 'json')),
    language: site.language,
    items: itemsOf(topic, digest),
  };
}

export function timelinePath({ slug }: Topic, ending: 'ics' | 'json'): string {
  return `/topics/${slug}/timeline.${ending}`;
}

function itemsOf({ slug }: Topic, digest: Digest): TimelineItem[] {
  const { site } = digest;
  const about = articlesAbout(slug, digest);
  const bySlug = new Map(about.map((article) => [article.slug, article]));
  return timelineOf(about).map(({ kind, date, text, tellers }) => ({
    id: `event-${sha256(`${date} ${text}`).slice(0, 8)}`,
    kind,
    date,
    label: formatPartialDate(date, site.language),
    text,
    lang: bySlug.get(tellers[0]?.slug ?? '')?.lang ?? site.language,
    tellers: tellers.flatMap((teller) => tellerOf(bySlug.get(teller.slug), teller.passage, site)),
  }));
}

function tellerOf(article: Article | undefined, passage: string | undefined, { url, base }: Site): Teller[] {
  if (!article) return [];
  const path = `/articles/${article.slug}/${passage === undefined ? '' : `#${passage}`}`;
  const { title, published, lang } = article;
  return [{ label: title, href: withBase(base, path), url: absoluteUrl(url, base, path), published, lang }];
}
