import type { Digest } from '../../collections/digest.ts';
import { uriOf } from '../../lib/url.ts';
import { feedId } from '../../model/feed-id.ts';
import type { Site } from '../../model/site.ts';
import { absolute } from '../syndicated.ts';
import type { FeedItem } from './feed-item.ts';

/** A feed in no format yet. */
export interface Feed {
  /** Never changes. */
  id: string;
  title: string;
  description: string;
  /** The page that the feed follows, absolute. */
  page: string;
  /** The list that the topics of its items stand in, absolute. */
  topicsPage: string;
  language: string;
  publisher: Site['publisher'];
  licence?: string | undefined;
  /** The newest `updated` of its items; absent as long as it has none. */
  updated?: string | undefined;
  history?: FeedHistory | undefined;
  /** Newest first. */
  items: FeedItem[];
}

/** RFC 5005: a feed that goes back to the first article, in documents that are full and stay as they are. Absolute folders. */
export interface FeedHistory {
  isArchive: boolean;
  /** The feed to subscribe to. */
  current: string;
  previous?: string | undefined;
  next?: string | undefined;
}

export interface FeedPlace {
  /** Path of the page that the feed follows: `/topics/taiwan/`. Its files lie there unless `folder` says where. */
  page: string;
  folder?: string | undefined;
  /** Absent for the site's own. */
  name?: string | undefined;
  description?: string | undefined;
}

/** How many entries a feed holds. */
export const feedLength = 50;

export function feedOf(
  { page, name, description }: FeedPlace,
  items: readonly FeedItem[],
  digest: Digest,
): Feed {
  const { site } = digest;
  return {
    id: feedId(page, site),
    title: name === undefined ? site.title : `${name} · ${site.title}`,
    description: description ?? site.description,
    page: absolute(page, digest),
    topicsPage: absolute('/topics/', digest),
    language: site.language,
    publisher: site.publisher,
    licence: site.licence === undefined ? undefined : uriOf(site.licence),
    updated: items
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
    items: [...items],
  };
}
