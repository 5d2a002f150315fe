import type { Digest } from '../../collections/digest.ts';
import { fill } from '../../strings/words.ts';
import type { FeedLink } from '../frame.ts';
import { createPageMakers } from '../page-makers.ts';
import { absolute } from '../syndicated.ts';
import { editionsFeed, personFeeds, sourceFeeds, topicFeeds } from './feed-lists.ts';
import type { PlacedFeed } from './feed-lists.ts';
import type { Feed, FeedPlace } from './feed.ts';
import { siteFeeds } from './site-feeds.ts';

/** The formats, the most usual first: the one list of what is written and what is linked. */
export const feedFormats = {
  rss: { file: 'rss.xml', type: 'application/rss+xml', name: 'RSS' },
  atom: { file: 'atom.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { file: 'feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const;

export type FeedFormat = keyof typeof feedFormats;

/** A feed in a format: the view of one file. */
export interface FeedFile {
  format: FeedFormat;
  /** Its own address, absolute. */
  self: string;
  feed: Feed;
}

/** Addresses that readers and other systems' subscribers ask for, and what answers. */
const aliases = { '/feed.xml': 'atom', '/index.xml': 'rss' } as const;

/** Every file of every feed. */
export function feedPages(digest: Digest, { late } = createPageMakers(digest)) {
  const site = siteFeeds(digest);
  const feeds = [
    ...site,
    editionsFeed(digest),
    ...topicFeeds(digest),
    ...sourceFeeds(digest),
    ...personFeeds(digest),
  ];
  const pageOf = (path: string, format: FeedFormat, { shown, also, makeFeed }: PlacedFeed) =>
    late<FeedFile>(
      path,
      { params: { feed: path.replace(/^\/|\.\w+$/gu, '') }, shown, also: () => [path, format, also()] },
      (part) => ({ format, self: absolute(path, part), feed: makeFeed(part) }),
    );
  const files = (format: FeedFormat) =>
    feeds
      // An archive is for programs that walk it, and those read XML.
      .filter(({ place }) => format !== 'json' || place.folder === undefined)
      .map((placed) => pageOf(feedPath(placed.place, format), format, placed));
  const [main] = site;
  const others = Object.entries(aliases).flatMap(([path, format]) =>
    main ? [pageOf(path, format, main)] : [],
  );
  return { xmlFeed: [...files('rss'), ...files('atom'), ...others], jsonFeed: files('json') };
}

/** How pages link a feed, in one format or in each. Absolute, for readers outside of the site. */
export function feedLinks(
  place: FeedPlace,
  digest: Digest,
  formats: readonly FeedFormat[] = Object.keys(feedFormats) as FeedFormat[],
): FeedLink[] {
  const label = fill(digest.words.feedOf, { name: place.name ?? digest.site.title });
  return formats.map((format) => ({
    label: formats.length > 1 ? `${label} (${feedFormats[format].name})` : label,
    href: absolute(feedPath(place, format), digest),
    type: feedFormats[format].type,
    format: feedFormats[format].name,
  }));
}

export function feedPath({ page, folder = page }: FeedPlace, format: FeedFormat): string {
  return `${folder}${feedFormats[format].file}`;
}
