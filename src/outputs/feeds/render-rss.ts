import { generateRssFeed } from 'feedsmith';
import type { RssFeed } from 'feedsmith';
import type { FeedFile } from '../../views/feeds/feed-files.ts';
import type { FeedItem } from '../../views/feeds/feed-item.ts';
import { escapeHtml } from './escape.ts';
import { printable } from '../../lib/printable.ts';
import { feedLinksOf, itemLinksOf } from './feed-links.ts';
import { itemHtml } from './item-html.ts';
import type { GetBody } from './item-html.ts';
import { mediaOf } from './media-content.ts';
import { plain, withReferences } from './plain-text.ts';

/** RSS 2.0 with elements of Atom, Dublin Core, content, Media RSS and Creative Commons. */
export function renderRss(file: FeedFile, getBody: GetBody): string {
  const { feed } = file;
  const { publisher, updated } = feed;
  const html = itemHtml(feed, getBody);
  const xml = generateRssFeed(
    {
      title: plain(feed.title),
      link: feed.page,
      description: plain(feed.description),
      language: feed.language,
      copyright: plain(`© ${publisher.name}`),
      ...(publisher.email !== undefined && {
        managingEditor: { email: publisher.email, name: plain(publisher.name) },
      }),
      ...(updated !== undefined && { lastBuildDate: new Date(updated) }),
      generator: 'Newsfold',
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: feedLinksOf(file) },
      ...licenceOf(feed),
      items: feed.items.map((item, index) => itemOf(item, html[index] ?? '', feed.topicsPage)),
    },
    { strict: true },
  );
  return withReferences(xml);
}

function itemOf(item: FeedItem, html: string, topicsPage: string): RssFeed.Item<Date, true> {
  const { source } = item;
  return {
    title: plain(item.title),
    link: item.url,
    // Readers take it for HTML.
    description: escapeHtml(printable(item.summary)),
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.published),
    categories: item.topics.map(({ label }) => ({ name: plain(label), domain: topicsPage })),
    ...(source?.isElsewhere && { source: { title: plain(source.name), url: source.url } }),
    dc: { creators: item.authors.map(plain), languages: [item.lang] },
    content: { encoded: html },
    atom: {
      links: itemLinksOf(item),
      ...(item.updated !== item.published && { updated: new Date(item.updated) }),
    },
    ...licenceOf(item),
    ...mediaOf(item),
  };
}

/** The module is Creative Commons' own; other terms have their `rel=license` link alone. */
function licenceOf({ licence }: Pick<FeedItem, 'licence'>) {
  const isTheirs = licence !== undefined && new URL(licence).hostname.endsWith('creativecommons.org');
  return isTheirs ? { creativeCommons: { licenses: [licence] } } : {};
}
