import type { Thing } from 'schema-dts';
import type { Digest } from '../collections/digest.ts';
import { absoluteUrl } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import { cardLink, siteCard } from './cards.ts';
import type { Card } from './cards.ts';
import type { FeedLink, Meta } from './frame.ts';
import type { FeedPlace } from './feeds/feed.ts';
import { feedLinks } from './feeds/feed-files.ts';
import { topicPlace } from './feeds/feed-lists.ts';
import { breadcrumbsOf } from './structured-data/breadcrumbs.ts';

export interface PageMeta {
  path: string;
  title: string;
  description?: string | undefined;
  card?: Card | undefined;
  /** Topics of the page: their feeds come before the site's. */
  topics?: readonly Topic[];
  /** Feeds of the page's own, before those. */
  feeds?: readonly FeedPlace[];
  /** The topic that an article lies under. */
  under?: Topic | undefined;
  /** What it says of itself in schema.org's words, besides the way to it. */
  structuredData?: readonly Thing[];
}

/** The head of a page that is no article: what is not said is the site's. */
export function metaOf(
  digest: Digest,
  { path, title, description, card, topics = [], feeds, under, structuredData = [] }: PageMeta,
): Meta {
  const { site } = digest;
  const url = absoluteUrl(site.url, site.base, path);
  return {
    title,
    description: description ?? site.description,
    url,
    canonical: url,
    translations: [],
    lang: site.language,
    type: 'website',
    card: cardLink(card ?? siteCard(digest), digest),
    feeds: feedsOf(digest, topics, feeds),
    alternates: [],
    tags: topics.map(({ label }) => label),
    structuredData: [breadcrumbsOf({ path, title, topic: under }, digest), ...structuredData],
  };
}

/** The feeds a page announces: its own and its topics' first, then the site's in every format. Absolute addresses. */
export function feedsOf(
  digest: Digest,
  topics: readonly Topic[],
  own: readonly FeedPlace[] = [],
): FeedLink[] {
  const places = [...own, ...topics.map(topicPlace)];
  return [
    ...places.flatMap((place) => feedLinks(place, digest, ['rss'])),
    ...feedLinks({ page: '/' }, digest),
  ];
}
