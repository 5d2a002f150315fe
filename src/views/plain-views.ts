import type { Digest } from '../collections/digest.ts';
import type { FeedLink, Meta } from './frame.ts';
import { feedsOf, metaOf } from './meta.ts';

/** `/feeds/`: the feeds, explained for people. */
export interface FeedsView {
  meta: Meta;
  site: FeedLink[];
  topics: FeedLink[];
}

export function feedsView(digest: Digest): FeedsView {
  const { words, topics } = digest;
  const meta = metaOf(digest, { path: '/feeds/', title: words.feeds, description: words.feedsIntro });
  return { meta, site: feedsOf(digest, []), topics: feedsOf(digest, topics).slice(0, -1) };
}

/** `/about/`: who publishes the digest and how. */
export interface AboutView {
  meta: Meta;
  articleCount: number;
  editionCount: number;
}

export function aboutView(digest: Digest): AboutView {
  const { words, articles, editions } = digest;
  const meta = metaOf(digest, { path: '/about/', title: words.about });
  return { meta, articleCount: articles.length, editionCount: editions.length };
}

/** `404.html`. */
export interface NotFoundView {
  meta: Meta;
}

export function notFoundView(digest: Digest): NotFoundView {
  const { words } = digest;
  return { meta: metaOf(digest, { path: '/404', title: words.notFound, description: words.notFoundHelp }) };
}
