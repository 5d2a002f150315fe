import { generateRssFeed } from 'feedsmith';
import type { RssFeed } from 'feedsmith';
import type { FeedItem, FeedView } from '../../views/feed-view.ts';
import { feedHtmlOf } from './feed-html.ts';

type Item = RssFeed.Item<Date, true>;

/**
 * RSS 2.0 with Atom, Dublin Core, content and Media RSS elements.
 *
 * @param bodyOf the HTML of a body by its digest
 */
export function renderRss(feed: FeedView, bodyOf: (digest: string) => string): string {
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.page,
      description: feed.description,
      language: feed.language,
      copyright: feed.publisher,
      ...(feed.updated !== undefined && { lastBuildDate: new Date(feed.updated) }),
      docs: 'https://www.rssboard.org/rss-specification',
      atom: { links: [{ href: feed.self, rel: 'self', type: 'application/rss+xml' }] },
      items: feed.items.map((item) => itemOf(item, bodyOf)),
    },
    { strict: true },
  );
}

function itemOf(item: FeedItem, bodyOf: (digest: string) => string): Item {
  return {
    title: item.title,
    link: item.url,
    guid: { value: item.id, isPermaLink: false },
    pubDate: new Date(item.published),
    ...(item.summary !== undefined && { description: item.summary }),
    categories: item.topics.map((name) => ({ name })),
    dc: { creators: item.authors, languages: [item.lang] },
    atom: { updated: new Date(item.updated) },
    ...(item.source && { source: { title: item.source.name, url: item.source.url } }),
    ...(item.body !== undefined && {
      content: { encoded: figureOf(item) + feedHtmlOf(bodyOf(item.body), item.url) },
    }),
    ...(item.figure && { media: { contents: [mediaOf(item.figure)] } }),
  };
}

function mediaOf({ url, width, height, alt, caption, credit }: NonNullable<FeedItem['figure']>) {
  return {
    url,
    medium: 'image',
    width,
    height,
    description: { value: caption ?? alt, type: 'plain' },
    ...(credit !== undefined && { credits: [{ value: credit }] }),
  };
}

function figureOf({ figure, url }: FeedItem): string {
  if (!figure) return '';
  const caption = [figure.caption, figure.credit].filter(Boolean).join(' ');
  const image = `<img src="${escape(figure.url)}" alt="${escape(figure.alt)}">`;
  return feedHtmlOf(
    `<figure>${image}${caption && `<figcaption>${escape(caption)}</figcaption>`}</figure>`,
    url,
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}
