import { parseFeed } from 'feedsmith';
import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';

/** What a feed says of itself. */
export interface FeedInfo {
  title?: string | undefined;
  /** Of the site, not of the feed. */
  url?: string | undefined;
  language?: string | undefined;
}

/** One item, the same for every format; dates are as the feed writes them. */
export interface FeedItem {
  title?: string | undefined;
  url?: string | undefined;
  /** HTML, or plain text when `isText`. */
  content?: string | undefined;
  isText?: boolean | undefined;
  /** Beside a longer content, the item in a few words; HTML too. */
  summary?: string | undefined;
  published?: string | undefined;
  updated?: string | undefined;
  authors: string[];
  contributors: string[];
  topics: string[];
  language?: string | undefined;
}

/** Reads RSS, Atom, RDF or JSON Feed. Throws feedsmith's errors on what is none of them. */
export function parseItems(text: string): { info: FeedInfo; items: FeedItem[] } {
  const parsed = parseFeed(text);
  switch (parsed.format) {
    case 'rss':
      return {
        info: { title: parsed.feed.title, url: parsed.feed.link, language: parsed.feed.language },
        items: (parsed.feed.items ?? []).map(ofRss),
      };
    case 'rdf':
      return {
        info: { title: parsed.feed.title, url: parsed.feed.link, language: parsed.feed.dc?.languages?.[0] },
        items: (parsed.feed.items ?? []).map(ofRdf),
      };
    case 'atom':
      return {
        info: {
          title: parsed.feed.title?.value,
          url: linkOf(parsed.feed.links),
          language: parsed.feed.xml?.lang,
        },
        items: (parsed.feed.entries ?? []).map((entry) => ofAtom(entry, parsed.feed)),
      };
    case 'json':
      return {
        info: { title: parsed.feed.title, url: parsed.feed.home_page_url, language: parsed.feed.language },
        items: (parsed.feed.items ?? []).map((item) => ofJson(item, parsed.feed)),
      };
  }
}

function ofRss(item: RssFeed.Item<string>): FeedItem {
  const encoded = item.content?.encoded;
  return {
    title: item.title,
    url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    content: encoded ?? item.description,
    summary: encoded === undefined ? undefined : item.description,
    published: item.pubDate ?? item.dc?.dates?.[0],
    authors: item.dc?.creators ?? named(item.authors),
    contributors: item.dc?.contributors ?? [],
    topics: (item.categories ?? []).flatMap(({ name }) => name ?? []),
  };
}

function ofRdf(item: RdfFeed.Item<string>): FeedItem {
  const encoded = item.content?.encoded;
  return {
    title: item.title,
    url: item.link,
    content: encoded ?? item.description,
    summary: encoded === undefined ? undefined : item.description,
    published: item.dc?.dates?.[0],
    authors: item.dc?.creators ?? [],
    contributors: item.dc?.contributors ?? [],
    topics: item.dc?.subjects ?? [],
  };
}

function ofAtom(entry: AtomFeed.Entry<string>, feed: AtomFeed.Feed<string>): FeedItem {
  const content = entry.content?.value;
  return {
    title: entry.title?.value,
    url: linkOf(entry.links),
    content: content ?? entry.summary?.value,
    isText: (content === undefined ? entry.summary?.type : entry.content?.type) === 'text',
    summary: content === undefined ? undefined : entry.summary?.value,
    published: entry.published ?? entry.updated,
    updated: entry.published === undefined ? undefined : entry.updated,
    authors: named(entry.authors ?? feed.authors),
    contributors: named(entry.contributors),
    topics: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    language: entry.xml?.lang,
  };
}

function ofJson(item: JsonFeed.Item<string>, feed: { authors?: JsonFeed.Author[] }): FeedItem {
  return {
    title: item.title,
    url: item.url ?? item.external_url,
    content: item.content_html ?? item.content_text ?? item.summary,
    isText: item.content_html === undefined,
    summary: (item.content_html ?? item.content_text) ? item.summary : undefined,
    published: item.date_published,
    updated: item.date_modified,
    authors: named(item.authors ?? feed.authors),
    contributors: [],
    topics: item.tags ?? [],
    language: item.language,
  };
}

function named(people: readonly { name?: string }[] | undefined): string[] {
  return (people ?? []).flatMap(({ name }) => name ?? []);
}

/** The page that a feed or an entry stands for. */
function linkOf(links: readonly AtomFeed.Link<string>[] | undefined): string | undefined {
  const pages = (links ?? []).filter(
    ({ rel, type }) => (rel ?? 'alternate') === 'alternate' && (type === undefined || type.includes('html')),
  );
  return pages[0]?.href;
}
