import type { Digest } from '../collections/digest.ts';
import { absoluteUrl } from '../lib/url.ts';
import type { Topic } from '../model/topic.ts';
import { fill } from '../strings/words.ts';
import { cardLink, siteCard } from './cards.ts';
import type { Card } from './cards.ts';
import type { FeedLink, Meta } from './frame.ts';
import { topicFeedPath } from './feed-view.ts';

export interface PageMeta {
  path: string;
  title: string;
  description?: string | undefined;
  card?: Card;
  /** Topics of the page: their feeds come before the site's. */
  topics?: readonly Topic[];
}

/** The head of a page that is no article: what is not said is the site's. */
export function metaOf(digest: Digest, { path, title, description, card, topics = [] }: PageMeta): Meta {
  const { site } = digest;
  return {
    title,
    description: description ?? site.description,
    canonical: absoluteUrl(site.url, site.base, path),
    lang: site.language,
    type: 'website',
    card: cardLink(card ?? siteCard(digest), digest),
    feeds: feedsOf(digest, topics),
  };
}

/** The feeds a page announces: its topics' first, the site's last. Absolute addresses. */
export function feedsOf({ site, words }: Digest, topics: readonly Topic[]): FeedLink[] {
  const feed = (path: string, name: string) => ({
    label: fill(words.feedOf, { name }),
    href: absoluteUrl(site.url, site.base, path),
    type: 'application/rss+xml',
  });
  return [
    ...topics.map((topic) => feed(topicFeedPath(topic.slug), topic.label)),
    feed('/rss.xml', site.title),
  ];
}
