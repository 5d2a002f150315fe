import type { Digest } from '../collections/digest.ts';
import { withBase } from '../lib/url.ts';
import { feedLinks } from './feeds/feed-files.ts';
import { feedGroups } from './feeds/feed-lists.ts';
import type { FeedPlace } from './feeds/feed.ts';
import type { FeedLink, Link, Meta } from './frame.ts';
import { metaOf } from './meta.ts';

/** `/feeds/`: the feeds, explained for people. */
export interface FeedsView {
  meta: Meta;
  /** All of them in one file, for a reader that takes a list. */
  opml: string;
  /** None of them empty. */
  groups: { id: string; label: string; feeds: FeedEntry[] }[];
}

/** What can be followed, in every format. */
export interface FeedEntry extends Link {
  formats: FeedLink[];
}

export function feedsView(digest: Digest): FeedsView {
  const { words, site } = digest;
  const entryOf = (place: FeedPlace): FeedEntry => ({
    label: place.name ?? site.title,
    href: withBase(site.base, place.page),
    formats: feedLinks(place, digest),
  });
  return {
    meta: metaOf(digest, { path: '/feeds/', title: words.feeds, description: words.feedsIntro }),
    opml: withBase(site.base, '/feeds.opml'),
    groups: feedGroups(digest).map(({ id, label, places }) => ({ id, label, feeds: places.map(entryOf) })),
  };
}

/** `/about/`: who publishes the digest and how. */
export interface AboutView {
  meta: Meta;
  articleCount: number;
  editionCount: number;
  /** Pages that show how the digest is made. */
  further: Link[];
}

export function aboutView(digest: Digest): AboutView {
  const { words, articles, editions, site } = digest;
  return {
    meta: metaOf(digest, { path: '/about/', title: words.about }),
    articleCount: articles.length,
    editionCount: editions.length,
    further: [
      { label: words.numbers, href: withBase(site.base, '/numbers/') },
      { label: words.corrections, href: withBase(site.base, '/corrections/') },
    ],
  };
}

/** `404.html`. */
export interface NotFoundView {
  meta: Meta;
}

export function notFoundView(digest: Digest): NotFoundView {
  const { words } = digest;
  return { meta: metaOf(digest, { path: '/404', title: words.notFound, description: words.notFoundHelp }) };
}
