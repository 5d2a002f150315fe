import { generateJsonFeed } from 'feedsmith';
import type { JsonFeed } from 'feedsmith';
import { printable } from '../../lib/printable.ts';
import type { FeedFile } from '../../views/feeds/feed-files.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { itemHtml } from './item-html.ts';
import type { GetBody } from './item-html.ts';

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function renderJsonFeed({ feed, self }: FeedFile, getBody: GetBody): string {
  const html = itemHtml(feed, getBody);
  const { publisher } = feed;
  const items = feed.items.map((item, index) => itemOf(item, html[index] ?? ''));
  const made = generateJsonFeed(
    {
      title: printable(feed.title),
      home_page_url: feed.page,
      feed_url: self,
      description: printable(feed.description),
      language: feed.language,
      authors: [{ name: printable(publisher.name), ...(publisher.url && { url: publisher.url }) }],
      items,
    },
    { strict: true },
  ) as { items?: unknown[] };
  // feedsmith leaves an empty list out; the format wants one.
  return `${JSON.stringify({ ...made, items: made.items ?? [] }, null, 1)}\n`;
}

function itemOf(item: FeedItem, html: string): JsonFeed.Item<Date, true> {
  return {
    id: item.id,
    url: item.url,
    ...(item.source?.isElsewhere && { external_url: item.source.url }),
    title: printable(item.title),
    content_html: html,
    summary: printable(item.summary),
    ...(item.figure && { image: item.figure.url }),
    date_published: new Date(item.published),
    ...(item.updated !== item.published && { date_modified: new Date(item.updated) }),
    authors: item.authors.map((name) => ({ name: printable(name) })),
    tags: item.topics.map(({ label }) => printable(label)),
    language: item.lang,
  };
}
