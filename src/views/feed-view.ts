import type { Digest } from '../collections/digest.ts';
import { absoluteUrl } from '../lib/url.ts';
import { standfirstOf } from '../model/article.ts';
import type { Article } from '../model/article.ts';
import type { Figure } from '../model/figure.ts';
import { allowanceOf } from '../model/rights.ts';
import type { Topic } from '../model/topic.ts';

/** How many articles a feed holds. */
const feedLength = 50;

/** One article in a feed. All addresses are absolute. */
export interface FeedItem {
  /** Never changes: a `tag:` URI from the slug and the year of publication (RFC 4151). */
  id: string;
  url: string;
  title: string;
  summary?: string | undefined;
  /** Digest of the body, where rights allow the whole text. */
  body?: string | undefined;
  published: string;
  updated: string;
  authors: string[];
  topics: string[];
  lang: string;
  source?: { name: string; url: string } | undefined;
  figure?: (Figure & { url: string }) | undefined;
}

/** A feed in no format yet. */
export interface FeedView {
  title: string;
  description: string;
  /** The page that the feed follows, and the feed itself. */
  page: string;
  self: string;
  language: string;
  publisher: string;
  /** The newest `updated` of its items; never the build's time. */
  updated?: string | undefined;
  items: FeedItem[];
}

export function topicFeedPath(slug: string): string {
  return `/topics/${slug}/rss.xml`;
}

export function siteFeed(digest: Digest): FeedView {
  return feedOf(digest, { title: digest.site.title, page: '/', self: '/rss.xml' }, digest.articles);
}

/** Articles that are about the topic. */
export function topicFeed(topic: Topic, digest: Digest): FeedView {
  const title = `${topic.label} · ${digest.site.title}`;
  const place = {
    title,
    page: `/topics/${topic.slug}/`,
    self: topicFeedPath(topic.slug),
    description: topic.description,
  };
  return feedOf(
    digest,
    place,
    digest.articles.filter(({ topics }) => topics.includes(topic.slug)),
  );
}

interface FeedPlace {
  title: string;
  page: string;
  self: string;
  description?: string;
}

function feedOf(
  digest: Digest,
  { title, page, self, description }: FeedPlace,
  articles: readonly Article[],
): FeedView {
  const { site } = digest;
  const items = articles.slice(0, feedLength).map((article) => itemOf(article, digest));
  return {
    title,
    description: description ?? site.description,
    page: absoluteUrl(site.url, site.base, page),
    self: absoluteUrl(site.url, site.base, self),
    language: site.language,
    publisher: site.publisher.name,
    updated: items
      .map(({ updated }) => updated)
      .sort()
      .at(-1),
    items,
  };
}

function itemOf(article: Article, { site, topics, sources }: Digest): FeedItem {
  const allowed = allowanceOf(article.rights);
  const absolute = (path: string) => absoluteUrl(site.url, site.base, path);
  const source = sources.find(({ slug }) => slug === article.source?.publisher);
  const url = absolute(`/articles/${article.slug}/`);
  const { published, updated = published, title, authors, lang, figure } = article;
  return {
    id: `tag:${new URL(site.url).hostname},${published.slice(0, 4)}:${article.slug}`,
    url,
    title,
    summary: standfirstOf(article),
    body: allowed.body ? article.body : undefined,
    published,
    updated,
    authors,
    topics: topics.filter(({ slug }) => article.topics.includes(slug)).map(({ label }) => label),
    lang,
    source: source && { name: source.name, url: article.source?.url ?? source.url ?? url },
    figure: figure && allowed.figure ? { ...figure, url: absolute(figure.src) } : undefined,
  };
}
